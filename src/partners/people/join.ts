import { visitor } from '../../accounts/account.ts';
import { type InvitationTaken, takeInvitation } from '../../accounts/invited.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { holdPartnerInvitation } from './link.ts';
import { takePlace } from './take-place.ts';

/** `in-use`: whoever logs in with the account accepts, and nobody else sets its password. */
export type PartnerJoined = InvitationTaken | { readonly ok: false; readonly reason: 'in-use' };

/** Takes an invitation of somebody new: the password is set and the account works from now on. */
export async function joinPartner(
  tx: Tx,
  token: string,
  passwordHash: string,
  ip: string,
): Promise<PartnerJoined> {
  const link = await holdPartnerInvitation(tx, token);
  if (link.state !== 'open') return { ok: false, reason: link.state };
  if (link.inUse) return { ok: false, reason: 'in-use' };
  const taken = await takeInvitation(tx, token, 'partner-invitation', passwordHash);
  if (taken.ok) await takePlace(tx, visitor(ip), link);
  return taken;
}
