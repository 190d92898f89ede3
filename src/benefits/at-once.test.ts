import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { configuredCity } from '../../test/applications.ts';
import type { TestCity } from '../../test/city.ts';
import { newOffer, newPartner, type TestPartner } from '../../test/partners.ts';
import { checkedCard, newTill, plainCardholders, takeBenefit } from '../../test/tills.ts';
import type { Checked } from '../partners/checked.ts';
import type { Till } from '../partners/till.ts';
import { type Database, openDatabase } from '../platform/db/database.ts';
import { type Transact, transactions } from '../platform/db/transaction.ts';
import type { JobQueue } from '../platform/jobs/queue.ts';
import { undoUse } from './undo-use.ts';
import type { UseOutcome } from './use-benefit.ts';

const tills = 50;

let city: TestCity;
let database: Database;
let partner: TestPartner;
let till: Till;
beforeAll(async () => {
  city = await configuredCity();
  database = openDatabase(city.databaseUrl, tills, () => {});
  partner = await newPartner(city);
  till = await newTill(city, partner);
});
afterAll(async () => {
  await database.close();
  await city.close();
});

/** Nothing that a till does causes a job. */
const noJobs = {} as JobQueue;

/** Each in a transaction on a connection of its own; none begins before all have one. */
async function allAtOnce<T>(work: (transact: Transact, index: number) => Promise<T>): Promise<T[]> {
  const transact = transactions(database.db, city.keys, city.clock, noJobs, async () => {});
  let waiting = tills;
  let open = () => {};
  const everybody = new Promise<void>((resolve) => {
    open = resolve;
  });
  const together: Transact = (each) =>
    transact(async (tx) => {
      await sql`select 1`.execute(tx.db);
      waiting -= 1;
      if (waiting === 0) open();
      await everybody;
      return each(tx);
    });
  return Promise.all(Array.from({ length: tills }, (_, index) => work(together, index)));
}

/** A till of its own in the same branch for each. */
const tillNumber = (index: number): Till => ({ ...till, origin: `session:${index}` });

const reasons = (outcomes: readonly UseOutcome[]) =>
  Object.fromEntries(
    [...Map.groupBy(outcomes, (each) => (each.ok ? 'taken' : each.reason))].map(([reason, all]) => [
      reason,
      all.length,
    ]),
  );

const usesOf = (versionId: string) =>
  city.db
    .selectFrom('benefit_uses')
    .select(['id', 'person_id'])
    .where('offer_version_id', '=', versionId)
    .where('undone_at', 'is', null)
    .execute();

const totalOf = async (offerId: string) =>
  (
    await city.db
      .selectFrom('offer_use_totals')
      .select('uses')
      .where('offer_id', '=', offerId)
      .executeTakeFirst()
  )?.uses;

async function checks(count: number): Promise<Checked[]> {
  const numbers = await plainCardholders(city, count);
  const all: Checked[] = [];
  for (const number of numbers) all.push(await checkedCard(city, till, number));
  return all;
}

test.each([
  ['day', { perDay: 1 }],
  ['year', { perYear: 1 }],
  ['card', { perCard: 1 }],
])('fifty tills use the last one of one card’s limit: %s', async (_, limits) => {
  const [checked] = (await checks(1)) as [Checked];
  const offer = await newOffer(city, partner, { limits });
  const outcomes = await allAtOnce((transact, index) =>
    takeBenefit({ transact }, tillNumber(index), checked, offer),
  );
  expect(reasons(outcomes)).toEqual({ taken: 1, 'does-not-apply': 49 });
  expect(await usesOf(offer.versionId)).toHaveLength(1);
});

test('fifty people want the last seven of an offer', async () => {
  const people = await checks(tills);
  const offer = await newOffer(city, partner, { limits: { total: 7 } });
  const outcomes = await allAtOnce((transact, index) =>
    takeBenefit({ transact }, tillNumber(index), people[index] as Checked, offer),
  );
  expect(reasons(outcomes)).toEqual({ taken: 7, 'does-not-apply': 43 });
  expect(await usesOf(offer.versionId)).toHaveLength(7);
  expect(await totalOf(offer.id)).toBe(7);
});

test('one request that is sent fifty times is one use', async () => {
  const [checked] = (await checks(1)) as [Checked];
  const offer = await newOffer(city, partner);
  const outcomes = await allAtOnce((transact) =>
    takeBenefit({ transact }, till, checked, offer, { key: 'raz' }),
  );
  expect(reasons(outcomes)).toEqual({ taken: 50 });
  expect(new Set(outcomes.map((each) => each.ok && each.use.id)).size).toBe(1);
  expect(outcomes.filter((each) => each.ok && !each.repeated)).toHaveLength(1);
  expect(await usesOf(offer.versionId)).toHaveLength(1);
});

test('uses and undos of a few people, offers and tills at once: nobody waits in a circle, all sums hold', async () => {
  const people = await checks(4);
  const offers = [
    await newOffer(city, partner, { limits: { total: 1000 } }),
    await newOffer(city, partner, { limits: { total: 1000, perDay: 1000 } }),
  ] as const;
  const before: string[] = [];
  for (let index = 0; index < 24; index++) {
    const taken = await takeBenefit(city, till, people[index % 4] as Checked, offers[index % 2 ? 0 : 1]);
    if (taken.ok) before.push(taken.use.id);
  }
  await allAtOnce<unknown>((transact, index) => {
    const undone = before[index % 2 ? index : before.length];
    if (undone) return transact((tx) => undoUse(tx, till, undone));
    return takeBenefit(
      { transact },
      tillNumber(index),
      people[index % 4] as Checked,
      offers[index % 3 ? 0 : 1],
    );
  });
  for (const offer of offers) {
    const uses = await usesOf(offer.versionId);
    expect(await totalOf(offer.id)).toBe(uses.length);
    const counts = await city.db
      .selectFrom('offer_use_counts')
      .select(['person_id', 'ever'])
      .where('offer_id', '=', offer.id)
      .execute();
    for (const { person_id, ever } of counts) {
      expect(ever).toBe(uses.filter((use) => use.person_id === person_id).length);
    }
  }
});
