import { sql } from 'kysely';
import { suspended } from '../accounts/suspended.ts';
import type { Db } from '../platform/db/database.ts';
import type { ClerkWho } from '../staff/clerk.ts';

export interface Colleague {
  readonly accountId: string;
  readonly name: string;
}

/** Who answers cases, in the order of a Polish directory: a handful. */
export async function colleagues(db: Db, _clerk: ClerkWho<'answer-cases'>): Promise<Colleague[]> {
  return db
    .selectFrom('staff_members')
    .innerJoin('accounts', 'accounts.id', 'staff_members.account_id')
    .select([
      'staff_members.account_id as accountId',
      sql<string>`staff_members.first_name || ' ' || staff_members.last_name`.as('name'),
    ])
    .where('staff_members.blocked_at', 'is', null)
    .where('staff_members.joined_at', 'is not', null)
    .where((row) => row.not(suspended(row)))
    .where((row) =>
      row.exists(
        row
          .selectFrom('staff_roles')
          .innerJoin('roles', 'roles.id', 'staff_roles.role_id')
          .select('roles.id')
          .whereRef('staff_roles.account_id', '=', 'staff_members.account_id')
          .where(sql<boolean>`'answer-cases' = any(roles.permissions)`),
      ),
    )
    .orderBy(sql`staff_members.last_name collate polish`)
    .orderBy(sql`staff_members.first_name collate polish`)
    .execute();
}
