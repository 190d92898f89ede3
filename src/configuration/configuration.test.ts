import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newClerk } from '../../test/accounts.ts';
import { configuredCity } from '../../test/applications.ts';
import type { TestCity } from '../../test/city.ts';
import { openCollectionPoints } from '../city/collection-points.ts';
import { days, later } from '../platform/clock.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import { applyDueChanges } from './apply-due.ts';
import { historyOf, newestChange } from './history.ts';
import { planChange } from './plan.ts';
import type { Subject } from './subject.ts';
import { collectionPoint } from './subjects/collection-point.ts';
import { settingSubjects } from './subjects/settings.ts';
import { withdrawChange } from './withdraw.ts';

let city: TestCity;
let clerk: ClerkWho<'settings'>;
beforeAll(async () => {
  city = await configuredCity();
  clerk = await newClerk(city);
});
afterAll(() => city.close());

const { extension } = settingSubjects;
const plan = async <V>(subject: Subject<V>, key: string, value: V, effectiveFrom?: Date) =>
  city.transact(async (tx) =>
    planChange(tx, clerk, subject, {
      key,
      value,
      effectiveFrom,
      basedOn: await newestChange(tx.db, subject as Subject, key),
    }),
  );
const night = () => city.transact(applyDueChanges);
const inForce = () => extension.current(city.db, '');

test('a change holds at once, and what stood there before is in the history', async () => {
  const before = await inForce();
  const value = { before: 90, after: 14, reminders: [30] };
  expect(await plan(extension, '', value)).toMatchObject({ ok: true, inForce: true });
  expect(await inForce()).toEqual(value);
  const history = await historyOf(city.db, clerk, extension, '');
  expect(history.map(({ state, value, madeBy }) => ({ state, value, by: madeBy !== null }))).toEqual([
    { state: 'in-force', value, by: true },
    { state: 'past', value: before, by: false },
  ]);
});

test('a change from a day on waits for it, once', async () => {
  const now = await inForce();
  const planned = { before: 30, after: 30, reminders: [7] };
  const moment = later(city.clock(), days(3));
  expect(await plan(extension, '', planned, moment)).toMatchObject({ inForce: false });
  expect(await night()).toBe(0);
  expect(await inForce()).toEqual(now);
  city.wait(days(3));
  expect((await Promise.all([night(), night()])).sort()).toEqual([0, 1]);
  expect(await inForce()).toEqual(planned);
  expect((await historyOf(city.db, clerk, extension, ''))[0]).toMatchObject({
    state: 'in-force',
    value: planned,
  });
});

test('a planned change is taken back; one in force is not', async () => {
  const now = await inForce();
  const moment = later(city.clock(), days(1));
  const planned = await plan(extension, '', { before: 1, after: 1, reminders: [] }, moment);
  const id = planned.ok ? planned.id : '';
  const withdraw = () => city.transact((tx) => withdrawChange(tx, clerk, extension, id));
  expect(await withdraw()).toEqual({ ok: true });
  expect(await withdraw()).toEqual({ ok: false, reason: 'already-withdrawn' });
  city.wait(days(2));
  expect(await night()).toBe(0);
  expect(await inForce()).toEqual(now);
  const [, current] = await historyOf(city.db, clerk, extension, '');
  const taken = await city.transact((tx) => withdrawChange(tx, clerk, extension, current?.id ?? ''));
  expect(taken).toEqual({ ok: false, reason: 'in-force' });
});

test('two clerks with the same form: the second one is told', async () => {
  const basedOn = await newestChange(city.db, extension as Subject, '');
  const change = (before: number) =>
    city.transact((tx) =>
      planChange(tx, clerk, extension, { key: '', value: { before, after: 1, reminders: [] }, basedOn }),
    );
  const both = await Promise.all([change(11), change(12)]);
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
});

test('a new collection point opens, and closes from a day on', async () => {
  const id = randomUUID();
  const point = {
    name: 'Filia Wschód',
    address: 'ul. Wschodnia 1',
    week: null,
    hours: { pl: 'pon.–pt. 8–16' },
    closures: [],
    position: 9,
    closed: false,
  };
  const names = async () => (await openCollectionPoints(city.db)).map(({ name }) => name);
  await plan(collectionPoint, id, point);
  expect(await names()).toContain('Filia Wschód');
  await plan(collectionPoint, id, { ...point, closed: true }, later(city.clock(), days(1)));
  expect(await names()).toContain('Filia Wschód');
  city.wait(days(1));
  await night();
  expect(await names()).not.toContain('Filia Wschód');
});
