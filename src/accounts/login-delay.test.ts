import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestCity, testCity } from '../../test/city.ts';
import { hours, minutes } from '../platform/clock.ts';
import { delayAfter, sweepDelays } from './delay.ts';
import { forgetLoginFailures, forgiveAttempt, takeAttempt } from './login-delay.ts';

let city: TestCity;
beforeAll(async () => {
  city = await testCity();
});
afterAll(() => city.close());

const attempt = (email: string, ip = '10.0.0.1') =>
  city.transact((tx) => takeAttempt(tx, city.keys, email, ip));

test('four are free, then the wait doubles up to a quarter of an hour', () => {
  const patience = { free: 4, longest: minutes(15), forgottenAfter: hours(24) };
  expect([1, 4, 5, 6, 7, 40].map((failures) => delayAfter(failures, patience) / 1000)).toEqual([
    0, 0, 2, 4, 8, 900,
  ]);
});

test('the sixth attempt has to wait, and a waiting one does not make it longer', async () => {
  for (let count = 0; count < 5; count++) expect(await attempt('a@x.pl')).toEqual({ ok: true });
  const refused = await attempt('A@x.pl ');
  expect(refused).toMatchObject({ ok: false });
  expect(await attempt('a@x.pl')).toEqual(refused);
  expect(await attempt('b@x.pl'), 'another account is free').toEqual({ ok: true });
  city.wait(2500);
  expect(await attempt('a@x.pl')).toEqual({ ok: true });
  expect(await attempt('a@x.pl')).toMatchObject({ ok: false });
});

test('attempts at the same time are counted one by one', async () => {
  const all = await Promise.all(Array.from({ length: 12 }, () => attempt('rój@x.pl', '10.0.0.2')));
  expect(all.filter(({ ok }) => ok)).toHaveLength(5);
});

test('logins with the right password at the same time do not stop each other', async () => {
  const logIn = async (): Promise<void> => {
    await attempt('podwójny@x.pl', '10.0.0.7');
    await city.transact((tx) => forgiveAttempt(tx, city.keys, 'podwójny@x.pl', '10.0.0.7'));
  };
  for (let round = 0; round < 25; round++) {
    await expect(Promise.all(Array.from({ length: 8 }, logIn))).resolves.toHaveLength(8);
  }
});

test('an address is slowed down after many accounts', async () => {
  const results = [];
  for (let count = 0; count < 33; count++) results.push((await attempt(`osoba${count}@x.pl`, '10.0.0.3')).ok);
  expect(results.filter(Boolean)).toHaveLength(31);
  expect(await attempt('ktos@x.pl', '10.0.0.4'), 'another address is free').toEqual({ ok: true });
});

test('whoever guesses from one address does not lock the owner out at another', async () => {
  for (let count = 0; count < 20; count++) await attempt('ofiara@x.pl', '66.6.6.6');
  expect(await attempt('ofiara@x.pl', '66.6.6.6')).toMatchObject({ ok: false });
  expect(await attempt('ofiara@x.pl', '10.0.0.8')).toEqual({ ok: true });
});

test('guesses from many addresses are slowed down, by a minute at most', async () => {
  for (let count = 0; count < 51; count++) {
    expect(await attempt('wielu@x.pl', `66.6.${count}.1`), `${count}`).toEqual({ ok: true });
  }
  expect(await attempt('wielu@x.pl', '66.7.0.1')).toMatchObject({ ok: false });
  for (let count = 0; count < 10; count++) {
    city.wait(minutes(1) + 100);
    expect(await attempt('wielu@x.pl', `66.8.${count}.1`), `${count}`).toEqual({ ok: true });
  }
});

test('addresses of one IPv6 network are one', async () => {
  for (let count = 0; count < 5; count++) await attempt('szósta@x.pl', `2001:db8:1:2::${count}`);
  expect(await attempt('szósta@x.pl', '2001:db8:1:2:ffff::9')).toMatchObject({ ok: false });
  expect(await attempt('szósta@x.pl', '2001:db8:1:3::1')).toEqual({ ok: true });
});

test('failures are forgotten: at once by a right password, by themselves after a day', async () => {
  for (let count = 0; count < 6; count++) await attempt('c@x.pl', '10.0.0.5');
  await city.transact((tx) => forgetLoginFailures(tx, city.keys, 'c@x.pl', '10.0.0.5'));
  expect(await attempt('c@x.pl', '10.0.0.5')).toEqual({ ok: true });
  for (let count = 0; count < 6; count++) await attempt('d@x.pl', '10.0.0.6');
  city.wait(hours(25));
  for (let count = 0; count < 5; count++) expect(await attempt('d@x.pl', '10.0.0.6')).toEqual({ ok: true });
  city.wait(hours(25));
  await city.transact(sweepDelays);
  expect(await city.db.selectFrom('delays').selectAll().execute()).toEqual([]);
});
