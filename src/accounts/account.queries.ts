import type { ExpressionBuilder } from 'kysely';
import type { Db } from '../platform/db/database.ts';
import type { DB } from '../platform/db/schema.ts';
import { shutOut, suspended } from './suspended.ts';

/** Somebody has confirmed it or was invited to it; any other account is but a registration that waits. */
export function isHeld(row: ExpressionBuilder<DB, 'accounts'>) {
  return row.or([
    row('activated_at', 'is not', null),
    row('accounts.id', 'in', row.selectFrom('staff_members').select('staff_members.account_id')),
    row('accounts.id', 'in', row.selectFrom('partner_staff').select('partner_staff.account_id')),
  ]);
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
      shutOut(row).as('shutOut'),
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
    .leftJoin('staff_members as staff', (join) =>
      join.onRef('staff.account_id', '=', 'accounts.id').on('staff.joined_at', 'is not', null),
    )
    .leftJoin('partner_staff as shop', (join) =>
      join.onRef('shop.account_id', '=', 'accounts.id').on('shop.joined_at', 'is not', null),
    )
    .select((row) => [
      'accounts.id as accountId',
      'accounts.email',
      row.fn.coalesce('people.first_name', 'staff.first_name', 'shop.first_name').as('firstName'),
      row.fn.coalesce('people.last_name', 'staff.last_name', 'shop.last_name').as('lastName'),
      row
        .and([row('people.id', 'is not', null), row.not(suspended(row))])
        .$castTo<boolean>()
        .as('resident'),
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
