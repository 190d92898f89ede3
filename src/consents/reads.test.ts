import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestCity, testCity } from '../../test/city.ts';
import { configureDemoCity } from '../demo/configuration.ts';
import { days, later } from '../platform/clock.ts';
import { labelParts } from './consent.ts';
import { applicationConsents, consentText, registrationConsents } from './reads.ts';

let city: TestCity;
beforeAll(async () => {
  city = await testCity();
  await city.transact(configureDemoCity);
});
afterAll(() => city.close());

test('registration asks for the consents of its scope, in the order of the city', async () => {
  const consents = await registrationConsents(city.db, city.clock());
  expect(consents.map(({ code, required, hasBody }) => [code, required, hasBody])).toEqual([
    ['rodo', true, true],
    ['regulamin', true, true],
    ['marketing', false, false],
  ]);
});

test('an application asks for those that its type names', async () => {
  const asked = await applicationConsents(city.db, ['ankiety', 'prawdziwosc', 'nieznana'], city.clock());
  expect(asked.map(({ code }) => code)).toEqual(['prawdziwosc', 'ankiety']);
  expect(await applicationConsents(city.db, [], city.clock())).toEqual([]);
});

test('a new version applies from its day on', async () => {
  const now = city.clock();
  const { id } = await city.db
    .selectFrom('consents')
    .select('id')
    .where('code', '=', 'regulamin')
    .executeTakeFirstOrThrow();
  await city.db
    .insertInto('consent_versions')
    .values({
      consent_id: id,
      version: 2,
      label: JSON.stringify({ pl: 'Akceptuję nowy [Regulamin]' }),
      body: JSON.stringify({ pl: 'Nowa treść' }),
      slug: 'regulamin',
      effective_from: later(now, days(7)),
    })
    .execute();
  expect((await consentText(city.db, { slug: 'regulamin' }, now))?.version).toBe(1);
  const text = await consentText(city.db, { code: 'regulamin' }, later(now, days(8)));
  expect(text).toMatchObject({ version: 2, body: { pl: 'Nowa treść' } });
  expect(await consentText(city.db, { slug: 'nieznany' }, now)).toBeUndefined();
});

test('the label marks the words of its link', () => {
  expect(labelParts('Akceptuję [Regulamin] Karty')).toEqual({
    before: 'Akceptuję ',
    link: 'Regulamin',
    after: ' Karty',
  });
  expect(labelParts('Zgoda bez linku')).toEqual({ before: 'Zgoda bez linku', link: '', after: '' });
});
