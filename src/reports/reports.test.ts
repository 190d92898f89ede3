import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AbleClerk, newClerk } from '../../test/accounts.ts';
import { configuredCity, newResident, sendApplication } from '../../test/applications.ts';
import { message, openedCase } from '../../test/cases.ts';
import type { TestCity } from '../../test/city.ts';
import { claimAndAccept } from '../../test/decisions.ts';
import { makeReady, sendToProduction } from '../applications/produce.ts';
import { blockCard } from '../cards/block.ts';
import { ownCards } from '../cards/reads.ts';
import { answerCase } from '../cases/answer.ts';
import type { Resident } from '../people/resident.ts';
import { addDays, dayOf, days } from '../platform/clock.ts';
import { countDays } from './count-days.ts';
import { bucketOf, periodOf } from './period.ts';
import { flowTallies, knownUntil, lastStock, stockTallies, waitingNow } from './tallies.ts';

/** A Monday, at nine in Warsaw; the days that follow have no holiday. */
const start = '2026-09-07T07:00:00Z';

let city: TestCity;
let clerk: AbleClerk;
let anna: Resident;
let first: string;
beforeAll(async () => {
  city = await configuredCity({ start });
  clerk = await newClerk(city);
  first = dayOf(city.clock());
  anna = await newResident(city);
  const sent = await sendApplication(city, anna, 'zameldowanie');
  const plastic = await sendApplication(city, await newResident(city), 'podatek');
  const number = await openedCase(city, anna);
  city.wait(days(2));
  await claimAndAccept(city, clerk, sent.number);
  await claimAndAccept(city, clerk, plastic.number);
  await city.transact((tx) => sendToProduction(tx, clerk, plastic.number));
  await city.transact((tx) => makeReady(tx, clerk, plastic.number));
  city.wait(days(1));
  await city.transact((tx) => answerCase(tx, city.files, clerk, number, message('Odpowiedź.'), false));
  city.wait(days(10));
});
afterAll(() => city.close());

const whole = () => periodOf(first, dayOf(city.clock()), 'day');
const allDays = () =>
  city.db
    .selectFrom('report_days')
    .selectAll()
    .orderBy('measure')
    .orderBy('day')
    .orderBy('dimension')
    .orderBy('part')
    .execute();

async function statuses(status: string): Promise<number> {
  const tallies = await flowTallies(city.db, clerk, 'statuses', whole(), city.clock());
  return tallies.filter(({ dimension }) => dimension === status).reduce((sum, { count }) => sum + count, 0);
}

describe('the nights count', () => {
  test('nothing is known before the first of them', async () => {
    expect(await knownUntil(city.db, city.clock())).toBeUndefined();
    expect(await statuses('submitted')).toBe(0);
  });

  test('every day that is over, once, under two workers, and again as the same', async () => {
    await Promise.all([countDays(city), countDays(city)]);
    const counted = await allDays();
    const facts = counted.map(({ measure, day, dimension, count }) => [measure, day, dimension, count]);
    expect(facts).toEqual(
      expect.arrayContaining([
        ['residents', first, 'registered', 2],
        ['statuses', first, 'submitted', 1],
        ['decisions', addDays(first, 2), '2/5', 1],
        ['answers', addDays(first, 3), '3', 1],
        ['cards', addDays(first, 2), '26-39', 1],
        ['pickups', addDays(first, 2), '0-7', 1],
        ['pickups', addDays(first, 11), '8-30', 1],
      ]),
    );
    expect(counted.some(({ day }) => day === dayOf(city.clock()))).toBe(false);
    await countDays(city);
    expect(await allDays()).toEqual(counted);
  });

  test('and today is counted as it is', async () => {
    expect(await statuses('submitted')).toBe(2);
    await sendApplication(city, await newResident(city), 'zameldowanie');
    expect(await statuses('submitted')).toBe(3);
    expect(await waitingNow(city.db, clerk, city.clock())).toMatchObject([{ dimension: '8-30', count: 1 }]);
    expect(await knownUntil(city.db, city.clock())).toBe(dayOf(city.clock()));
  });

  test('a longer span is the sum of what happened, and the last of what there was', async () => {
    const month = { ...whole(), unit: 'month' as const };
    const tallies = await flowTallies(city.db, clerk, 'statuses', month, city.clock());
    expect(
      tallies.filter(({ dimension }) => dimension === 'submitted').map(({ bucket }) => bucket),
    ).toContain('2026-09-01');
    const cards = await stockTallies(city.db, clerk, 'cards', month);
    expect(cards).toEqual([{ bucket: '2026-09-01', dimension: '26-39', part: expect.any(String), count: 1 }]);
  });

  test('a blocked card is not in force', async () => {
    const [card] = await ownCards(city.db, anna);
    await city.transact((tx) => blockCard(tx, anna, card?.id ?? ''));
    city.wait(days(1));
    await countDays(city);
    const last = await lastStock(city.db, clerk, 'cards', whole());
    expect(last).toEqual({ day: addDays(dayOf(city.clock()), -1), facts: [] });
  });
});

test('weeks begin on Monday, and a long period is not told day by day', () => {
  expect(bucketOf('2026-11-22', 'week')).toBe('2026-11-16');
  expect(periodOf('2010-01-01', '2026-11-22', 'day').unit).toBe('month');
  expect(periodOf('2026-11-01', '2026-11-22').unit).toBe('day');
});
