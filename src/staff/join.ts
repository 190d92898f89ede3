import { visitor } from '../accounts/account.ts';
import { revokeTokens, takeToken } from '../accounts/tokens.ts';
import { recordEvent } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { closeSessionsOf } from '../platform/sessions/sessions.ts';

export type Joined =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'used' | 'expired' | 'unknown' };

/** Takes an invitation: the password is set and the account works from now on. */
export async function joinStaff(tx: Tx, token: string, passwordHash: string, ip: string): Promise<Joined> {
  const taken = await takeToken(tx, token, 'staff-invitation');
  if (taken.state !== 'open') return { ok: false, reason: taken.state };
  const { accountId } = taken;
  await tx.db
    .updateTable('accounts')
    .set({ password_hash: passwordHash, activated_at: tx.now })
    .where('id', '=', accountId)
    .execute();
  await closeSessionsOf(tx, accountId);
  await revokeTokens(tx, accountId);
  await recordEvent(tx, { kind: 'staff.joined', actor: visitor(ip), data: { accountId } });
  return { ok: true };
}
