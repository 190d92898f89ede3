import { stopEntering } from '../accounts/hold.ts';
import { recordEvent } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { closeSessionsOf } from '../platform/sessions/sessions.ts';
import type { ClerkWho } from './clerk.ts';
import { keepers, lockStaff } from './keepers.ts';
import { findMember } from './members.ts';

export type MemberBlocked =
  | { readonly ok: true }
  /** `last`: nobody at work could look after the staff any more. */
  | { readonly ok: false; readonly reason: 'not-found' | 'own' | 'invited' | 'already' | 'last' };

/** At once: every session ends with it, also one that is being opened at the moment. */
export async function blockMember(
  tx: Tx,
  clerk: ClerkWho<'staff'>,
  accountId: string,
): Promise<MemberBlocked> {
  await lockStaff(tx);
  const member = await findMember(tx.db, clerk, accountId);
  if (!member) return { ok: false, reason: 'not-found' };
  if (accountId === clerk.accountId) return { ok: false, reason: 'own' };
  if (member.state === 'invited') return { ok: false, reason: 'invited' };
  if (member.state === 'blocked') return { ok: false, reason: 'already' };
  const all = await keepers(tx);
  if (all.length > 0 && all.every((keeper) => keeper.accountId === accountId)) {
    return { ok: false, reason: 'last' };
  }
  await stopEntering(tx, accountId);
  await tx.db
    .updateTable('staff_members')
    .set({ blocked_at: tx.now })
    .where('account_id', '=', accountId)
    .execute();
  await closeSessionsOf(tx, accountId);
  await recordEvent(tx, { kind: 'staff.blocked', actor: clerk, data: { accountId } });
  return { ok: true };
}
