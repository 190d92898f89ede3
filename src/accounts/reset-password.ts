import { recordEvent } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { closeSessionsOf } from '../platform/sessions/sessions.ts';
import { visitor } from './account.ts';
import { takeToken } from './tokens.ts';

export type PasswordReset =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'used' | 'expired' | 'unknown' };

/** Whoever was logged in with the old password no longer is. */
export async function resetPassword(
  tx: Tx,
  token: string,
  passwordHash: string,
  ip: string,
): Promise<PasswordReset> {
  const taken = await takeToken(tx, token, 'password-reset');
  if (taken.state !== 'open') return { ok: false, reason: taken.state };
  const { accountId } = taken;
  await tx.db
    .updateTable('accounts')
    .set({ password_hash: passwordHash })
    .where('id', '=', accountId)
    .execute();
  await closeSessionsOf(tx, accountId);
  await recordEvent(tx, { kind: 'account.password-reset', actor: visitor(ip), data: { accountId } });
  return { ok: true };
}
