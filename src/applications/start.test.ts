import { afterAll, beforeAll, expect, test } from 'vitest';
import { configuredCity, extensionWindow, fillDraft, newResident } from '../../test/applications.ts';
import type { TestCity } from '../../test/city.ts';
import { deleteDraft } from './delete-draft.ts';
import { startDraft } from './start.ts';

let city: TestCity;
beforeAll(async () => {
  city = await configuredCity();
});
afterAll(() => city.close());

test('starting twice, even at the same moment, opens one form', async () => {
  const resident = await newResident(city);
  const start = () => city.transact((tx) => startDraft(tx, resident, 'zameldowanie', extensionWindow));
  const started = await Promise.all([start(), start(), start()]);
  expect(new Set(started.map((each) => each.ok && each.draftId)).size).toBe(1);
});

test('five drafts are enough: the sixth form opens when one of them is gone', async () => {
  const resident = await newResident(city);
  const drafts: string[] = [];
  for (let count = 0; count < 5; count += 1) drafts.push(await fillDraft(city, resident, 'zameldowanie'));
  const start = () => city.transact((tx) => startDraft(tx, resident, 'podatek', extensionWindow));
  expect(await start()).toEqual({ ok: false, reason: 'too-many-drafts' });
  await city.transact((tx) => deleteDraft(tx, resident, drafts[0] ?? ''));
  expect((await start()).ok).toBe(true);
});
