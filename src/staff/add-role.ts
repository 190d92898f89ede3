import { recordEvent } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from './clerk.ts';
import { lockStaff } from './keepers.ts';
import type { Permission } from './permission.ts';
import { beyond, type Role } from './role.ts';

export type RoleAdded =
  | { readonly ok: true; readonly roleId: string }
  /** `not-yours`: nobody gives a permission that they do not hold. */
  | { readonly ok: false; readonly reason: 'name-taken' | 'not-yours' };

export async function addRole(
  tx: Tx,
  clerk: ClerkWho<'staff'>,
  { name, permissions }: { readonly name: string; readonly permissions: readonly Permission[] },
): Promise<RoleAdded> {
  await lockStaff(tx);
  if (beyond(clerk, permissions).length > 0) return { ok: false, reason: 'not-yours' };
  if (await isNameTaken(tx, name)) return { ok: false, reason: 'name-taken' };
  const { id: roleId } = await tx.db
    .insertInto('roles')
    .values({ name, permissions: [...permissions] })
    .returning('id')
    .executeTakeFirstOrThrow();
  const data = { roleId, name, given: permissions.join(', ') };
  await recordEvent(tx, { kind: 'role.added', actor: clerk, data });
  return { ok: true, roleId };
}

/** By another role: capital letters make no other name. */
export async function isNameTaken(tx: Tx, name: string, besides?: Pick<Role, 'id'>): Promise<boolean> {
  const known = await tx.db
    .selectFrom('roles')
    .select('id')
    .where((row) => row(row.fn<string>('lower', ['name']), '=', row.fn<string>('lower', [row.val(name)])))
    .execute();
  return known.some(({ id }) => id !== besides?.id);
}
