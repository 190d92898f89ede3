import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestCity, testCity } from '../../test/city.ts';
import { activeResident, goodPassword } from '../../test/residents.ts';
import { findSession, openSession, type Session } from '../platform/sessions/sessions.ts';
import { changePassword } from './change-password.ts';
import { logIn } from './log-in.ts';
import { inspectToken, issueToken } from './tokens.ts';

let city: TestCity;
beforeAll(async () => {
  city = await testCity();
});
afterAll(() => city.close());

const password = 'granatowy parasol w holu';

async function withSession(email: string) {
  const resident = await activeResident(city, { email });
  const client = { ip: '127.0.0.1', userAgent: 'test' };
  const token = await city.transact((tx) => openSession(tx, resident.accountId, client));
  return { resident, token, session: (await findSession(city.db, token, city.clock())) as Session };
}

test('a link to reset the old password opens nothing any more', async () => {
  const { resident, session } = await withSession('anna@poczta.test');
  const link = await city.transact((tx) => issueToken(tx, resident.accountId, 'password-reset'));
  const given = { oldPassword: goodPassword, password };
  expect(await changePassword(city, resident, given, session)).toEqual({ ok: true });
  expect(await inspectToken(city.db, link, 'password-reset', city.clock())).toEqual({ state: 'expired' });
});

test('wrong guesses from elsewhere do not keep the owner from it', async () => {
  const { resident, session } = await withSession('jan@poczta.test');
  for (let count = 0; count < 12; count++) {
    const guess = { email: resident.email, password: 'nie to hasło tutaj' };
    await logIn(city, guess, { ip: '66.6.6.6', userAgent: 'test' }, undefined);
  }
  const given = { oldPassword: goodPassword, password };
  expect(await changePassword(city, resident, given, session)).toEqual({ ok: true });
});
