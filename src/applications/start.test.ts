import { afterAll, beforeAll, expect, test } from 'vitest';
import { configuredCity, newResident } from '../../test/applications.ts';
import type { TestCity } from '../../test/city.ts';
import { startDraft } from './start.ts';

let city: TestCity;
beforeAll(async () => {
  city = await configuredCity();
});
afterAll(() => city.close());

test('starting twice, even at the same moment, opens one form', async () => {
  const resident = await newResident(city);
  const start = () => city.transact((tx) => startDraft(tx, resident, 'zameldowanie'));
  const started = await Promise.all([start(), start(), start()]);
  expect(new Set(started.map((each) => each.ok && each.draftId)).size).toBe(1);
});
