import { visitor } from '../accounts/account.ts';
import { type InvitationTaken, takeInvitation } from '../accounts/invited.ts';
import { recordEvent } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';

/** Takes an invitation: the password is set and the account works from now on. */
export async function joinStaff(
  tx: Tx,
  token: string,
  passwordHash: string,
  ip: string,
): Promise<InvitationTaken> {
  const taken = await takeInvitation(tx, token, 'staff-invitation', passwordHash);
  if (!taken.ok) return taken;
  const { accountId } = taken;
  await recordEvent(tx, { kind: 'staff.joined', actor: visitor(ip), data: { accountId } });
  return taken;
}
