import { recordEvent } from '../../events/record.ts';
import type { Keys } from '../../platform/crypto/keys.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import type { Session } from '../../platform/sessions/sessions.ts';
import type { AccountHolder } from '../account.ts';
import { spendAppCode } from './app-code.ts';
import { codesForFirst } from './first-factor.ts';
import { hasSecondFactor } from './reads.ts';
import { lockAccount } from './second-factor.queries.ts';
import { forgiveCodeAttempts, takeCodeAttempt } from './second-step-delay.ts';
import { newAppOf } from './start-app.ts';

export type AppConfirmed =
  /** The codes are there when this is the account's first second factor. */
  | { readonly ok: true; readonly recoveryCodes: readonly string[] | undefined }
  | { readonly ok: false; readonly reason: 'not-started' | 'wrong' }
  | { readonly ok: false; readonly reason: 'delayed'; readonly freeAt: Date };

/** A right code shows that the app has the secret: from now on the login asks for one. */
export async function confirmApp(
  tx: Tx,
  keys: Keys,
  holder: AccountHolder,
  code: string,
  stays: Session,
): Promise<AppConfirmed> {
  const { accountId } = holder;
  await lockAccount(tx, accountId);
  const app = await newAppOf(tx.db, accountId, tx.now).executeTakeFirst();
  if (!app) return { ok: false, reason: 'not-started' };
  const attempt = await takeCodeAttempt(tx, keys, accountId);
  if (!attempt.ok) return { ok: false, reason: 'delayed', freeAt: attempt.freeAt };
  if (!(await spendAppCode(tx, keys, accountId, { code, of: 'new app' }))) {
    return { ok: false, reason: 'wrong' };
  }
  await forgiveCodeAttempts(tx, keys, accountId);
  const first = !(await hasSecondFactor(tx.db, accountId));
  await tx.db
    .updateTable('account_apps')
    .set({ confirmed_at: tx.now })
    .where('account_id', '=', accountId)
    .execute();
  await recordEvent(tx, { kind: 'account.app-codes-on', actor: holder, data: { accountId } });
  return { ok: true, recoveryCodes: first ? await codesForFirst(tx, keys, accountId, stays) : undefined };
}
