import { type ExpressionBuilder, sql } from 'kysely';
import type { DB } from '../platform/db/schema.ts';

/** "This account has a suspension that nobody has lifted yet." */
export function suspended(row: ExpressionBuilder<DB, 'accounts'>) {
  return row.exists(
    row
      .selectFrom('account_suspensions')
      .select(sql`1`.as('one'))
      .whereRef('account_suspensions.account_id', '=', 'accounts.id')
      .where('lifted_at', 'is', null),
  );
}

/**
 * "Nobody gets in with this account." Consents are the resident's: whoever works for the city or a shop with the
 * same account loses only the resident's panel with them.
 */
export function shutOut(row: ExpressionBuilder<DB, 'accounts'>) {
  const standing = row
    .selectFrom('account_suspensions')
    .select(sql`1`.as('one'))
    .whereRef('account_suspensions.account_id', '=', 'accounts.id')
    .where('lifted_at', 'is', null);
  return row.or([
    row.exists(standing.where('cause', '=', 'office')),
    row.and([row.exists(standing), row.not(worksForOthers(row))]),
    blockedAtWork(row),
  ]);
}

export const notShutOut = (row: ExpressionBuilder<DB, 'accounts'>) => row.not(shutOut(row));

/** "Blocked wherever it worked, for the city or a partner, and the account is no resident's." */
function blockedAtWork(row: ExpressionBuilder<DB, 'accounts'>) {
  const one = sql`1`.as('one');
  const [person, clerk] = [row.selectFrom('people'), row.selectFrom('staff_members')];
  const staff = clerk
    .select(one)
    .whereRef('staff_members.account_id', '=', 'accounts.id')
    .where('staff_members.joined_at', 'is not', null);
  const shop = row
    .selectFrom('partner_staff')
    .select(one)
    .whereRef('partner_staff.account_id', '=', 'accounts.id')
    .where('partner_staff.joined_at', 'is not', null);
  return row.and([
    row.or([row.exists(staff), row.exists(shop)]),
    row.not(row.exists(staff.where('staff_members.blocked_at', 'is', null))),
    row.not(row.exists(shop.where('partner_staff.blocked_at', 'is', null))),
    row.not(row.exists(person.select(one).whereRef('people.account_id', '=', 'accounts.id'))),
  ]);
}

function worksForOthers(row: ExpressionBuilder<DB, 'accounts'>) {
  const staff = row.selectFrom('staff_members').where('staff_members.joined_at', 'is not', null);
  const shops = row.selectFrom('partner_staff').where('partner_staff.joined_at', 'is not', null);
  return row.or([
    row('accounts.id', 'in', staff.select('staff_members.account_id')),
    row('accounts.id', 'in', shops.select('partner_staff.account_id')),
  ]);
}
