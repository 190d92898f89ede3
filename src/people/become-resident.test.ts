import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestCity, testCity } from '../../test/city.ts';
import { deliveredMails } from '../../test/mails.ts';
import { activeResident } from '../../test/residents.ts';
import { configureDemoCity } from '../demo/configuration.ts';
import { becomeResident } from './become-resident.ts';
import { findResident } from './resident.ts';

let city: TestCity;
beforeAll(async () => {
  city = await testCity();
  await city.transact(configureDemoCity);
});
afterAll(() => city.close());

const become = (accountId: string, loggedIn = false) =>
  city.transact((tx) => becomeResident(tx, { accountId, loggedIn }, ['rodo', 'regulamin'], '127.0.0.1'));

async function clerkAccount(email: string): Promise<string> {
  const now = city.clock();
  const { id } = await city.db
    .insertInto('accounts')
    .values({ email, password_hash: 'x', created_at: now, activated_at: now })
    .returning('id')
    .executeTakeFirstOrThrow();
  await city.db
    .insertInto('staff_members')
    .values({ account_id: id, first_name: 'Helena', last_name: 'Urzędowa', created_at: now, joined_at: now })
    .execute();
  return id;
}

test('a clerk becomes a resident under the own name, with consents and a mail', async () => {
  const id = await clerkAccount('helena@miasto.test');
  expect(await become(id)).toMatchObject({ ok: true });
  expect(await findResident(city.db, id, '127.0.0.1')).toMatchObject({
    kind: 'resident',
    firstName: 'Helena',
    lastName: 'Urzędowa',
    email: 'helena@miasto.test',
  });
  const acts = await city.db
    .selectFrom('consent_acts')
    .select('granted')
    .where('by_account', '=', id)
    .execute();
  expect(acts).toHaveLength(2);
  const [mail] = await deliveredMails(city);
  expect(mail).toMatchObject({ template: 'resident-role-added', link: '/moje-karty' });
});

test('once is enough, also for whoever registered as a resident', async () => {
  const id = await clerkAccount('hela@miasto.test');
  await become(id);
  expect(await become(id)).toEqual({ ok: false, reason: 'already-resident' });
  const anna = await activeResident(city, { email: 'anna@poczta.test' });
  expect(await become(anna.accountId)).toEqual({ ok: false, reason: 'already-resident' });
});

test('a clerk whom the city has asked under the same name is that person, once', async () => {
  const id = await clerkAccount('helena.u@miasto.test');
  const { id: personId } = await city.db
    .insertInto('people')
    .values({ first_name: 'Helena', last_name: 'Urzędowa', created_at: city.clock() })
    .returning('id')
    .executeTakeFirstOrThrow();
  await city.db
    .insertInto('resident_invitations')
    .values({ person_id: personId, account_id: id, asked_at: city.clock() })
    .execute();
  const both = await Promise.all([become(id), become(id)]);
  expect(both).toContainEqual({ ok: true, personId });
  expect(both).toContainEqual({ ok: false, reason: 'already-resident' });
});

test('an account without any role has no name to take over', async () => {
  const { id } = await city.db
    .insertInto('accounts')
    .values({ email: 'nikt@miasto.test', created_at: city.clock() })
    .returning('id')
    .executeTakeFirstOrThrow();
  expect(await become(id)).toEqual({ ok: false, reason: 'nameless' });
});

test('a clerk with a second factor has to be logged in besides: the password alone proves too little', async () => {
  const id = await clerkAccount('dwa.kroki@miasto.test');
  await city.db
    .insertInto('account_apps')
    .values({
      account_id: id,
      sealed_secret: Buffer.alloc(1),
      started_at: city.clock(),
      confirmed_at: city.clock(),
    })
    .execute();
  expect(await become(id)).toEqual({ ok: false, reason: 'second-step' });
  expect(await become(id, true)).toMatchObject({ ok: true });
});
