import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { configuredCity, newResident } from '../../test/applications.ts';
import type { TestCity } from '../../test/city.ts';
import { newVersion } from '../../test/consents.ts';
import { looksAfter } from '../../test/guardians.ts';
import { newSession } from '../../test/second-factor.ts';
import { askAtLogin } from '../consents/ask-at-login.ts';
import { type Consent, consentField } from '../consents/consent.ts';
import { consentsOf, dueConsents, heldConsent } from '../consents/reads.ts';
import type { Resident } from '../people/resident.ts';
import { days } from '../platform/clock.ts';
import { findSession } from '../platform/sessions/sessions.ts';
import { acceptDueConsents } from './accept-due-consents.ts';
import { addMember } from './add-member.ts';
import { wardsOf } from './consents-of-wards.ts';
import { grantConsent } from './grant-consent.ts';

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

describe('wards who do not log in', () => {
  const child = { firstName: 'Jan', lastName: 'Nowak', birthDate: '2015-05-05', relation: 'child' } as const;

  async function addedChild() {
    const given = { ...child, email: undefined };
    await city.transact((tx) => addMember(tx, anna, given, ['rodo', 'regulamin'], 'pl'));
    const [jan] = await wardsOf(city.db, anna);
    if (!jan) throw new Error('Nobody was added.');
    return jan;
  }

  const termsOf = ({ personId }: { personId: string }) =>
    heldConsent(city.db, personId, 'regulamin', city.clock());

  test('get what their guardian accepts, in the same act; the other guardian adds nothing to it', async () => {
    const jan = await addedChild();
    const other = await newResident(city);
    await looksAfter(city, other, jan);
    const adult = await newResident(city);
    await looksAfter(city, anna, adult);
    await newVersion(city, 'regulamin');
    for (const guardian of [anna, other]) {
      const ticked = tickedIn(await dueConsents(city.db, guardian.personId, city.clock()));
      expect(await city.transact((tx) => acceptDueConsents(tx, guardian, ticked))).toEqual({ ok: true });
    }
    const held = await termsOf(jan);
    expect(held?.state).toBe('granted');
    expect(held?.acts.map(({ version, by }) => [version, by])).toEqual([
      [held?.version, 'guardian'],
      [(held?.version ?? 0) - 1, 'guardian'],
    ]);
    expect((await termsOf(adult))?.state, 'who logs in is asked').toBe('outdated');
  });

  test('get what the guardian grants under "Moje zgody" as well, but nothing optional', async () => {
    const jan = await addedChild();
    await newVersion(city, 'regulamin');
    for (const code of ['regulamin', 'marketing']) {
      const shown = await heldConsent(city.db, anna.personId, code, city.clock());
      const granted = await city.transact((tx) => grantConsent(tx, anna, code, shown?.versionId ?? ''));
      expect(granted).toEqual({ ok: true });
    }
    expect((await termsOf(jan))?.state).toBe('granted');
    expect((await heldConsent(city.db, jan.personId, 'marketing', city.clock()))?.state).toBe('never');
  });
});

test('"Wyraź zgodę" gives consent to the version that was shown, to no other', async () => {
  const shown = await heldConsent(city.db, anna.personId, 'marketing', city.clock());
  await newVersion(city, 'marketing');
  const grant = (versionId = '') => city.transact((tx) => grantConsent(tx, anna, 'marketing', versionId));
  expect(await grant(shown?.versionId)).toEqual({ ok: false, reason: 'newer-version' });
  expect(await grant()).toEqual({ ok: false, reason: 'newer-version' });
  const newer = await heldConsent(city.db, anna.personId, 'marketing', city.clock());
  expect(newer?.state).toBe('never');
  expect(await grant(newer?.versionId)).toEqual({ ok: true });
});
