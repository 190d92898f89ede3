import type { AccountHolder } from '../accounts/account.ts';
import { takeToken } from '../accounts/tokens.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { holdStaffInvitation } from './link.ts';
import { takeStaffPlace } from './take-place.ts';

export type StaffInvitationAccepted =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'used' | 'expired' | 'unknown' };

/** By whoever logs in with the invited account; the link proves the mailbox, the session the account. */
export async function acceptStaffInvitation(
  tx: Tx,
  token: string,
  holder: AccountHolder,
): Promise<StaffInvitationAccepted> {
  const link = await holdStaffInvitation(tx, token);
  if (link.state !== 'open') return { ok: false, reason: link.state };
  if (link.accountId !== holder.accountId) return { ok: false, reason: 'unknown' };
  await takeToken(tx, token, 'staff-invitation');
  await takeStaffPlace(tx, holder, link.accountId);
  return { ok: true };
}
