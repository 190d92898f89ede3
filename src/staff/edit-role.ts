import { recordEvent } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { isNameTaken } from './add-role.ts';
import type { ClerkWho } from './clerk.ts';
import { keepers, lockStaff } from './keepers.ts';
import type { Permission } from './permission.ts';
import { atPoints } from './placement.ts';
import { chosenWithin, differences } from './role.ts';
import { findRole } from './roles.ts';

export type RoleEdited =
  | { readonly ok: true }
  /**
   * `last`: nobody at work could look after the staff any more. `other-points`: whoever holds it would get the cards
   * at more points than this clerk has.
   */
  | {
      readonly ok: false;
      readonly reason: 'not-found' | 'name-taken' | 'not-yours' | 'last' | 'other-points';
    };

/** From their next click on, everybody who holds the role may what it allows now. */
export async function editRole(
  tx: Tx,
  clerk: ClerkWho<'staff'>,
  roleId: string,
  { name, permissions }: { readonly name: string; readonly permissions: readonly Permission[] },
): Promise<RoleEdited> {
  await lockStaff(tx);
  const role = await findRole(tx.db, clerk, roleId);
  if (!role) return { ok: false, reason: 'not-found' };
  const after = chosenWithin(role.permissions, permissions, (one) => clerk.permissions.has(one));
  if (!after) return { ok: false, reason: 'not-yours' };
  const added = after.filter((one) => !role.permissions.includes(one));
  if (clerk.points && role.holders > 0 && atPoints(added)) return { ok: false, reason: 'other-points' };
  if (await isNameTaken(tx, name, role)) return { ok: false, reason: 'name-taken' };
  if (role.permissions.includes('staff') && !after.includes('staff')) {
    const others = (await keepers(tx)).filter((keeper) => keeper.roleId !== roleId);
    if (others.length === 0) return { ok: false, reason: 'last' };
  }
  await tx.db
    .updateTable('roles')
    .set({ name, permissions: [...after] })
    .where('id', '=', roleId)
    .execute();
  const renamed = name === role.name ? {} : { before: role.name };
  const data = { roleId, name, ...renamed, ...differences(role.permissions, after) };
  await recordEvent(tx, { kind: 'role.edited', actor: clerk, data });
  return { ok: true };
}
