import type { Resident } from '../src/people/resident.ts';
import type { ClerkWho } from '../src/staff/clerk.ts';
import type { Permission } from '../src/staff/permission.ts';
import { type AbleClerk, newClerk } from './accounts.ts';
import { type Given, sendApplication } from './applications.ts';
import { type Browser, browse } from './client.ts';
import { claimAndAccept } from './decisions.ts';
import { newPartner, newShopkeeper, type TestPartner } from './partners.ts';
import { activeResident, signIn } from './residents.ts';
import type { ServedCity } from './served-city.ts';

export interface AtDesk {
  readonly clerk: AbleClerk;
  readonly browser: Browser;
}

/** A clerk with these permissions, logged in. */
export async function clerkAtDesk(
  city: ServedCity,
  may?: readonly Permission[],
  firstName?: string,
): Promise<AtDesk> {
  const clerk = await newClerk(city, firstName, may);
  const browser = browse(city.app);
  await signIn(city, browser, clerk);
  return { clerk, browser };
}

/** Somebody at the till of a partner, logged in. */
export async function newShop(city: ServedCity, partner?: TestPartner): Promise<Browser> {
  const shop = await newShopkeeper(city, partner ?? (await newPartner(city)), 'manager');
  const browser = browse(city.app);
  await signIn(city, browser, shop);
  return browser;
}

export interface Sent {
  readonly number: number;
  readonly resident: Resident;
}

let people = 0;

/** An application of this type, whole and sent, by a new resident (or by this one, again). */
export async function sentApplication(
  city: ServedCity,
  type = 'zameldowanie',
  by: Given & { readonly lastName?: string; readonly resident?: Resident } = {},
): Promise<Sent> {
  people += 1;
  const lastName = by.lastName ?? 'Żółkiewska';
  const resident =
    by.resident ??
    (await activeResident(city, { email: `m${people}@poczta.test`, firstName: 'Łucja', lastName }));
  const { number } = await sendApplication(city, resident, type, by);
  return { number, resident };
}

/** Sent and accepted: with a card. */
export async function acceptedApplication(
  city: ServedCity,
  clerk: ClerkWho<'decide'>,
  ...sending: Parameters<typeof sentApplication> extends [ServedCity, ...infer Rest] ? Rest : never
): Promise<Sent & { readonly cardNumber: string }> {
  const sent = await sentApplication(city, ...sending);
  const accepted = await claimAndAccept(city, clerk, sent.number, '2099-06-30');
  if (!accepted.ok) throw new Error(accepted.reason);
  return { ...sent, cardNumber: accepted.cardNumber };
}

export async function eventsOf(city: ServedCity, kind: string) {
  return city.db.selectFrom('events').selectAll().where('kind', '=', kind).orderBy('id').execute();
}
