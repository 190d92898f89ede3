import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestCity, testCity } from '../../test/city.ts';
import { deliveredMails } from '../../test/mails.ts';
import { activeResident, goodPassword, registered } from '../../test/residents.ts';
import { hours, minutes } from '../platform/clock.ts';
import { findSession } from '../platform/sessions/sessions.ts';
import { logIn } from './log-in.ts';
import { hashPassword } from './password-hash.ts';
import { requestPasswordReset } from './request-password-reset.ts';
import { resendActivation } from './resend-activation.ts';
import { resetPassword } from './reset-password.ts';
import { inspectToken, issueToken } from './tokens.ts';

let city: TestCity;
beforeAll(async () => {
  city = await testCity();
});
afterAll(() => city.close());

const newPassword = 'granatowy parasol w holu';
const client = { ip: '10.2.0.1', userAgent: 'test' };
const enter = (email: string, password: string) => logIn(city, { email, password }, client, undefined);
const issue = (accountId: string) => city.transact((tx) => issueToken(tx, accountId, 'password-reset'));
const reset = async (token: string) => {
  const hash = await hashPassword(newPassword);
  return city.transact((tx) => resetPassword(tx, city.keys, token, hash, client.ip));
};

test('sets the password once, ends every session, forgets failures and sends a notice', async () => {
  const anna = await activeResident(city, { email: 'anna@poczta.test' });
  const before = await enter('anna@poczta.test', goodPassword);
  if (!before.ok) throw new Error('login failed');
  for (let count = 0; count < 5; count++) await enter('anna@poczta.test', 'nie to hasło tutaj');
  await deliveredMails(city);

  const token = await issue(anna.accountId);
  expect(await reset(token)).toEqual({ ok: true });
  expect(await findSession(city.db, before.sessionToken, city.clock())).toBeUndefined();
  expect(await enter('anna@poczta.test', newPassword)).toMatchObject({ ok: true });
  expect(await enter('anna@poczta.test', goodPassword)).toEqual({ ok: false, reason: 'wrong' });
  expect(await reset(token)).toEqual({ ok: false, reason: 'used' });
  const mails = await deliveredMails(city);
  expect(mails.map(({ template, to }) => [template, to])).toEqual([['password-changed', 'anna@poczta.test']]);
});

test('leaves no other link open', async () => {
  const { accountId } = await activeResident(city, { email: 'dwa@poczta.test' });
  const invitation = await city.transact((tx) => issueToken(tx, accountId, 'staff-invitation'));
  expect(await reset(await issue(accountId))).toEqual({ ok: true });
  const { state } = await inspectToken(city.db, invitation, 'staff-invitation', city.clock());
  expect(state).toBe('expired');
});

test('works for an hour', async () => {
  const jan = await activeResident(city, { email: 'jan@poczta.test' });
  const token = await issue(jan.accountId);
  city.wait(hours(1) + 1000);
  expect(await reset(token)).toEqual({ ok: false, reason: 'expired' });
  expect(await reset('zmyslony')).toEqual({ ok: false, reason: 'unknown' });
});

test('asking for it writes to a known address only; to a waiting account an activation link', async () => {
  await activeResident(city, { email: 'ewa@poczta.test' });
  await registered(city, { email: 'czeka@poczta.test' });
  await deliveredMails(city);
  city.wait(minutes(4));
  for (const email of ['ewa@poczta.test', 'czeka@poczta.test', 'nikt@poczta.test']) {
    await city.transact((tx) => requestPasswordReset(tx, email, client.ip));
  }
  const mails = await deliveredMails(city);
  expect(mails.map(({ template, to }) => [template, to])).toEqual([
    ['password-reset', 'ewa@poczta.test'],
    ['activation', 'czeka@poczta.test'],
  ]);
});

test('asking for the activation link again writes to a known address only', async () => {
  city.wait(minutes(4));
  await deliveredMails(city);
  for (const email of ['ewa@poczta.test', 'czeka@poczta.test', 'nikt@poczta.test']) {
    await city.transact((tx) => resendActivation(tx, email, client.ip));
  }
  const mails = await deliveredMails(city);
  expect(mails.map(({ template, to }) => [template, to])).toEqual([
    ['already-registered', 'ewa@poczta.test'],
    ['activation', 'czeka@poczta.test'],
  ]);
});
