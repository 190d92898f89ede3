import { stopEntering } from '../accounts/hold.ts';
import { dropInvitedAccount } from '../accounts/invited.ts';
import { revokeTokens } from '../accounts/tokens.ts';
import { recordEvent } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from './clerk.ts';
import { lockStaff } from './keepers.ts';
import { findMember } from './members.ts';

export type InvitationWithdrawn =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'not-found' | 'not-invited' };

/** As if nobody had been invited; what a resident's registration has left of the account stays. */
export async function withdrawInvitation(
  tx: Tx,
  clerk: ClerkWho<'staff'>,
  accountId: string,
): Promise<InvitationWithdrawn> {
  await lockStaff(tx);
  // Against somebody who takes the invitation at this very moment.
  await stopEntering(tx, accountId);
  const member = await findMember(tx.db, clerk, accountId);
  if (!member) return { ok: false, reason: 'not-found' };
  if (member.joinedAt) return { ok: false, reason: 'not-invited' };
  await revokeTokens(tx, accountId, 'staff-invitation');
  await tx.db.deleteFrom('staff_members').where('account_id', '=', accountId).execute();
  await recordEvent(tx, { kind: 'staff.invitation-withdrawn', actor: clerk, data: { accountId } });
  await dropInvitedAccount(tx, accountId);
  return { ok: true };
}
