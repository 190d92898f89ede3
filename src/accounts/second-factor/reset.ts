import type { Actor } from '../../events/actor.ts';
import { recordEvent } from '../../events/record.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { closeSessionsOf } from '../../platform/sessions/sessions.ts';
import { stopEntering } from '../hold.ts';
import { hasSecondFactor } from './reads.ts';
import { dropRecoveryCodes } from './recovery-codes.ts';

export interface FactorReset {
  readonly accountId: string;
  readonly personId?: string | undefined;
  /** What the clerk wrote. */
  readonly reason?: string | undefined;
}

/** For somebody who lost it: the next login asks for the password only. False when there was none. */
export async function resetSecondFactor(
  tx: Tx,
  actor: Actor,
  { accountId, personId, reason }: FactorReset,
): Promise<boolean> {
  await stopEntering(tx, accountId);
  if (!(await hasSecondFactor(tx.db, accountId))) return false;
  await tx.db.deleteFrom('account_apps').where('account_id', '=', accountId).execute();
  await tx.db.deleteFrom('passkeys').where('account_id', '=', accountId).execute();
  await tx.db.deleteFrom('passkey_challenges').where('account_id', '=', accountId).execute();
  await dropRecoveryCodes(tx, accountId);
  await closeSessionsOf(tx, accountId);
  await tx.db
    .insertInto('second_factor_resets')
    .values({ account_id: accountId, at: tx.now, by_account: actor.accountId, reason: reason ?? null })
    .execute();
  await recordEvent(tx, { kind: 'account.second-factor-reset', actor, personId, data: { accountId } });
  return true;
}
