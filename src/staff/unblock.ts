import { recordEvent } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from './clerk.ts';
import { lockStaff } from './keepers.ts';
import { mayMore } from './member.ts';
import { findMember } from './members.ts';

export type MemberUnblocked =
  | { readonly ok: true }
  /** `not-yours`: it would give somebody what this clerk does not hold. */
  | { readonly ok: false; readonly reason: 'not-found' | 'not-blocked' | 'not-yours' };

export async function unblockMember(
  tx: Tx,
  clerk: ClerkWho<'staff'>,
  accountId: string,
): Promise<MemberUnblocked> {
  await lockStaff(tx);
  const member = await findMember(tx.db, clerk, accountId);
  if (!member) return { ok: false, reason: 'not-found' };
  if (member.state !== 'blocked') return { ok: false, reason: 'not-blocked' };
  if (mayMore(member, clerk)) return { ok: false, reason: 'not-yours' };
  await tx.db
    .updateTable('staff_members')
    .set({ blocked_at: null })
    .where('account_id', '=', accountId)
    .execute();
  await recordEvent(tx, { kind: 'staff.unblocked', actor: clerk, data: { accountId } });
  return { ok: true };
}
