import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AbleClerk, newClerk } from '../../test/accounts.ts';
import { configuredCity, newResident } from '../../test/applications.ts';
import { student, ward } from '../../test/cardholders.ts';
import type { TestCity } from '../../test/city.ts';
import { looksAfter } from '../../test/guardians.ts';
import { deliveredMails } from '../../test/mails.ts';
import { activeResident } from '../../test/residents.ts';
import { blockCard } from '../cards/block.ts';
import { ownCards } from '../cards/reads.ts';
import { dueConsents } from '../consents/reads.ts';
import { becomeResident } from '../people/become-resident.ts';
import { findResident, type Resident } from '../people/resident.ts';
import { liftSuspension } from './lift-suspension.ts';
import { withdrawConsent } from './withdraw-consent.ts';

let city: TestCity;
let clerk: AbleClerk;
beforeAll(async () => {
  city = await configuredCity();
  clerk = await newClerk(city);
});
afterAll(() => city.close());

const later = '2099-06-30';
const lift = ({ personId }: { personId: string }, by: AbleClerk = clerk) =>
  city.transact((tx) => liftSuspension(tx, by, personId, 'Zgoda złożona w urzędzie.'));
const cardStatus = async (person: { personId: string }) =>
  (await ownCards(city.db, person)).map(({ status }) => status);
const mayEnter = async ({ accountId }: Resident) =>
  (await findResident(city.db, accountId, '127.0.0.1')) !== undefined;

test('frees the account, the family and exactly the cards that were blocked with it', async () => {
  const anna = await student(city, clerk, later);
  const jan = await ward(city, clerk, anna, 'Jan');
  const zofia = await ward(city, clerk, anna, 'Zofia');
  const ewa = await activeResident(city, { email: 'ewa.zona@poczta.test' });
  await looksAfter(city, anna, ewa);
  const [lost] = await ownCards(city.db, zofia);
  await city.transact((tx) => blockCard(tx, anna, lost?.id ?? ''));
  await withdrawConsent(city, anna, 'regulamin');
  await deliveredMails(city);

  expect(await lift(anna)).toEqual({ ok: true });
  expect([await mayEnter(anna), await mayEnter(ewa)]).toEqual([true, true]);
  expect([await cardStatus(anna), await cardStatus(jan), await cardStatus(zofia)]).toEqual([
    ['active'],
    ['active'],
    ['blocked'],
  ]);
  expect((await dueConsents(city.db, anna.personId, city.clock())).map(({ code }) => code)).toEqual([
    'regulamin',
  ]);
  expect((await deliveredMails(city)).map(({ to, template }) => [to, template]).sort()).toEqual(
    [
      [anna.email, 'account-unblocked'],
      [ewa.email, 'account-unblocked'],
    ].sort(),
  );
  expect(await lift(anna), 'once').toEqual({ ok: false, reason: 'not-suspended' });
});

test('of one parent brings back the child that had nobody left', async () => {
  const anna = await student(city, clerk, later);
  const piotr = await newResident(city);
  const jan = await ward(city, clerk, anna, 'Jan');
  await looksAfter(city, piotr, jan);
  await withdrawConsent(city, anna, 'regulamin');
  await withdrawConsent(city, piotr, 'regulamin');
  await lift(anna);
  expect([await mayEnter(anna), await mayEnter(piotr)]).toEqual([true, false]);
  expect([await cardStatus(anna), await cardStatus(jan)]).toEqual([['active'], ['active']]);
});

test('of a member alone leaves the guardian blocked', async () => {
  const anna = await student(city, clerk, later);
  const ewa = await student(city, clerk, later);
  await looksAfter(city, anna, ewa);
  await withdrawConsent(city, anna, 'regulamin');
  expect([await cardStatus(anna), await cardStatus(ewa)]).toEqual([['blocked'], ['blocked']]);
  expect(await lift(ewa)).toEqual({ ok: true });
  expect([await mayEnter(anna), await mayEnter(ewa)]).toEqual([false, true]);
  expect([await cardStatus(anna), await cardStatus(ewa)]).toEqual([['blocked'], ['active']]);
});

test('by two clerks at once is done once', async () => {
  const anna = await student(city, clerk, later);
  await withdrawConsent(city, anna, 'regulamin');
  const both = await Promise.all([lift(anna), lift(anna)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
});

test('does not unblock the clerk who does it, nor an account that is not blocked', async () => {
  const { accountId } = clerk;
  await city.transact((tx) =>
    becomeResident(tx, { accountId, loggedIn: true }, ['rodo', 'regulamin'], '127.0.0.1'),
  );
  const self = (await findResident(city.db, accountId, '127.0.0.1')) as Resident;
  await withdrawConsent(city, self, 'regulamin');
  expect(await lift(self)).toEqual({ ok: false, reason: 'own' });
  expect(await lift(self, await newClerk(city))).toEqual({ ok: true });
  expect(await lift(await newResident(city))).toEqual({ ok: false, reason: 'not-suspended' });
});
