import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { configuredCity } from '../../test/applications.ts';
import type { TestCity } from '../../test/city.ts';
import { newOffer, newPartner, type TestOffer, type TestPartner } from '../../test/partners.ts';
import { checkedCard, newTill, plainCardholders, takeBenefit } from '../../test/tills.ts';
import { days } from '../platform/clock.ts';
import { makeMonths } from './months.ts';

let city: TestCity;
let partner: TestPartner;
let offer: TestOffer;
beforeAll(async () => {
  city = await configuredCity({ start: '2026-11-30T22:30:00Z' });
  partner = await newPartner(city);
  offer = await newOffer(city, partner);
});
afterAll(() => city.close());

async function partitions(): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select inhrelid::regclass::text as name from pg_inherits
     where inhparent = 'benefit_uses'::regclass order by 1`.execute(city.db);
  return rows.map(({ name }) => name.replace('benefit_uses_', ''));
}

/** In which partition a use of this moment lands. */
async function useNow(): Promise<string> {
  const [number] = await plainCardholders(city, 1);
  const till = await newTill(city, partner);
  const taken = await takeBenefit(city, till, await checkedCard(city, till, number as string), offer);
  if (!taken.ok) throw new Error(taken.reason);
  const { rows } = await sql<{ name: string }>`
    select tableoid::regclass::text as name from benefit_uses where id = ${taken.use.id}`.execute(city.db);
  return rows[0]?.name.replace('benefit_uses_', '') ?? '';
}

test('a month whose first uses came before it was made stays where it is; the next three are made, once', async () => {
  expect(await useNow()).toBe('other');
  await Promise.all(Array.from({ length: 6 }, () => makeMonths(city.db, city.clock())));
  expect(await partitions()).toEqual(['2026_12', '2027_01', '2027_02', 'other']);
  expect(await useNow()).toBe('other');
});

test('a use lands in its month, which begins at midnight in Warsaw', async () => {
  city.wait(days(1 / 24));
  expect(await useNow()).toBe('2026_12');
  await makeMonths(city.db, city.clock());
  expect(await partitions()).toEqual(['2026_12', '2027_01', '2027_02', '2027_03', 'other']);
  city.wait(days(200));
  expect(await useNow()).toBe('other');
});
