import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestCity, testCity } from '../../test/city.ts';
import { registered } from '../../test/residents.ts';
import { hours } from '../platform/clock.ts';
import { activate } from './activate.ts';
import { inspectToken, issueToken } from './tokens.ts';

let city: TestCity;
beforeAll(async () => {
  city = await testCity();
});
afterAll(() => city.close());

const use = (token: string) => city.transact((tx) => activate(tx, token, '10.0.0.1'));
const issue = (accountId: string) => city.transact((tx) => issueToken(tx, accountId, 'activation'));
const activatedAt = async (id: string) =>
  (await city.db.selectFrom('accounts').select('activated_at').where('id', '=', id).executeTakeFirstOrThrow())
    .activated_at;

test('activates once; the second click says that it was used', async () => {
  const id = await registered(city, { email: 'a@poczta.test' });
  const token = await issue(id);
  expect(await inspectToken(city.db, token, 'activation', city.clock())).toEqual({
    state: 'open',
    accountId: id,
  });
  expect(await activatedAt(id)).toBeNull();
  expect(await use(token)).toEqual({ ok: true });
  expect(await activatedAt(id)).toBeInstanceOf(Date);
  expect(await use(token)).toEqual({ ok: false, reason: 'used' });
});

test('two clicks at the same time activate once', async () => {
  const token = await issue(await registered(city, { email: 'b@poczta.test' }));
  const both = await Promise.all([use(token), use(token)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
});

test('an older link is used up by the newer one', async () => {
  const id = await registered(city, { email: 'c@poczta.test' });
  const [older, newer] = [await issue(id), await issue(id)];
  expect(await use(newer)).toEqual({ ok: true });
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
