import type { Db } from '../platform/db/database.ts';
import type { Clerk, ClerkWho } from './clerk.ts';
import type { Permission } from './permission.ts';
import type { Role } from './role.ts';
import { selectRoles } from './staff.queries.ts';

export interface ListedRole extends Role {
  /** How many members of the staff hold it, blocked ones included. */
  readonly holders: number;
}

export async function listRoles(db: Db, _clerk: ClerkWho<'staff'>): Promise<ListedRole[]> {
  return (await selectRoles(db).execute()).map(toRole);
}

export async function findRole(
  db: Db,
  _clerk: ClerkWho<'staff'>,
  id: string,
): Promise<ListedRole | undefined> {
  const row = await selectRoles(db).where('roles.id', '=', id).executeTakeFirst();
  return row && toRole(row);
}

/** Names, for the clerk who holds them. */
export async function ownRoles(db: Db, { accountId }: Clerk): Promise<string[]> {
  const rows = await selectRoles(db)
    .where('roles.id', 'in', (row) =>
      row.selectFrom('staff_roles').select('role_id').where('account_id', '=', accountId),
    )
    .execute();
  return rows.map(({ name }) => name);
}

function toRole(row: { id: string; name: string; permissions: string[]; holders: number }): ListedRole {
  return { ...row, permissions: row.permissions as Permission[] };
}
