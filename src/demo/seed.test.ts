import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestCity, testCity } from '../../test/city.ts';
import { isEmpty, seedDemo } from './seed.ts';

let city: TestCity;
beforeAll(async () => {
  city = await testCity();
});
afterAll(() => city.close());

test('an empty database becomes a city with something on every page', async () => {
  expect(await isEmpty(city)).toBe(true);
  await seedDemo(city, city.quietlyAt);
  expect(await isEmpty(city)).toBe(false);

  const statuses = await city.db.selectFrom('applications').select('status').distinct().execute();
  expect(statuses.map((row) => row.status).sort()).toEqual(
    [
      'accepted',
      'completed',
      'in-production',
      'in-review',
      'ready',
      'rejected',
      'returned',
      'submitted',
    ].sort(),
  );
  const mails = await city.db.selectFrom('mails').select('id').execute();
  expect(mails, 'moving in writes to nobody').toEqual([]);
});
