import { activate } from '../src/accounts/activate.ts';
import { hashPassword } from '../src/accounts/password-hash.ts';
import { issueToken } from '../src/accounts/tokens.ts';
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

/** Registered, with {@link goodPassword}, but the activation link not clicked yet. Returns the account's id. */
export async function registered(city: TestCity, given: NewResident): Promise<string> {
  passwordHash ??= hashPassword(goodPassword);
  const registration = {
    firstName: given.firstName ?? 'Anna',
    lastName: given.lastName ?? 'Nowak',
    email: given.email,
    passwordHash: await passwordHash,
    locale: 'pl',
    consents: ['rodo', 'regulamin'],
  };
  await city.transact((tx) => registerResident(tx, registration, '127.0.0.1'));
  const { id } = await city.db
    .selectFrom('accounts')
    .select('id')
    .where('email', '=', given.email)
    .executeTakeFirstOrThrow();
  return id;
}

/** An activated resident; the mails about it stay in the outbox. */
export async function activeResident(city: TestCity, given: NewResident): Promise<Resident> {
  const accountId = await registered(city, given);
  await city.transact(async (tx) => {
    await activate(tx, await issueToken(tx, accountId, 'activation'), '127.0.0.1');
  });
  return (await findResident(city.db, accountId, '127.0.0.1')) as Resident;
}

/** Gives the browser a session, as a login would, without the time that a password takes. */
export async function signIn(city: TestCity, browser: Browser, who: { accountId: string }): Promise<void> {
  const client = { ip: '127.0.0.1', userAgent: 'test' };
  const token = await city.transact((tx) => openSession(tx, who.accountId, client));
  browser.cookies.set('km_sesja', token);
}
