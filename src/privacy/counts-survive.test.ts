import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AbleClerk, newClerk } from '../../test/accounts.ts';
import { configuredCity, newResident, sendApplication } from '../../test/applications.ts';
import { openedCase } from '../../test/cases.ts';
import type { TestCity } from '../../test/city.ts';
import { applyAndAccept } from '../../test/decisions.ts';
import { makeReady, sendToProduction } from '../applications/produce.ts';
import { system } from '../events/actor.ts';
import { addDays, dayOf, days } from '../platform/clock.ts';
import { countDays } from '../reports/count-days.ts';
import { periodOf } from '../reports/period.ts';
import { flowTallies, lastStock } from '../reports/tallies.ts';
import { erasePerson } from './erase-person.ts';

let city: TestCity;
let clerk: AbleClerk;
let first: string;
beforeAll(async () => {
  city = await configuredCity({ start: '2026-09-07T07:00:00Z' });
  clerk = await newClerk(city);
  first = dayOf(city.clock());
  const anna = await newResident(city);
  await applyAndAccept(city, clerk, anna, 'zameldowanie');
  await openedCase(city, anna);
  const { number } = await applyAndAccept(city, clerk, await newResident(city), 'podatek');
  await city.transact((tx) => sendToProduction(tx, clerk, number));
  await city.transact((tx) => makeReady(tx, clerk, number));
  city.wait(days(2));
  await countDays(city);
  await sendApplication(city, await newResident(city), 'zameldowanie');
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

test('erasing people changes no number of the past', async () => {
  const before = await allDays();
  expect(new Set(before.map(({ measure }) => measure))).toEqual(
    new Set(['cards', 'cases', 'decisions', 'packages', 'pickups', 'residents', 'statuses']),
  );
  const live = await flowTallies(city.db, clerk, 'statuses', whole(), city.clock());
  const people = await city.db.selectFrom('people').select('id').execute();
  city.wait(days(1));
  for (const { id } of people) await city.transact((tx) => erasePerson(tx, system, id));
  const yesterday = periodOf(first, addDays(dayOf(city.clock()), -1), 'day');
  expect(await flowTallies(city.db, clerk, 'statuses', yesterday, city.clock())).toEqual(live);
  city.wait(days(1));
  await countDays(city);
  const known = new Set(before.map(({ day }) => day));
  expect((await allDays()).filter(({ day }) => known.has(day))).toEqual(before);
});

test('counted only after an erasure, the number is the same, and its age is not known', async () => {
  const resident = await newResident(city);
  await applyAndAccept(city, clerk, resident, 'zameldowanie');
  const day = dayOf(city.clock());
  city.wait(days(1));
  await city.transact((tx) => erasePerson(tx, system, resident.personId));
  city.wait(days(1));
  await countDays(city);
  const last = await lastStock(city.db, clerk, 'cards', { from: day, to: day });
  expect(last?.facts.map(({ dimension, part, count }) => [dimension, part, count])).toEqual([['', '', 1]]);
});
