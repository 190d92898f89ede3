import { hashPassword } from '../src/accounts/password-hash.ts';
import { confirmRegistration } from '../src/people/confirm-registration.ts';
import { registerResident } from '../src/people/register.ts';
import { findResident, type Resident } from '../src/people/resident.ts';
import { openSession } from '../src/platform/sessions/sessions.ts';
import type { TestCity } from './city.ts';
import type { Browser } from './client.ts';

export const goodPassword = 'zielony tramwaj nad rzeką';

let passwordHash: Promise<string> | undefined;

export interface NewResident {
  readonly email: string;
  readonly firstName?: string;
  readonly lastName?: string;
}

/** Registered, with {@link goodPassword}, but not confirmed yet. Returns the account's id. */
export async function registered(city: TestCity, given: NewResident): Promise<string> {
  await register(city, given);
  const { id } = await city.db
    .selectFrom('accounts')
    .select('id')
    .where('email', '=', given.email)
    .executeTakeFirstOrThrow();
  return id;
}

async function register(city: TestCity, given: NewResident): Promise<string> {
  passwordHash ??= hashPassword(goodPassword);
  const registration = {
    firstName: given.firstName ?? 'Anna',
    lastName: given.lastName ?? 'Nowak',
    email: given.email,
    passwordHash: await passwordHash,
    locale: 'pl',
    consents: ['rodo', 'regulamin'],
  };
  return city.transact((tx) => registerResident(tx, registration, '127.0.0.1'));
}

/** An activated resident; the mails about it stay in the outbox. */
export async function activeResident(city: TestCity, given: NewResident): Promise<Resident> {
  const registrationId = await register(city, given);
  const accountId = await city.transact((tx) => confirmRegistration(tx, registrationId, '127.0.0.1'));
  return (await findResident(city.db, accountId as string, '127.0.0.1')) as Resident;
}

/** Gives the browser a session, as a login would, without the time that a password takes. */
export async function signIn(city: TestCity, browser: Browser, who: { accountId: string }): Promise<void> {
  const client = { ip: '127.0.0.1', userAgent: 'test' };
  const token = await city.transact((tx) => openSession(tx, who.accountId, client));
  browser.cookies.set('km_sesja', token);
}
