import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestCity, testCity } from '../../../test/city.ts';
import { hours, minutes } from '../clock.ts';
import {
  closeSession,
  closeSessionsOf,
  findSession,
  openSession,
  type Session,
  sweepSessions,
} from './sessions.ts';

let city: TestCity;
let accountId: string;

beforeAll(async () => {
  city = await testCity();
  const account = await city.db
    .insertInto('accounts')
    .values({ email: 'anna@poczta.test', created_at: city.clock(), activated_at: city.clock() })
    .returning('id')
    .executeTakeFirstOrThrow();
  accountId = account.id;
});
afterAll(() => city.close());

const open = (): Promise<string> =>
  city.transact((tx) => openSession(tx, accountId, { userAgent: 'Firefox', ip: '127.0.0.1' }));
const find = (token: string): Promise<Session | undefined> => findSession(city.db, token, city.clock());

test('the table holds a hash, not what the cookie holds', async () => {
  const token = await open();
  const rows = await city.db.selectFrom('sessions').selectAll().execute();
  expect(JSON.stringify(rows)).not.toContain(token);
  expect((await find(token))?.accountId).toBe(accountId);
  expect(await find(`${token}x`)).toBeUndefined();
});

test('a session ends after an hour without a click, and a click keeps it', async () => {
  const token = await open();
  city.wait(minutes(59));
  expect(await find(token)).toBeDefined();
  city.wait(minutes(59));
  expect(await find(token), 'the click above counted').toBeDefined();
  city.wait(minutes(61));
  expect(await find(token)).toBeUndefined();
});

test('however busy, a session ends after twelve hours', async () => {
  const token = await open();
  for (let hour = 0; hour < 15; hour += 1) {
    city.wait(minutes(48));
    if (hour < 14) expect(await find(token), `after ${(hour + 1) * 48} minutes`).toBeDefined();
  }
  expect(await find(token)).toBeUndefined();
});

test('one session can be closed, or all but the one in use; what has ended is swept', async () => {
  const [mine, other, third] = [await open(), await open(), await open()];
  await city.transact((tx) => closeSession(tx, third));
  expect(await find(third)).toBeUndefined();
  await city.transact(async (tx) => closeSessionsOf(tx, accountId, await find(mine)));
  expect(await find(mine)).toBeDefined();
  expect(await find(other)).toBeUndefined();
  city.wait(hours(2));
  await city.transact(sweepSessions);
  expect(await city.db.selectFrom('sessions').select('account_id').execute()).toEqual([]);
});
