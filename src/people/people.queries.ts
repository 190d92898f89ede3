import type { Db } from '../platform/db/database.ts';

export function residentRow(db: Db, accountId: string) {
  return db
    .selectFrom('people')
    .innerJoin('accounts', 'accounts.id', 'people.account_id')
    .select([
      'people.id as personId',
      'people.first_name as firstName',
      'people.last_name as lastName',
      'accounts.email',
    ])
    .where('people.account_id', '=', accountId)
    .where('accounts.activated_at', 'is not', null)
    .executeTakeFirst();
}

/** As many as somebody might make before finding the mail; each costs a check of the password. */
const registrationsTried = 20;

/** The unconfirmed ones of an account, newest first. */
export function newestRegistrations(db: Db, accountId: string) {
  return db
    .selectFrom('pending_registrations')
    .innerJoin('accounts', 'accounts.id', 'pending_registrations.account_id')
    .select([
      'pending_registrations.id',
      'accounts.email',
      'pending_registrations.password_hash as passwordHash',
    ])
    .where('account_id', '=', accountId)
    .orderBy('at', 'desc')
    .orderBy('pending_registrations.id', 'desc')
    .limit(registrationsTried)
    .execute();
}

/** Only those that were opened by registering: an invited clerk or shop assistant has a role to lose. */
export function neverActivated(db: Db, openedBefore: Date) {
  return db
    .selectFrom('accounts')
    .select('id')
    .where('activated_at', 'is', null)
    .where('created_at', '<', openedBefore)
    .where('id', 'not in', (pending) => pending.selectFrom('pending_registrations').select('account_id'))
    .where('id', 'not in', (asked) => asked.selectFrom('family_invitations').select('account_id'))
    .where('id', 'not in', (asked) => asked.selectFrom('resident_invitations').select('account_id'))
    .where('id', 'not in', (staff) => staff.selectFrom('staff_members').select('account_id'))
    .where('id', 'not in', (shop) => shop.selectFrom('partner_staff').select('account_id'))
    .forUpdate()
    .execute();
}
