import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestCity, testCity } from '../../test/city.ts';
import { deliveredMails } from '../../test/mails.ts';
import { activeResident, registered } from '../../test/residents.ts';
import { registrationConsents } from '../consents/reads.ts';
import { configureDemoCity } from '../demo/configuration.ts';
import { parseInput } from '../platform/input.ts';
import { registrationInput } from './forms.ts';
import { registerResident } from './register.ts';
import { findResident } from './resident.ts';

let city: TestCity;
beforeAll(async () => {
  city = await testCity();
  await city.transact(configureDemoCity);
});
afterAll(() => city.close());

test('makes account, person and consent acts with version, time, who and address, and one mail', async () => {
  const accountId = await registered(city, { email: 'anna@poczta.test' });
  const acts = await city.db
    .selectFrom('consent_acts')
    .innerJoin('consents', 'consents.id', 'consent_acts.consent_id')
    .innerJoin('people', 'people.id', 'consent_acts.person_id')
    .select(['code', 'granted', 'by_account', 'ip', 'version_id', 'at'])
    .where('people.account_id', '=', accountId)
    .orderBy('code')
    .execute();
  expect(acts).toMatchObject([
    { code: 'regulamin', granted: true, by_account: accountId, ip: '127.0.0.1' },
    { code: 'rodo', granted: true, by_account: accountId, ip: '127.0.0.1' },
  ]);
  const [mail, ...more] = await deliveredMails(city);
  expect(more).toEqual([]);
  expect(mail).toMatchObject({ template: 'activation', to: 'anna@poczta.test' });
  expect(mail?.link).toMatch(/^\/aktywacja\/[\w-]{43}$/);
  expect(await findResident(city.db, accountId, '127.0.0.1'), 'not yet').toBeUndefined();
});

test('a known address changes nothing and gets a mail that says so', async () => {
  await activeResident(city, { email: 'jan@poczta.test', firstName: 'Jan' });
  await deliveredMails(city);
  await registered(city, { email: 'JAN@poczta.test', firstName: 'Podszywacz' });
  const [mail] = await deliveredMails(city);
  expect(mail).toMatchObject({ template: 'already-registered', to: 'jan@poczta.test', link: '/reset-hasla' });
  expect(mail?.text).toContain('/zaloguj');
  const people = await city.db
    .selectFrom('people')
    .select('first_name')
    .where('first_name', '=', 'Podszywacz')
    .execute();
  expect(people).toEqual([]);
});

test('twice before the activation: the first data stay, a new activation mail tells when they were given', async () => {
  await registered(city, { email: 'ewa@poczta.test', firstName: 'Ewa' });
  await deliveredMails(city);
  const id = await registered(city, { email: 'ewa@poczta.test', firstName: 'Inna' });
  const [mail] = await deliveredMails(city);
  expect(mail?.template).toBe('activation');
  expect(mail?.text).toContain('Obowiązują dane i hasło podane wtedy');
  const person = await city.db
    .selectFrom('people')
    .select('first_name')
    .where('account_id', '=', id)
    .executeTakeFirst();
  expect(person?.first_name).toBe('Ewa');
});

test('two registrations at the same time make one account', async () => {
  const both = {
    firstName: 'Ola',
    lastName: 'Raz',
    email: 'ola@poczta.test',
    passwordHash: 'x',
    locale: 'pl',
    consents: [],
  };
  await Promise.all([1, 2, 3].map(() => city.transact((tx) => registerResident(tx, both, '127.0.0.1'))));
  const accounts = await city.db
    .selectFrom('accounts')
    .select('id')
    .where('email', '=', both.email)
    .execute();
  expect(accounts).toHaveLength(1);
});

test('the form asks for every field and the required consents', async () => {
  const consents = await registrationConsents(city.db, city.clock());
  const empty = parseInput(registrationInput(consents), {});
  expect(empty).toEqual({
    ok: false,
    errors: {
      firstName: 'required',
      lastName: 'required',
      email: 'required',
      password: 'required',
      passwordAgain: 'required',
      'consent-rodo': 'consent-required',
      'consent-regulamin': 'consent-required',
    },
  });
  const guess = parseInput(registrationInput(consents), {
    firstName: ' Zażółć  ',
    lastName: 'Gęślą-Jaźń',
    email: 'zazolc.gesla@poczta.test',
    password: 'ZAZOLC.GESLA@poczta.test',
    passwordAgain: 'ZAZOLC.GESLA@poczta.test',
    'consent-rodo': 'tak',
    'consent-regulamin': 'tak',
  });
  expect(guess).toEqual({ ok: false, errors: { password: 'password-common' } });
});
