import type { Db } from '../platform/db/database.ts';
import { holderOf, newestRegistration, suspended } from './account.queries.ts';
import type { Holder } from './account.ts';

/** For the header of a page, and for the way after the login. A suspended account has no holder. */
export async function findHolder(db: Db, accountId: string): Promise<Holder | undefined> {
  const row = await holderOf(db, accountId)
    .where((where) => where.not(suspended(where)))
    .executeTakeFirst();
  return row && { ...row, firstName: row.firstName ?? '', lastName: row.lastName ?? '' };
}

/** So that a panel can say why it does not open. */
export async function isSuspended(db: Db, accountId: string): Promise<boolean> {
  const row = await db
    .selectFrom('accounts')
    .select((row) => suspended(row).as('suspended'))
    .where('id', '=', accountId)
    .executeTakeFirst();
  return row?.suspended === true;
}

export interface MailAddress {
  readonly accountId: string;
  readonly email: string;
  readonly locale: string;
  /** Nobody has registered an invited account; its password comes with the invitation. */
  readonly state: 'active' | 'not-activated' | 'invited';
}

/** Where a mail about an account goes. */
export async function mailAddressOf(db: Db, accountId: string): Promise<MailAddress | undefined> {
  const row = await db
    .selectFrom('accounts')
    .select((row) => [
      'id',
      'email',
      'locale',
      'activated_at',
      newestRegistration(row).select('locale').as('pendingLocale'),
    ])
    .where('id', '=', accountId)
    .executeTakeFirst();
  if (!row) return undefined;
  const { id, email, pendingLocale } = row;
  if (row.activated_at) return { accountId: id, email, locale: row.locale, state: 'active' };
  return {
    accountId: id,
    email,
    locale: pendingLocale ?? row.locale,
    state: pendingLocale ? 'not-activated' : 'invited',
  };
}
