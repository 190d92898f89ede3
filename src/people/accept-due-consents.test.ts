import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { configuredCity, newResident } from '../../test/applications.ts';
import type { TestCity } from '../../test/city.ts';
import { newVersion } from '../../test/consents.ts';
import { newSession } from '../../test/second-factor.ts';
import { askAtLogin } from '../consents/ask-at-login.ts';
import { type Consent, consentField } from '../consents/consent.ts';
import { consentsOf, dueConsents } from '../consents/reads.ts';
import { days } from '../platform/clock.ts';
import { findSession } from '../platform/sessions/sessions.ts';
import { acceptDueConsents } from './accept-due-consents.ts';
import type { Resident } from './resident.ts';

let city: TestCity;
beforeAll(async () => {
  city = await configuredCity();
});
afterAll(() => city.close());

let anna: Resident;
beforeEach(async () => {
  anna = await newResident(city);
});

const due = () => dueConsents(city.db, anna.personId, city.clock());
const codes = async () => (await due()).map(({ code, state }) => [code, state]);
const tickedIn = (consents: readonly Consent[]) =>
  Object.fromEntries(consents.map((consent) => [consentField(consent), consent.versionId]));

async function loggedIn() {
  const { accountId } = anna;
  const { token } = await newSession(city, accountId);
  await city.transact((tx) => askAtLogin(tx, { accountId, sessionToken: token }));
  const isDue = async () => (await findSession(city.db, token, city.clock()))?.consentsDue;
  return { isDue };
}

test('a new version is asked for from its day on, at the login and not before', async () => {
  const open = await loggedIn();
  await newVersion(city, 'regulamin', days(2));
  expect(await codes()).toEqual([]);
  city.wait(days(3));
  expect(await codes()).toEqual([['regulamin', 'outdated']]);
  expect(await open.isDue()).not.toBe(true);
  const { isDue } = await loggedIn();
  expect(await isDue()).toBe(true);

  const elsewhere = await loggedIn();
  const ticked = tickedIn(await due());
  expect(await city.transact((tx) => acceptDueConsents(tx, anna, ticked))).toEqual({ ok: true });
  expect([await isDue(), await elsewhere.isDue()], 'in every browser').toEqual([false, false]);
  expect(await codes()).toEqual([]);
});

test('what is not ticked is missing, and nothing is written', async () => {
  await newVersion(city, 'regulamin');
  await newVersion(city, 'rodo');
  const [first] = await due();
  const accepted = await city.transact((tx) => acceptDueConsents(tx, anna, tickedIn(first ? [first] : [])));
  expect(accepted).toEqual({ ok: false, errors: { 'consent-regulamin': 'consent-required' } });
  expect((await codes()).map(([code]) => code)).toEqual(['rodo', 'regulamin']);
});

test('a text that came into force while the page was open is not agreed to unseen', async () => {
  await newVersion(city, 'regulamin');
  const shown = tickedIn(await due());
  await newVersion(city, 'regulamin');
  expect(await city.transact((tx) => acceptDueConsents(tx, anna, shown))).toMatchObject({
    ok: false,
    errors: { 'consent-regulamin': 'consent-required' },
  });
});

test('a new version of what may be refused is not asked for', async () => {
  await newVersion(city, 'marketing');
  expect((await codes()).map(([code]) => code)).not.toContain('marketing');
});

test('sent twice is one act', async () => {
  await newVersion(city, 'regulamin');
  const ticked = tickedIn(await due());
  const accept = () => city.transact((tx) => acceptDueConsents(tx, anna, ticked));
  expect(await Promise.all([accept(), accept()])).toEqual([{ ok: true }, { ok: true }]);
  const newest = (await consentsOf(city.db, anna.personId, city.clock())).find(
    ({ code }) => code === 'regulamin',
  );
  expect(newest?.acts.filter(({ version }) => version === newest.version)).toHaveLength(1);
});
