import { recordEvent } from '../events/record.ts';
import type { Keys } from '../platform/crypto/keys.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { closeSessionsOf } from '../platform/sessions/sessions.ts';
import { visitor } from './account.ts';
import { forgetLoginFailures } from './login-delay.ts';
import { revokeTokens, takeToken } from './tokens.ts';

export type PasswordReset =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'used' | 'expired' | 'unknown' };

/** Whoever was logged in with the old password no longer is; failed attempts with it no longer count. */
export async function resetPassword(
  tx: Tx,
  keys: Keys,
  token: string,
  passwordHash: string,
  ip: string,
): Promise<PasswordReset> {
  const taken = await takeToken(tx, token, 'password-reset');
  if (taken.state !== 'open') return { ok: false, reason: taken.state };
  const { accountId } = taken;
  const { email } = await tx.db
    .updateTable('accounts')
    .set({ password_hash: passwordHash })
    .where('id', '=', accountId)
    .returning('email')
    .executeTakeFirstOrThrow();
  await closeSessionsOf(tx, accountId);
  await revokeTokens(tx, accountId);
  await forgetLoginFailures(tx, keys, email, ip);
  await recordEvent(tx, { kind: 'account.password-reset', actor: visitor(ip), data: { accountId } });
  return { ok: true };
}
