import { recordEvent } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from './clerk.ts';
import { lockStaff } from './keepers.ts';
import { findRole } from './roles.ts';

export type RoleDeleted =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'not-found' | 'held' };

/** Only when nobody holds it: nobody loses a permission without being named. */
export async function deleteRole(tx: Tx, clerk: ClerkWho<'staff'>, roleId: string): Promise<RoleDeleted> {
  await lockStaff(tx);
  const role = await findRole(tx.db, clerk, roleId);
  if (!role) return { ok: false, reason: 'not-found' };
  if (role.holders > 0) return { ok: false, reason: 'held' };
  await tx.db.deleteFrom('roles').where('id', '=', roleId).execute();
  const data = { roleId, name: role.name, taken: role.permissions.join(', ') };
  await recordEvent(tx, { kind: 'role.deleted', actor: clerk, data });
  return { ok: true };
}
