import { type ExpressionBuilder, sql } from 'kysely';
import { holdsFactor } from '../accounts/second-factor/held.ts';
import type { Db } from '../platform/db/database.ts';
import type { DB } from '../platform/db/schema.ts';

/** Ids of the collection points that a member of the staff is bound to. */
function pointsOf(row: ExpressionBuilder<DB, 'staff_members'>) {
  return row
    .selectFrom('staff_points')
    .whereRef('staff_points.account_id', '=', 'staff_members.account_id')
    .select(sql<string[]>`coalesce(array_agg(staff_points.point_id), '{}')`.as('points'))
    .$asScalar()
    .$notNull();
}

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
      pointsOf(row).as('points'),
    ])
    .where('staff_members.account_id', '=', accountId)
    .where('staff_members.joined_at', 'is not', null)
    .where('staff_members.blocked_at', 'is', null)
    .executeTakeFirst();
}

export function selectRoles(db: Db) {
  return db
    .selectFrom('roles')
    .select((row) => [
      'roles.id',
      'roles.name',
      'roles.permissions',
      row
        .selectFrom('staff_roles')
        .whereRef('staff_roles.role_id', '=', 'roles.id')
        .select((held) => held.fn.countAll<number>().as('holders'))
        .$asScalar()
        .$notNull()
        .as('holders'),
    ])
    .orderBy(sql`roles.name collate polish`);
}

/** Everybody who works for the city, with what the list shows of them. */
export function selectMembers(db: Db) {
  return db
    .selectFrom('staff_members')
    .innerJoin('accounts', 'accounts.id', 'staff_members.account_id')
    .select((row) => [
      'staff_members.account_id as accountId',
      'accounts.email',
      'staff_members.first_name as firstName',
      'staff_members.last_name as lastName',
      'staff_members.created_at as since',
      'staff_members.blocked_at as blockedAt',
      'staff_members.joined_at as joinedAt',
      row
        .and([row('staff_members.joined_at', 'is not', null), holdsFactor(row)])
        .$castTo<boolean>()
        .as('secondFactor'),
      pointsOf(row).as('points'),
      row
        .selectFrom('staff_roles')
        .whereRef('staff_roles.account_id', '=', 'staff_members.account_id')
        .select(sql<string[]>`coalesce(array_agg(staff_roles.role_id), '{}')`.as('roles'))
        .$asScalar()
        .$notNull()
        .as('roles'),
      row
        .selectFrom('events')
        .whereRef('events.actor_account', '=', 'staff_members.account_id')
        .where('events.kind', '=', 'account.logged-in')
        .whereRef('events.at', '>=', 'staff_members.joined_at')
        .select('events.at')
        .orderBy('events.id', 'desc')
        .limit(1)
        .$asScalar()
        .as('lastLogin'),
    ])
    .orderBy(sql`staff_members.last_name collate polish`)
    .orderBy(sql`staff_members.first_name collate polish`)
    .orderBy('staff_members.account_id');
}
