import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { configuredCity } from '../../test/applications.ts';
import type { TestCity } from '../../test/city.ts';
import { goodPassword, registered } from '../../test/residents.ts';
import { logIn } from '../accounts/log-in.ts';
import { hashPassword } from '../accounts/password-hash.ts';
import { inspectToken, issueToken } from '../accounts/tokens.ts';
import { hours, minutes } from '../platform/clock.ts';
import { activate } from './activate.ts';
import { inspectInvitation } from './invitations/reads.ts';
import { registerResident } from './register.ts';
import { findResident } from './resident.ts';

let city: TestCity;
beforeAll(async () => {
  city = await configuredCity();
});
afterAll(() => city.close());

const use = (token: string, password = goodPassword) => activate(city, { token, password }, '10.0.0.1');
const issue = (accountId: string) => city.transact((tx) => issueToken(tx, accountId, 'activation'));
const activatedAt = async (id: string) =>
  (await city.db.selectFrom('accounts').select('activated_at').where('id', '=', id).executeTakeFirstOrThrow())
    .activated_at;

const strangersPassword = 'obcy rower pod sklepem';
async function registeredByStranger(email: string): Promise<void> {
  const given = {
    firstName: 'Podszywacz',
    lastName: 'Obcy',
    email,
    passwordHash: await hashPassword(strangersPassword),
    locale: 'uk',
    consents: ['rodo', 'regulamin', 'marketing'],
  };
  await city.transact((tx) => registerResident(tx, given, '66.6.6.6'));
}

test('link and password activate once; the second click says that it was used', async () => {
  const id = await registered(city, { email: 'a@poczta.test' });
  const token = await issue(id);
  expect(await inspectToken(city.db, token, 'activation', city.clock())).toEqual({
    state: 'open',
    accountId: id,
  });
  expect(await activatedAt(id)).toBeNull();
  expect(await use(token)).toEqual({ ok: true, email: 'a@poczta.test' });
  expect(await activatedAt(id)).toBeInstanceOf(Date);
  expect(await findResident(city.db, id, '10.0.0.1')).toMatchObject({ firstName: 'Anna', lastName: 'Nowak' });
  expect(await use(token)).toEqual({ ok: false, reason: 'used' });
});

test('the consents are those of the registration: then, from there, in the version of then', async () => {
  const id = await registered(city, { email: 'zgody@poczta.test' });
  const registeredAt = await city.db
    .selectFrom('pending_registrations')
    .select('at')
    .where('account_id', '=', id)
    .executeTakeFirstOrThrow();
  city.wait(hours(5));
  await use(await issue(id));
  const acts = await city.db
    .selectFrom('consent_acts')
    .innerJoin('consents', 'consents.id', 'consent_acts.consent_id')
    .innerJoin('people', 'people.id', 'consent_acts.person_id')
    .select(['code', 'granted', 'by_account', 'ip', 'at'])
    .where('people.account_id', '=', id)
    .orderBy('code')
    .execute();
  const common = { granted: true, by_account: id, ip: '127.0.0.1', at: registeredAt.at };
  expect(acts).toEqual([
    { code: 'regulamin', ...common },
    { code: 'rodo', ...common },
  ]);
});

test.each(['before', 'after', 'before and after'])(
  'a stranger who registers the same address %s gets nothing of the owner’s click',
  async (when) => {
    const email = `ofiara-${when.replaceAll(' ', '-')}@poczta.test`;
    if (when.includes('before')) await registeredByStranger(email);
    const id = await registered(city, { email, firstName: 'Ofelia' });
    if (when.includes('after')) await registeredByStranger(email);

    expect(await use(await issue(id))).toEqual({ ok: true, email });
    expect(await findResident(city.db, id, '10.0.0.1')).toMatchObject({ firstName: 'Ofelia' });
    const enter = (password: string) =>
      logIn(city, { email, password }, { ip: '66.6.6.6', userAgent: 'test' }, undefined);
    expect(await enter(strangersPassword)).toEqual({ ok: false, reason: 'wrong' });
    expect(await enter(goodPassword)).toMatchObject({ ok: true });
    const { locale } = await city.db
      .selectFrom('accounts')
      .select('locale')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    expect(locale).toBe('pl');
  },
);

test('a click without the password activates nothing, and the link goes on working', async () => {
  const email = 'ciekawska@poczta.test';
  await registeredByStranger(email);
  const { id } = await city.db
    .selectFrom('accounts')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow();
  const token = await issue(id);
  expect(await use(token)).toEqual({ ok: false, reason: 'wrong-password' });
  expect(await activatedAt(id)).toBeNull();
  await registered(city, { email, firstName: 'Ciekawska' });
  expect(await use(token)).toEqual({ ok: true, email });
  expect(await findResident(city.db, id, '10.0.0.1')).toMatchObject({ firstName: 'Ciekawska' });
});

test('two clicks at the same time activate once', async () => {
  const token = await issue(await registered(city, { email: 'b@poczta.test' }));
  const both = await Promise.all([use(token), use(token)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
});

test('a newer link takes the place of the older one', async () => {
  const id = await registered(city, { email: 'c@poczta.test' });
  const older = await issue(id);
  city.wait(minutes(5));
  const newer = await issue(id);
  expect(await use(older)).toEqual({ ok: false, reason: 'expired' });
  expect(await use(newer)).toMatchObject({ ok: true });
  expect(await use(older)).toEqual({ ok: false, reason: 'used' });
});

test('after 48 hours it has expired', async () => {
  const id = await registered(city, { email: 'd@poczta.test' });
  const token = await issue(id);
  city.wait(hours(48) + 1000);
  expect(await use(token)).toEqual({ ok: false, reason: 'expired' });
  expect(await activatedAt(id)).toBeNull();
});

test('an unknown one, and one for another purpose, are unknown', async () => {
  const id = await registered(city, { email: 'e@poczta.test' });
  const other = await city.transact((tx) => issueToken(tx, id, 'password-reset'));
  expect(await use('zmyslony')).toEqual({ ok: false, reason: 'unknown' });
  expect(await use(other)).toEqual({ ok: false, reason: 'unknown' });
});

test('the table holds no token that could be used', async () => {
  const token = await issue(await registered(city, { email: 'f@poczta.test' }));
  const rows = await city.db.selectFrom('account_tokens').selectAll().execute();
  expect(JSON.stringify(rows)).not.toContain(token);
});

describe('somebody whom the city has asked at the same address', () => {
  async function invitedAt(email: string, name: { firstName: string; lastName: string }) {
    const accountId = await registered(city, { email, ...name });
    const now = city.clock();
    const { id: personId } = await city.db
      .insertInto('people')
      .values({ first_name: 'Łucja', last_name: 'Wężyk', birth_date: '1980-01-02', created_at: now })
      .returning('id')
      .executeTakeFirstOrThrow();
    await city.db
      .insertInto('resident_invitations')
      .values({ person_id: personId, account_id: accountId, asked_at: now, mailed_at: now })
      .execute();
    return { accountId, personId };
  }

  test('is the one whom the city knows, and not a second person', async () => {
    const name = { firstName: 'łucja', lastName: 'Wezyk' };
    const { accountId, personId } = await invitedAt('lucja@poczta.test', name);
    const link = await city.transact((tx) => issueToken(tx, accountId, 'resident-invitation'));
    expect(await use(await issue(accountId))).toMatchObject({ ok: true });
    expect(await findResident(city.db, accountId, '10.0.0.1')).toMatchObject({
      personId,
      firstName: 'Łucja',
    });
    expect((await inspectInvitation(city.db, link, city.clock())).state).not.toBe('open');
    expect(await city.db.selectFrom('resident_invitations').select('id').execute()).toEqual([]);
  });

  test('under another name is somebody else of the household', async () => {
    const name = { firstName: 'Maciej', lastName: 'Wężyk' };
    const { accountId, personId } = await invitedAt('wezykowie@poczta.test', name);
    expect(await use(await issue(accountId))).toMatchObject({ ok: true });
    const resident = await findResident(city.db, accountId, '10.0.0.1');
    expect(resident).toMatchObject({ firstName: 'Maciej' });
    expect(resident?.personId).not.toBe(personId);
  });
});
