import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestCity, testCity } from '../../test/city.ts';
import { deliveredMails } from '../../test/mails.ts';
import { activeResident, registered } from '../../test/residents.ts';
import { days, minutes } from '../platform/clock.ts';
import { requestPasswordReset } from './request-password-reset.ts';
import { resendActivation } from './resend-activation.ts';
import { inspectToken } from './tokens.ts';

let city: TestCity;
beforeAll(async () => {
  city = await testCity();
});
afterAll(() => city.close());

const ip = '10.0.0.1';
const askReset = (email: string) => city.transact((tx) => requestPasswordReset(tx, email, ip));
const templates = async () => (await deliveredMails(city)).map(({ template }) => template);

test('one mail in three minutes and six a day, each purpose by itself', async () => {
  const email = 'anna@poczta.test';
  await activeResident(city, { email });
  await deliveredMails(city);
  await Promise.all([askReset(email), askReset(email), askReset(email)]);
  expect(await templates()).toEqual(['password-reset']);
  await registered(city, { email });
  expect(await templates(), 'another purpose').toEqual(['already-registered']);
  city.wait(minutes(2));
  await askReset(email);
  expect(await templates()).toEqual([]);
  for (let count = 0; count < 10; count++) {
    city.wait(minutes(4));
    await askReset(email);
  }
  expect(await templates()).toHaveLength(5);
  city.wait(days(1));
  await askReset(email);
  expect(await templates()).toEqual(['password-reset']);
});

test('registering and resending share the pace of the activation mail', async () => {
  const email = 'jan@poczta.test';
  for (let count = 0; count < 3; count++) {
    await registered(city, { email });
    await city.transact((tx) => resendActivation(tx, email, ip));
  }
  expect(await templates()).toEqual(['activation']);
  city.wait(minutes(4));
  await city.transact((tx) => resendActivation(tx, email, ip));
  expect(await templates()).toEqual(['activation']);
});

test('a newer link takes the place of the older one, of another mail or another try of the same', async () => {
  const email = 'ewa@poczta.test';
  await activeResident(city, { email });
  await deliveredMails(city);
  const links: string[] = [];
  for (let count = 0; count < 2; count++) {
    city.wait(minutes(4));
    await askReset(email);
    const [mail] = await deliveredMails(city);
    links.push(mail?.link?.split('/').at(-1) as string);
  }
  await city.db
    .updateTable('mails')
    .set({ state: 'failed' })
    .where('template', '=', 'password-reset')
    .execute();
  const states = async () =>
    Promise.all(
      links.map(async (link) => (await inspectToken(city.db, link, 'password-reset', city.clock())).state),
    );
  expect(await states()).toEqual(['expired', 'open']);
  await deliveredMails(city);
  expect(await states()).toEqual(['expired', 'expired']);
});
