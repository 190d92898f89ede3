import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestCity, testCity } from '../../test/city.ts';
import { activeResident, goodPassword, registered } from '../../test/residents.ts';
import { findSession } from '../platform/sessions/sessions.ts';
import { logIn } from './log-in.ts';
import { logOut } from './log-out.ts';
import { hashPassword } from './password-hash.ts';

let city: TestCity;
beforeAll(async () => {
  city = await testCity();
});
afterAll(() => city.close());

const client = { ip: '10.1.0.1', userAgent: 'test' };
const enter = (email: string, password = goodPassword, oldToken?: string) =>
  logIn(city, { email, password }, client, oldToken);

test('opens a session, writes who came', async () => {
  const anna = await activeResident(city, { email: 'anna@poczta.test' });
  const entered = await enter('Anna@Poczta.test');
  expect(entered).toMatchObject({ ok: true, holder: { resident: true, staff: false, firstName: 'Anna' } });
  if (!entered.ok) return;
  expect(await findSession(city.db, entered.sessionToken, city.clock())).toMatchObject({
    accountId: anna.accountId,
  });
  const [event] = await city.db
    .selectFrom('events')
    .selectAll()
    .where('kind', '=', 'account.logged-in')
    .execute();
  expect(event).toMatchObject({ actor_kind: 'resident', actor_account: anna.accountId, ip: '10.1.0.1' });
});

test('rotates the session: the old token is closed', async () => {
  await activeResident(city, { email: 'jan@poczta.test' });
  const first = await enter('jan@poczta.test');
  if (!first.ok) throw new Error('login failed');
  const second = await enter('jan@poczta.test', goodPassword, first.sessionToken);
  if (!second.ok) throw new Error('login failed');
  expect(second.sessionToken).not.toBe(first.sessionToken);
  expect(await findSession(city.db, first.sessionToken, city.clock())).toBeUndefined();
});

test('a wrong password, an unknown e-mail and a waiting account with a wrong password are one answer', async () => {
  await activeResident(city, { email: 'ewa@poczta.test' });
  await registered(city, { email: 'czeka@poczta.test' });
  const wrong = { ok: false, reason: 'wrong' };
  expect(await enter('ewa@poczta.test', 'inne hasło niż to')).toEqual(wrong);
  expect(await enter('nikt@poczta.test')).toEqual(wrong);
  expect(await enter('czeka@poczta.test', 'inne hasło niż to')).toEqual(wrong);
});

test('whoever knows the password of a waiting account is told to activate it', async () => {
  await registered(city, { email: 'czeka2@poczta.test' });
  expect(await enter('czeka2@poczta.test')).toEqual({ ok: false, reason: 'not-activated' });
});

test('registering a known address teaches nothing about it, and does not start the count anew', async () => {
  await activeResident(city, { email: 'znana@poczta.test' });
  await city.db
    .updateTable('accounts')
    .set({ password_hash: await hashPassword('hasło właścicielki konta') })
    .where('email', '=', 'znana@poczta.test')
    .execute();
  const stranger = { ip: '66.6.6.6', userAgent: 'test' };
  for (const email of ['znana@poczta.test', 'nieznana@poczta.test']) {
    await registered(city, { email });
    const answers = [];
    for (const password of [goodPassword, 'inne', goodPassword, 'inne', goodPassword, goodPassword]) {
      const entered = await logIn(city, { email, password }, stranger, undefined);
      answers.push(entered.ok || entered.reason);
    }
    const expected = ['not-activated', 'wrong', 'not-activated', 'wrong', 'not-activated', 'delayed'];
    expect(answers, email).toEqual(expected);
  }
});

test('a password may hold any character', async () => {
  const { accountId } = await activeResident(city, { email: 'zero@poczta.test' });
  const odd = 'zero \0 i pół \uD83D znaku';
  await city.db
    .updateTable('accounts')
    .set({ password_hash: await hashPassword(odd) })
    .where('id', '=', accountId)
    .execute();
  expect(await enter('zero@poczta.test', odd)).toMatchObject({ ok: true });
  expect(await enter('zero@poczta.test', odd.replace('\0', ''))).toEqual({ ok: false, reason: 'wrong' });
});

test('a suspended account is told so, with the right password only', async () => {
  const { accountId } = await activeResident(city, { email: 'blok@poczta.test' });
  await city.db
    .insertInto('account_suspensions')
    .values({ account_id: accountId, at: city.clock(), reason: 'test' })
    .execute();
  expect(await enter('blok@poczta.test')).toEqual({ ok: false, reason: 'suspended', accountId });
  expect(await enter('blok@poczta.test', 'inne hasło niż to')).toEqual({ ok: false, reason: 'wrong' });
});

test('an invited account without a password lets nobody in', async () => {
  await city.db
    .insertInto('accounts')
    .values({ email: 'zaproszony@miasto.test', created_at: city.clock() })
    .execute();
  expect(await enter('zaproszony@miasto.test', '')).toEqual({ ok: false, reason: 'wrong' });
});

test('delays grow after failures, known account or not, and hold back the right password too', async () => {
  await activeResident(city, { email: 'zgaduj@poczta.test' });
  for (const email of ['zgaduj@poczta.test', 'nieznany@poczta.test']) {
    for (let count = 0; count < 5; count++) await enter(email, 'inne hasło niż to');
    expect(await enter(email)).toMatchObject({ ok: false, reason: 'delayed' });
  }
  city.wait(2500);
  expect(await enter('zgaduj@poczta.test')).toMatchObject({ ok: true });
  expect(await enter('zgaduj@poczta.test', 'inne hasło niż to'), 'counts anew').toEqual({
    ok: false,
    reason: 'wrong',
  });
});

test('logging out closes the session and is written down', async () => {
  await activeResident(city, { email: 'wychodzi@poczta.test' });
  const entered = await enter('wychodzi@poczta.test');
  if (!entered.ok) throw new Error('login failed');
  await city.transact((tx) => logOut(tx, entered.holder, entered.sessionToken, client.ip));
  expect(await findSession(city.db, entered.sessionToken, city.clock())).toBeUndefined();
  const events = await city.db
    .selectFrom('events')
    .where('kind', '=', 'account.logged-out')
    .selectAll()
    .execute();
  expect(events).toHaveLength(1);
});
