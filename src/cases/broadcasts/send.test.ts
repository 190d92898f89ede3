import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AbleClerk, newClerk } from '../../../test/accounts.ts';
import { configuredCity, newResident } from '../../../test/applications.ts';
import { broadcast, sentBroadcast } from '../../../test/broadcasts.ts';
import { student } from '../../../test/cardholders.ts';
import type { TestCity } from '../../../test/city.ts';
import { addChild } from '../../../test/families.ts';
import type { Resident } from '../../people/resident.ts';
import { addDays, dayOf, hours } from '../../platform/clock.ts';
import { ownCases } from '../own-list.ts';
import type { Audience } from './audience.ts';
import { districts } from './districts.ts';
import { endBroadcast } from './end.ts';
import { reachOf } from './preview.ts';
import { readBroadcast } from './read.ts';
import { findBroadcast, sentBroadcasts } from './reads.ts';
import { sendBroadcast } from './send.ts';

let city: TestCity;
let clerk: AbleClerk;
/** Born in 1950, in Nadrzecze, without a package. */
let senior: Resident;
/** With the student's package, of whom the city knows neither a birthday nor an address. */
let learner: Resident;

beforeAll(async () => {
  city = await configuredCity();
  clerk = await newClerk(city);
  senior = await newResident(city);
  await city.db
    .updateTable('people')
    .set({ birth_date: '1950-06-01', postal_code: '00-952' })
    .where('id', '=', senior.personId)
    .execute();
  learner = await student(city, clerk, addDays(dayOf(city.clock()), 300));
  await city.db
    .updateTable('people')
    .set({ birth_date: '2004-06-01', postal_code: '00-950' })
    .where('id', '=', learner.personId)
    .execute();
});
afterAll(() => city.close());

const listOf = (resident: Resident) =>
  ownCases(city.db, resident, { order: 'newest', statuses: [], limit: 50 });
const sees = async (resident: Resident, number: number) =>
  (await listOf(resident)).find((each) => each.number === number);
const packageId = async (code: string) => {
  const row = await city.db
    .selectFrom('packages')
    .select('id')
    .where('code', '=', code)
    .executeTakeFirstOrThrow();
  return row.id;
};
const reach = (audience: Audience, mail = false) => reachOf(city.transact, clerk, audience, mail);

describe('a message to many', () => {
  test('to all is one row, unread in everybody’s list; whoever comes later does not have it', async () => {
    const number = await sentBroadcast(city, clerk);
    city.wait(hours(1));
    const late = await newResident(city);
    expect(await sees(senior, number)).toMatchObject({ kind: 'broadcast', unread: true, status: 'open' });
    expect(await sees(learner, number)).toMatchObject({ subject: 'Nowe godziny otwarcia' });
    expect(await sees(late, number)).toBeUndefined();
    const rows = await city.db.selectFrom('broadcasts').select('id').where('number', '=', number).execute();
    expect(rows).toHaveLength(1);
    expect(await city.db.selectFrom('broadcast_reads').selectAll().execute()).toEqual([]);
  });

  test('to an age, a district or holders of a package concerns exactly those, as the preview counted', async () => {
    const [oldTown, riverside] = await districts(city.db);
    const cases: readonly (readonly [Audience, boolean, boolean])[] = [
      [{ kind: 'age', from: 65, to: 150 }, true, false],
      [{ kind: 'age', from: 0, to: 64 }, false, true],
      [{ kind: 'district', districtId: riverside?.id ?? '' }, true, false],
      [{ kind: 'district', districtId: oldTown?.id ?? '' }, false, true],
      [{ kind: 'package', packageId: await packageId('student') }, false, true],
    ];
    for (const [audience, forSenior, forLearner] of cases) {
      expect(await reach(audience, true)).toEqual({ people: 1, mails: 1 });
      const number = await sentBroadcast(city, clerk, { audience });
      expect([await sees(senior, number), await sees(learner, number)].map(Boolean)).toEqual([
        forSenior,
        forLearner,
      ]);
    }
  });

  test('a child without a login has it in the own list, and the guardian gets the mail, once', async () => {
    const before = await reach({ kind: 'all' }, true);
    const parent = await newResident(city);
    const children = [await addChild(city, parent, 'Jan'), await addChild(city, parent, 'Ewa')];
    expect(await reach({ kind: 'all' }, true)).toEqual({
      people: (before?.people ?? 0) + 3,
      mails: (before?.mails ?? 0) + 1,
    });
    const number = await sentBroadcast(city, clerk, { audience: { kind: 'age', from: 0, to: 17 } });
    for (const child of children) {
      expect(await sees({ ...parent, personId: child.personId }, number)).toBeDefined();
    }
    expect(await sees(parent, number)).toBeUndefined();
    const opened = await city.transact((tx) => readBroadcast(tx, parent, number));
    expect(opened, 'the mail leads there').toMatchObject({ number });
    expect(await city.transact((tx) => readBroadcast(tx, learner, number))).toBeUndefined();
    expect(await findBroadcast(city.db, clerk, number)).toMatchObject({ readers: 1 });
    expect(await reach({ kind: 'age', from: 0, to: 17 }, true)).toEqual({ people: 2, mails: 1 });
  });

  test('sent twice, one after the other and both at once, is one', async () => {
    const input = broadcast({ mail: true });
    const send = () => city.transact((tx) => sendBroadcast(tx, clerk, input, 600));
    const [first, second] = await Promise.all([send(), send()]);
    expect(first).toEqual(second);
    expect(await send()).toEqual(first);
    const rows = await city.db
      .selectFrom('broadcasts')
      .select('id')
      .where('send_key', '=', input.sendKey)
      .execute();
    expect(rows).toHaveLength(1);
    const jobs = await sql`select from pgboss.job
      where name = 'broadcast-mails' and data ->> 'broadcastId' = ${rows[0]?.id}`.execute(city.db);
    expect(jobs.rows).toHaveLength(1);
  });

  test('of a type that only residents open, or to a district that is gone, is refused', async () => {
    const send = (given: Parameters<typeof broadcast>[0]) =>
      city.transact((tx) => sendBroadcast(tx, clerk, broadcast(given), 600));
    expect(await send({ type: 'blad' })).toEqual({ ok: false, reason: 'type' });
    const gone = '0197c4f0-0000-7000-8000-000000000000';
    expect(await send({ audience: { kind: 'district', districtId: gone } })).toEqual({
      ok: false,
      reason: 'audience',
    });
    expect(await send({ audience: { kind: 'package', packageId: gone } })).toEqual({
      ok: false,
      reason: 'audience',
    });
  });

  test('ended early is closed for the residents, and says who ended it; a second time it says so', async () => {
    const number = await sentBroadcast(city, clerk, { mail: true });
    const end = () => city.transact((tx) => endBroadcast(tx, clerk, number));
    expect(await end()).toEqual({ ok: true });
    expect(await end()).toEqual({ ok: false, reason: 'already-ended' });
    expect(await sees(senior, number)).toMatchObject({ status: 'closed' });
    expect(await findBroadcast(city.db, clerk, number)).toMatchObject({
      status: 'closed',
      endedByName: 'Krystyna Sowa',
      mailing: { state: 'stopped', queued: 0 },
    });
  });
});

test('the clerks’ list goes on, newest first, from where a page ended', async () => {
  const all = await sentBroadcasts(city.db, clerk, { limit: 50 });
  expect(all.length).toBeGreaterThan(4);
  const listed = [];
  let after: { at: Date; number: number } | undefined;
  do {
    const page = await sentBroadcasts(city.db, clerk, { after, limit: 3 });
    listed.push(...page);
    const last = page.at(-1);
    after = last && { at: last.sentAt, number: last.number };
  } while (after);
  expect(listed).toEqual(all);
  expect(all.map(({ number }) => number)).toEqual(all.map(({ number }) => number).sort((a, b) => b - a));
  expect(all.find(({ audience }) => audience.kind === 'package')?.audience).toMatchObject({
    name: { pl: 'Pakiet Studenta' },
  });
});

test('a database too busy to count is given up on, and the page goes without the number', async () => {
  const [locked, counted] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const busy = city.db.transaction().execute(async (trx) => {
    await sql`lock table people in access exclusive mode`.execute(trx);
    locked.resolve();
    await counted.promise;
  });
  await locked.promise;
  expect(await reachOf(city.transact, clerk, { kind: 'all' }, false, 50)).toBeUndefined();
  counted.resolve();
  await busy;
  expect(await reach({ kind: 'all' })).toBeDefined();
});
