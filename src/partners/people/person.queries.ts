import { sql } from 'kysely';
import { notShutOut } from '../../accounts/suspended.ts';
import type { Db } from '../../platform/db/database.ts';
import type { ShopRole } from '../shop.ts';

/** A partner's people as a Polish directory orders them, with what the list shows of them. */
export function peopleWhere(db: Db, partnerId: string) {
  return db
    .selectFrom('partner_staff')
    .innerJoin('accounts', 'accounts.id', 'partner_staff.account_id')
    .leftJoin('branches', 'branches.id', 'partner_staff.branch_id')
    .select((row) => [
      'partner_staff.account_id as accountId',
      'accounts.email',
      'partner_staff.first_name as firstName',
      'partner_staff.last_name as lastName',
      sql<ShopRole>`partner_staff.role`.as('role'),
      'partner_staff.branch_id as branchId',
      'branches.name as branchName',
      'partner_staff.created_at as since',
      'partner_staff.blocked_at as blockedAt',
      'partner_staff.joined_at as joinedAt',
      row
        .selectFrom('events')
        .whereRef('events.actor_account', '=', 'partner_staff.account_id')
        .where('events.kind', '=', 'account.logged-in')
        .whereRef('events.at', '>=', 'partner_staff.joined_at')
        .select('events.at')
        .orderBy('events.id', 'desc')
        .limit(1)
        .$asScalar()
        .as('lastLogin'),
    ])
    .where('partner_staff.partner_id', '=', partnerId)
    .orderBy(place('partner_staff'));
}

/** Of the people of one partner those who come after this one in their order. */
export const personAfter = (partnerId: string, accountId: string) =>
  sql<boolean>`(${place('partner_staff')}) > (
    select ${place('last')} from partner_staff last where last.partner_id = ${partnerId} and last.account_id = ${accountId})`;

const place = (row: string) =>
  sql`${sql.ref(`${row}.last_name`)} collate polish, ${sql.ref(`${row}.first_name`)} collate polish, ${sql.ref(`${row}.account_id`)}`;

/** Accounts of those who can look after the partner now. Without one only the city could. */
export async function managersAtWork(db: Db, partnerId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('partner_staff')
    .innerJoin('accounts', 'accounts.id', 'partner_staff.account_id')
    .select('partner_staff.account_id')
    .where('partner_staff.partner_id', '=', partnerId)
    .where('partner_staff.role', '=', 'manager')
    .where('partner_staff.joined_at', 'is not', null)
    .where('partner_staff.blocked_at', 'is', null)
    .where('accounts.activated_at', 'is not', null)
    .where(notShutOut)
    .execute();
  return rows.map(({ account_id }) => account_id);
}
