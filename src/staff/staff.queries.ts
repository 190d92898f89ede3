import { sql } from 'kysely';
import type { Db } from '../platform/db/database.ts';

export function selectClerk(db: Db, accountId: string) {
  return db
    .selectFrom('staff_members')
    .innerJoin('accounts', 'accounts.id', 'staff_members.account_id')
    .select((row) => [
      'accounts.email',
      'staff_members.first_name',
      'staff_members.last_name',
      row
        .selectFrom('staff_roles')
        .innerJoin('roles', 'roles.id', 'staff_roles.role_id')
        .innerJoin(
          sql<{ permission: string }>`unnest(roles.permissions)`.as<'held'>(sql`held(permission)`),
          (join) => join.onTrue(),
        )
        .whereRef('staff_roles.account_id', '=', 'staff_members.account_id')
        .select(sql<string[]>`coalesce(array_agg(distinct held.permission), '{}')`.as('permissions'))
        .$asScalar()
        .$notNull()
        .as('permissions'),
    ])
    .where('staff_members.account_id', '=', accountId)
    .where('staff_members.blocked_at', 'is', null)
    .where('accounts.activated_at', 'is not', null)
    .executeTakeFirst();
}
