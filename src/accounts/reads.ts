import type { Db } from '../platform/db/database.ts';
import { holderOf, newestRegistration } from './account.queries.ts';
import type { AccountHolder, Holder } from './account.ts';
import { selectEmailChange } from './email-change/email-change.queries.ts';
import type { EmailChange } from './email-change/email-change.ts';
import { shutOut, suspended } from './suspended.ts';

/** For the header of a page, and for the way after the login. An account that is shut out has no holder. */
export async function findHolder(db: Db, accountId: string): Promise<Holder | undefined> {
  const row = await holderOf(db, accountId)
    .where((where) => where.not(shutOut(where)))
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

/** For the panels of the staff and of shops; see {@link isSuspended} for the resident's. */
export async function isShutOut(db: Db, accountId: string): Promise<boolean> {
  const row = await db
    .selectFrom('accounts')
    .select((row) => shutOut(row).as('shutOut'))
    .where('id', '=', accountId)
    .executeTakeFirst();
  return row?.shutOut === true;
}

/** Nobody sets one who was invited and comes in by the city's own sign-in. */
export async function hasPassword(db: Db, { accountId }: AccountHolder): Promise<boolean> {
  const row = await db
    .selectFrom('accounts')
    .select('password_hash')
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow();
  return row.password_hash !== null;
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

/** What "Moje konto" shows of the account itself. */
export interface Contact {
  /** E.164 */
  readonly phone: string | null;
  /** A new address that waits for a click in its mailbox. */
  readonly emailChange: EmailChange | undefined;
}

export async function ownContact(db: Db, { accountId }: AccountHolder, now: Date): Promise<Contact> {
  const { phone } = await db
    .selectFrom('accounts')
    .select('phone')
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow();
  return { phone, emailChange: await selectEmailChange(db, accountId, now) };
}
