import { isMailedEnough } from '../accounts/mail-pace.ts';
import { recordEvent } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from './clerk.ts';
import { lockStaff } from './keepers.ts';
import { findMember } from './members.ts';

export type InvitationResent =
  | { readonly ok: true; readonly email: string }
  | { readonly ok: false; readonly reason: 'not-found' | 'not-invited' | 'too-often' };

/** A new link; the one before stops working when this one is mailed. */
export async function resendInvitation(
  tx: Tx,
  clerk: ClerkWho<'staff'>,
  accountId: string,
): Promise<InvitationResent> {
  await lockStaff(tx);
  const member = await findMember(tx.db, clerk, accountId);
  if (!member) return { ok: false, reason: 'not-found' };
  if (member.state !== 'invited') return { ok: false, reason: 'not-invited' };
  const { email: recipient } = member;
  if (await isMailedEnough(tx, { accountId, recipient, templates: ['staff-invited'], apart: 0 })) {
    return { ok: false, reason: 'too-often' };
  }
  await recordEvent(tx, { kind: 'staff.invitation-resent', actor: clerk, data: { accountId } });
  return { ok: true, email: recipient };
}
