import { visitor } from '../accounts/account.ts';
import { type InvitationTaken, takeInvitation } from '../accounts/invited.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { holdStaffInvitation } from './link.ts';
import { takeStaffPlace } from './take-place.ts';

/** `in-use`: whoever logs in with the account accepts, and nobody else sets its password. */
export type StaffJoined = InvitationTaken | { readonly ok: false; readonly reason: 'in-use' };

/** Takes an invitation of somebody new: the password is set and the account works from now on. */
export async function joinStaff(
  tx: Tx,
  token: string,
  passwordHash: string,
  ip: string,
): Promise<StaffJoined> {
  const link = await holdStaffInvitation(tx, token);
  if (link.state !== 'open') return { ok: false, reason: link.state };
  if (link.inUse) return { ok: false, reason: 'in-use' };
  const taken = await takeInvitation(tx, token, 'staff-invitation', passwordHash);
  if (taken.ok) await takeStaffPlace(tx, visitor(ip), taken.accountId);
  return taken;
}
