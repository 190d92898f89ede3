import { later, minutes } from '../../platform/clock.ts';
import type { Tx } from '../../platform/db/transaction.ts';

const lasting = minutes(5);

export type ChallengePurpose = 'adding' | 'login';

export async function keepChallenge(
  tx: Tx,
  accountId: string,
  purpose: ChallengePurpose,
  challenge: string,
): Promise<void> {
  await tx.db
    .insertInto('passkey_challenges')
    .values({ challenge, account_id: accountId, purpose, expires_at: later(tx.now, lasting) })
    .execute();
}

/** True once: the first answer uses it up, right or wrong. */
export async function takeChallenge(
  tx: Tx,
  accountId: string,
  purpose: ChallengePurpose,
  challenge: string,
): Promise<boolean> {
  const taken = await tx.db
    .deleteFrom('passkey_challenges')
    .where('challenge', '=', challenge)
    .where('account_id', '=', accountId)
    .where('purpose', '=', purpose)
    .where('expires_at', '>', tx.now)
    .returning('challenge')
    .executeTakeFirst();
  return taken !== undefined;
}
