import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestCity, testCity } from '../../test/city.ts';
import { activeResident, registered } from '../../test/residents.ts';
import { issueToken } from '../accounts/tokens.ts';
import { days, hours } from '../platform/clock.ts';
import { openSession } from '../platform/sessions/sessions.ts';
import { sweepAccounts } from './sweep.ts';

let city: TestCity;
beforeAll(async () => {
  city = await testCity();
});
afterAll(() => city.close());

const accounts = async () =>
  (await city.db.selectFrom('accounts').select('email').orderBy('email').execute()).map(({ email }) => email);

test('whoever registers an address that waits already has the full 30 days', async () => {
  await registered(city, { email: 'drugi@poczta.test' });
  city.wait(days(29));
  await registered(city, { email: 'drugi@poczta.test' });
  city.wait(days(2));
  await city.transact(sweepAccounts);
  expect(await accounts()).toEqual(['drugi@poczta.test']);
  city.wait(days(30));
  await city.transact(sweepAccounts);
  expect(await accounts()).toEqual([]);
});

test('removes what nobody activated in 30 days, not invited staff, not residents', async () => {
  await registered(city, { email: 'zapomniane@poczta.test' });
  const anna = await activeResident(city, { email: 'anna@poczta.test' });
  const { id } = await city.db
    .insertInto('accounts')
    .values({ email: 'urzednik@miasto.test', created_at: city.clock() })
    .returning('id')
    .executeTakeFirstOrThrow();
  await city.db
    .insertInto('staff_members')
    .values({ account_id: id, first_name: 'A', last_name: 'B', created_at: city.clock() })
    .execute();
  await city.transact(async (tx) => {
    await openSession(tx, anna.accountId, { ip: '127.0.0.1', userAgent: 'test' });
    await issueToken(tx, anna.accountId, 'password-reset');
  });

  city.wait(days(29));
  await registered(city, { email: 'nowe@poczta.test', firstName: 'Nowa' });
  await city.transact(sweepAccounts);
  expect(await accounts()).toHaveLength(4);
  expect(await city.db.selectFrom('sessions').selectAll().execute(), 'long expired').toEqual([]);

  city.wait(days(1) + hours(1));
  const before = city.clock();
  await city.transact(sweepAccounts);
  expect(await accounts()).toEqual(['anna@poczta.test', 'nowe@poczta.test', 'urzednik@miasto.test']);
  const removed = await city.db
    .selectFrom('events')
    .select(['actor_kind'])
    .where('kind', '=', 'account.removed-unactivated')
    .where('at', '>=', before)
    .execute();
  expect(removed).toEqual([{ actor_kind: 'system' }]);
  const people = await city.db.selectFrom('people').select('id').execute();
  expect(people).toHaveLength(1);
  const pending = await city.db.selectFrom('pending_registrations').select('first_name').execute();
  expect(pending, 'the registration goes with the account').toEqual([{ first_name: 'Nowa' }]);

  city.wait(days(2));
  await city.transact(sweepAccounts);
  expect(await city.db.selectFrom('account_tokens').selectAll().execute()).toEqual([]);
});
