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

/** "The city has blocked its clerk, and the account is nobody else's." */
function blockedAtWork(row: ExpressionBuilder<DB, 'accounts'>) {
  const one = sql`1`.as('one');
  const blocked = row.selectFrom('staff_members').where('staff_members.blocked_at', 'is not', null);
  const [person, shop] = [row.selectFrom('people'), row.selectFrom('partner_staff')];
  return row.and([
    row.exists(blocked.select(one).whereRef('staff_members.account_id', '=', 'accounts.id')),
    row.not(row.exists(person.select(one).whereRef('people.account_id', '=', 'accounts.id'))),
    row.not(row.exists(shop.select(one).whereRef('partner_staff.account_id', '=', 'accounts.id'))),
  ]);
}

function worksForOthers(row: ExpressionBuilder<DB, 'accounts'>) {
  return row.or([
    row('accounts.id', 'in', row.selectFrom('staff_members').select('staff_members.account_id')),
    row('accounts.id', 'in', row.selectFrom('partner_staff').select('partner_staff.account_id')),
  ]);
}
