import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestCity, testCity } from '../../test/city.ts';
import { deliveredMails } from '../../test/mails.ts';
import { activeResident, registered } from '../../test/residents.ts';
import { registrationConsents } from '../consents/reads.ts';
import { configureDemoCity } from '../demo/configuration.ts';
import { minutes } from '../platform/clock.ts';
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

test('puts the registration down, opens an account that nobody can enter, and sends one mail', async () => {
  const accountId = await registered(city, { email: 'anna@poczta.test' });
  const kept = await city.db.selectFrom('pending_registrations').selectAll().execute();
  expect(kept).toMatchObject([
    { account_id: accountId, first_name: 'Anna', ip: '127.0.0.1', consents: ['rodo', 'regulamin'] },
  ]);
  const account = await city.db.selectFrom('accounts').selectAll().executeTakeFirstOrThrow();
  expect(account).toMatchObject({ password_hash: null, activated_at: null });
  expect(await city.db.selectFrom('people').select('id').execute()).toEqual([]);
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

test('twice before the activation: both are kept, and the mail comes in the language of the last', async () => {
  const id = await registered(city, { email: 'ewa@poczta.test', firstName: 'Ewa' });
  await deliveredMails(city);
  city.wait(minutes(4));
  const given = {
    firstName: 'Єва',
    lastName: 'Інша',
    email: 'EWA@poczta.test',
    passwordHash: 'x',
    locale: 'uk',
    consents: [],
  };
  await city.transact((tx) => registerResident(tx, given, '127.0.0.1'));
  const [mail] = await deliveredMails(city);
  expect(mail?.template).toBe('activation');
  expect(mail?.html).toContain('<html lang="uk"');
  const kept = await city.db
    .selectFrom('pending_registrations')
    .select('first_name')
    .where('account_id', '=', id)
    .orderBy('at')
    .execute();
  expect(kept.map(({ first_name }) => first_name)).toEqual(['Ewa', 'Єва']);
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
