import { type ExpressionBuilder, sql } from 'kysely';
import type { Db } from '../platform/db/database.ts';
import type { DB } from '../platform/db/schema.ts';

/** The suspension of this account that nobody has lifted yet. */
export function suspended(row: ExpressionBuilder<DB, 'accounts'>) {
  return row.exists(
    row
      .selectFrom('account_suspensions')
      .select(sql`1`.as('one'))
      .whereRef('account_suspensions.account_id', '=', 'accounts.id')
      .where('lifted_at', 'is', null),
  );
}

/** What this address was registered with last, if nobody has confirmed it. */
export function newestRegistration(row: ExpressionBuilder<DB, 'accounts'>) {
  return row
    .selectFrom('pending_registrations')
    .whereRef('pending_registrations.account_id', '=', 'accounts.id')
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1);
}

export function accountByEmail(db: Db, email: string) {
  return db
    .selectFrom('accounts')
    .select((row) => [
      'id',
      'email',
      'password_hash as passwordHash',
      suspended(row).as('suspended'),
      newestRegistration(row).select('password_hash').as('pendingHash'),
    ])
    .where('email', '=', email)
    .executeTakeFirst();
}

/** The account with the names of whoever holds it. A blocked clerk or shop assistant has no panel. */
export function holderOf(db: Db, accountId: string) {
  return db
    .selectFrom('accounts')
    .leftJoin('people', 'people.account_id', 'accounts.id')
    .leftJoin('staff_members as staff', 'staff.account_id', 'accounts.id')
    .leftJoin('partner_staff as shop', 'shop.account_id', 'accounts.id')
    .select((row) => [
      'accounts.id as accountId',
      'accounts.email',
      row.fn.coalesce('people.first_name', 'staff.first_name', 'shop.first_name').as('firstName'),
      row.fn.coalesce('people.last_name', 'staff.last_name', 'shop.last_name').as('lastName'),
      row('people.id', 'is not', null).$castTo<boolean>().as('resident'),
      row
        .and([row('staff.account_id', 'is not', null), row('staff.blocked_at', 'is', null)])
        .$castTo<boolean>()
        .as('staff'),
      row
        .and([row('shop.account_id', 'is not', null), row('shop.blocked_at', 'is', null)])
        .$castTo<boolean>()
        .as('partner'),
    ])
    .where('accounts.id', '=', accountId);
}
