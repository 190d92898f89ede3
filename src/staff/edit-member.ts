import { recordEvent } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from './clerk.ts';
import type { MemberFields } from './forms.ts';
import { keepers, lockStaff } from './keepers.ts';
import { permissionsOf } from './member.ts';
import { findMember } from './members.ts';
import { decidePlacement, type Placed, placementChanges, writePlacement } from './placement.ts';

export type MemberEdited =
  | { readonly ok: true }
  /** `own`: nobody chooses their own roles or points. `last`: nobody at work could look after the staff any more. */
  | { readonly ok: false; readonly reason: 'not-found' | 'own' | 'last' }
  | Extract<Placed, { ok: false }>;

export async function editMember(
  tx: Tx,
  clerk: ClerkWho<'staff'>,
  accountId: string,
  { firstName, lastName, ...wish }: MemberFields,
): Promise<MemberEdited> {
  await lockStaff(tx);
  const member = await findMember(tx.db, clerk, accountId);
  if (!member) return { ok: false, reason: 'not-found' };
  if (accountId === clerk.accountId) return { ok: false, reason: 'own' };
  const placed = await decidePlacement(tx, clerk, member, wish);
  if (!placed.ok) return placed;
  const { placement } = placed;
  if (!permissionsOf(placement.roles).includes('staff')) {
    const all = await keepers(tx);
    const others = all.filter((keeper) => keeper.accountId !== accountId);
    if (all.length > 0 && others.length === 0) return { ok: false, reason: 'last' };
  }
  const renamed = firstName !== member.firstName || lastName !== member.lastName;
  const changes = { ...placementChanges(member, placement), ...(renamed && { renamed }) };
  if (Object.keys(changes).length === 0) return { ok: true };
  await tx.db
    .updateTable('staff_members')
    .set({ first_name: firstName, last_name: lastName })
    .where('account_id', '=', accountId)
    .execute();
  await writePlacement(tx, accountId, placement);
  await recordEvent(tx, { kind: 'staff.edited', actor: clerk, data: { accountId, ...changes } });
  return { ok: true };
}
