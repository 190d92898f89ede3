import { afterAll, beforeAll, expect, test } from 'vitest';
import { newClerk } from '../../../test/accounts.ts';
import { type TestCity, testCity } from '../../../test/city.ts';
import { deleteFilter } from './delete.ts';
import { renameFilter } from './rename.ts';
import { saveFilter } from './save.ts';
import { findOwnFilter, mostFilters, savedFilters } from './saved.ts';

let city: TestCity;
let clerk: Awaited<ReturnType<typeof newClerk>>;
let colleague: typeof clerk;
beforeAll(async () => {
  city = await testCity();
  clerk = await newClerk(city);
  colleague = await newClerk(city);
});
afterAll(() => city.close());

const save = (name: string, by = clerk, place = 'applications') =>
  city.transact((tx) => saveFilter(tx, by, { place, name, query: 'rodzaj=duplicate' }));
const names = async (by = clerk) => (await savedFilters(city.db, by, 'applications')).map(({ name }) => name);

test('is saved once under a name, each list and each clerk by themselves', async () => {
  expect(await save('Duplikaty')).toEqual({ ok: true });
  expect(await save('Duplikaty')).toEqual({ ok: false, reason: 'name-taken' });
  expect(await save('Duplikaty', clerk, 'cases')).toEqual({ ok: true });
  const twice = await Promise.all([save('Razem'), save('Razem')]);
  expect(twice.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await names()).toEqual(['Duplikaty', 'Razem']);
  expect(await names(colleague)).toEqual([]);
});

test('is renamed and deleted by whose it is', async () => {
  const [first] = await savedFilters(city.db, clerk, 'applications');
  const id = first?.id ?? '';
  const rename = (name: string, by = clerk) => city.transact((tx) => renameFilter(tx, by, id, name));
  expect(await rename('Cudze', colleague)).toEqual({ ok: false, reason: 'not-found' });
  expect(await rename('Razem')).toEqual({ ok: false, reason: 'name-taken' });
  expect(await rename('Duplikaty')).toEqual({ ok: true });
  expect(await rename('Moje duplikaty')).toEqual({ ok: true });
  expect(await findOwnFilter(city.db, clerk, id)).toMatchObject({ name: 'Moje duplikaty' });
  expect(await city.transact((tx) => deleteFilter(tx, colleague, id))).toBe(false);
  expect(await city.transact((tx) => deleteFilter(tx, clerk, id))).toBe(true);
  expect(await names()).toEqual(['Razem']);
});

test('has an end', async () => {
  for (let n = (await names()).length; n < mostFilters; n += 1) await save(`Widok ${n}`);
  expect(await save('Za dużo')).toEqual({ ok: false, reason: 'too-many' });
});
