import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AbleClerk, newClerk } from '../../test/accounts.ts';
import { configuredCity } from '../../test/applications.ts';
import { message, openedCase, replied } from '../../test/cases.ts';
import type { TestCity } from '../../test/city.ts';
import { looksAfter } from '../../test/guardians.ts';
import { activeResident } from '../../test/residents.ts';
import type { Resident } from '../people/resident.ts';
import { minutes } from '../platform/clock.ts';
import { casesAbout } from './about.ts';
import { answerCase } from './answer.ts';
import { assignCase } from './assign.ts';
import { caseQueues } from './case-types.ts';
import { closeCase } from './close.ts';
import { colleagues } from './colleagues.ts';
import { countWaiting, type Inbox, inbox, placeOf } from './inbox.ts';
import { moveCase } from './move.ts';
import { workedCase } from './view.ts';

let city: TestCity;
let clerk: AbleClerk;
let other: AbleClerk;
let anna: Resident;
let lucja: Resident;
/** In the order in which they were opened. */
const numbers: number[] = [];
beforeAll(async () => {
  city = await configuredCity();
  clerk = await newClerk(city, 'Krystyna');
  other = await newClerk(city, 'Bożena');
  anna = await activeResident(city, { email: 'anna@poczta.test' });
  lucja = await activeResident(city, {
    email: 'lucja@poczta.test',
    firstName: 'Łucja',
    lastName: 'Żółkiewska',
  });
  const open = async (
    ...given: Parameters<typeof openedCase> extends [TestCity, ...infer Rest] ? Rest : never
  ) => {
    city.wait(minutes(10));
    numbers.push(await openedCase(city, ...given));
  };
  await open(anna, { subject: 'Zgubiona karta' });
  await open(lucja, { subject: 'Ulga 2026', type: 'uprawnienia' });
  await open(anna, { subject: 'Błąd na stronie', type: 'blad' });
  await open(lucja, { subject: 'Godziny otwarcia' });
  city.wait(minutes(10));
  // The first one waits longest though its last message is the newest; the third waits no longer.
  await city.transact((tx) => answerCase(tx, city.files, clerk, at(2), message(), false));
  city.wait(minutes(10));
  await replied(city, anna, at(0));
  await city.transact((tx) => closeCase(tx, clerk, at(3)));
});
afterAll(() => city.close());

const at = (index: number): number => numbers[index] ?? 0;
const all = { order: 'newest', limit: 10 } as const;
const listed = async (list: Inbox, by = clerk) =>
  (await inbox(city.db, by, list)).map(({ number }) => numbers.indexOf(number));

describe('the inbox', () => {
  test.each([
    ['newest', [0, 2, 3, 1]],
    ['oldest', [1, 3, 2, 0]],
    ['waiting', [0, 1]],
  ] as const)('in the order "%s" goes on where the last page ended', async (order, whole) => {
    const seen: number[] = [];
    let after: Inbox['after'];
    for (;;) {
      const [row] = await inbox(city.db, clerk, { order, after, limit: 1 });
      if (!row) break;
      seen.push(numbers.indexOf(row.number));
      after = placeOf(order, row);
    }
    expect(seen).toEqual(whole);
  });

  test('shows who waits since when, and counts them', async () => {
    const [row] = await inbox(city.db, clerk, { order: 'waiting', limit: 1 });
    const closed = await inbox(city.db, clerk, { ...all, status: 'closed' });
    expect(row).toMatchObject({
      personName: 'Anna Nowak',
      queueName: 'Biuro Karty Mieszkańca',
      status: 'open',
    });
    expect(row?.waitingSince?.getTime()).toBeLessThan(row?.lastMessageAt.getTime() ?? 0);
    expect(closed).toMatchObject([{ number: at(3), waitingSince: null }]);
    expect([await countWaiting(city.db, clerk), await countWaiting(city.db, clerk, 0)]).toEqual([2, 1]);
  });

  test('is filtered by status, type, queue, and words or a number', async () => {
    const [, taxes] = await caseQueues(city.db);
    expect(await listed({ ...all, status: 'open' })).toEqual([0, 2, 1]);
    expect(await listed({ ...all, type: 'blad' })).toEqual([2]);
    expect(await listed({ ...all, queueId: taxes?.id })).toEqual([1]);
    expect(await listed({ ...all, text: 'zolk' })).toEqual([3, 1]);
    expect(await listed({ ...all, text: 'zol OTWARCIA' })).toEqual([3]);
    expect(await listed({ ...all, text: '2026' })).toEqual([1]);
    expect(await listed({ ...all, text: String(at(2)) })).toEqual([2]);
    expect(await listed({ ...all, text: '99999999999999999999999' })).toEqual([]);
    expect(await listed({ ...all, text: '%' })).toEqual([]);
  });

  test('knows what is mine and what is nobody’s', async () => {
    await city.transact((tx) => assignCase(tx, clerk, at(1), clerk.accountId, null));
    expect(await listed({ ...all, assigned: 'me' })).toEqual([1]);
    expect(await listed({ ...all, assigned: 'me' }, other)).toEqual([]);
    expect(await listed({ ...all, assigned: 'nobody' })).toEqual([0, 2, 3]);
  });

  test('has beside the resident the cases about them, the last one first', async () => {
    const about = await casesAbout(city.db, clerk, lucja.personId, 5);
    expect(about.map(({ subject, status }) => [subject, status])).toEqual([
      ['Godziny otwarcia', 'closed'],
      ['Ulga 2026', 'open'],
    ]);
  });
});

describe('assigning', () => {
  const assign = (number: number, to: string | null, from: string | null, by = clerk) =>
    city.transact((tx) => assignCase(tx, by, number, to, from));
  const holder = async (number: number) => (await workedCase(city.db, clerk, number, 1))?.assignedTo?.name;

  test('of two clerks who take it at the same moment one gets it, and the other is told', async () => {
    const takes = await Promise.all([
      assign(at(0), clerk.accountId, null),
      assign(at(0), other.accountId, null, other),
    ]);
    expect(takes).toContainEqual({ ok: true });
    expect(takes).toContainEqual({ ok: false, reason: 'changed' });
    expect(await holder(at(0))).toBe(takes[0]?.ok ? 'Krystyna Sowa' : 'Bożena Sowa');
  });

  test('goes to a colleague who answers cases, and back to the queue', async () => {
    const names = (await colleagues(city.db, clerk)).map(({ name }) => name);
    expect(names).toEqual(['Bożena Sowa', 'Krystyna Sowa']);
    const producer = await newClerk(city, 'Drukarz', ['produce']);
    expect(await assign(at(2), producer.accountId, null)).toEqual({ ok: false, reason: 'nobody' });
    expect(await assign(at(2), other.accountId, null)).toEqual({ ok: true });
    expect(await holder(at(2))).toBe('Bożena Sowa');
    expect(await assign(at(2), null, clerk.accountId)).toEqual({ ok: false, reason: 'changed' });
    expect(await assign(at(2), null, other.accountId)).toEqual({ ok: true });
    expect(await holder(at(2))).toBeUndefined();
  });

  test('does not go to somebody of the same household', async () => {
    const near = await newClerk(city, 'Danuta');
    const { id } = await city.db
      .insertInto('people')
      .values({
        account_id: near.accountId,
        first_name: 'Danuta',
        last_name: 'Sowa',
        created_at: city.clock(),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await looksAfter(city, { personId: id }, anna);
    expect(await assign(at(2), near.accountId, null)).toEqual({ ok: false, reason: 'nobody' });
    expect(await assign(at(2), near.accountId, null, near)).toEqual({ ok: false, reason: 'own' });
  });
});

test('a case moved to another queue is nobody’s, and moving it there again changes nothing', async () => {
  const [, , help] = await caseQueues(city.db);
  const number = await openedCase(city, anna);
  await city.transact((tx) => assignCase(tx, clerk, number, clerk.accountId, null));
  const move = (queueId: string) => city.transact((tx) => moveCase(tx, other, number, queueId));
  expect(await move(crypto.randomUUID())).toEqual({ ok: false, reason: 'queue' });
  expect(await move(help?.id ?? '')).toEqual({ ok: true });
  expect(await workedCase(city.db, clerk, number, 1)).toMatchObject({
    queue: { name: 'Pomoc techniczna' },
    assignedTo: null,
  });
  await city.transact((tx) => assignCase(tx, clerk, number, clerk.accountId, null));
  expect(await move(help?.id ?? '')).toEqual({ ok: true });
  expect((await workedCase(city.db, clerk, number, 1))?.assignedTo?.name).toBe('Krystyna Sowa');
});
