import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AbleClerk, newClerk } from '../../test/accounts.ts';
import { configuredCity, newResident } from '../../test/applications.ts';
import { message, openedCase, replied } from '../../test/cases.ts';
import type { TestCity } from '../../test/city.ts';
import type { Resident } from '../people/resident.ts';
import { minutes } from '../platform/clock.ts';
import { answerCase } from './answer.ts';
import type { Audience } from './broadcasts/audience.ts';
import { findOwnBroadcast } from './broadcasts/own.ts';
import { readBroadcast } from './broadcasts/read.ts';
import { sendBroadcast } from './broadcasts/send.ts';
import { closeCase } from './close.ts';
import { type OwnCases, ownCases } from './own-list.ts';
import { countUnread } from './reads.ts';

let city: TestCity;
let clerk: AbleClerk;
let resident: Resident;
/** In the order of their last messages. */
const numbers: number[] = [];
beforeAll(async () => {
  city = await configuredCity();
  clerk = await newClerk(city);
  resident = await newResident(city);
  const add = async (number: number | Promise<number>) => {
    numbers.push(await number);
    city.wait(minutes(1));
  };
  await add(openedCase(city, resident, { subject: 'Zgubiona karta', body: 'Została w tramwaju' }));
  await add(broadcast('Przerwa techniczna'));
  await add(openedCase(city, resident, { subject: 'Ulga', type: 'uprawnienia' }));
  await add(openedCase(city, resident, { subject: 'Błąd' }));
  await add(broadcast('Nowe baseny'));
  await city.transact((tx) => answerCase(tx, city.files, clerk, at(3), message('Już naprawione'), true));
  // Moves to the end.
  numbers.push(...numbers.splice(3, 1));
});
afterAll(() => city.close());

const at = (index: number): number => numbers[index] ?? 0;

async function broadcast(subject: string, audience: Audience = { kind: 'all' }): Promise<number> {
  const input = { type: 'informacja', subject, body: `${subject}: treść`, audience, mail: false };
  const sent = await city.transact((tx) =>
    sendBroadcast(tx, clerk, { ...input, sendKey: randomUUID() }, 100),
  );
  if (!sent.ok) throw new Error(sent.reason);
  return sent.number;
}

const all: OwnCases = { order: 'newest', statuses: [], limit: 10 };
const listed = async (list: Partial<OwnCases> = {}, who = resident) =>
  (await ownCases(city.db, who, { ...all, ...list })).map(({ number }) => numbers.indexOf(number));

describe('the list', () => {
  test('joins the own cases with what the city wrote to many', async () => {
    expect(await ownCases(city.db, resident, { ...all, limit: 2 })).toMatchObject([
      { kind: 'case', subject: 'Błąd', status: 'closed', unread: true },
      { kind: 'broadcast', subject: 'Nowe baseny', status: 'open', unread: true },
    ]);
    expect(await listed()).toEqual([4, 3, 2, 1, 0]);
  });

  test.each(['newest', 'oldest'] as const)('is read page by page, %s first', async (order) => {
    const read: number[] = [];
    let after: OwnCases['after'];
    for (let page = 0; page < 4; page += 1) {
      const rows = await ownCases(city.db, resident, { ...all, order, limit: 2, after });
      read.push(...rows.map(({ number }) => numbers.indexOf(number)));
      const last = rows.at(-1);
      after = last && { at: last.lastMessageAt, number: last.number };
      if (!last) break;
    }
    expect(read).toEqual(order === 'newest' ? [4, 3, 2, 1, 0] : [0, 1, 2, 3, 4]);
  });

  test('is filtered by status, type, unread and words', async () => {
    expect(await listed({ statuses: ['closed'] })).toEqual([4]);
    expect(await listed({ statuses: ['open'], type: 'informacja' })).toEqual([3, 1]);
    expect(await listed({ type: 'uprawnienia' })).toEqual([2]);
    expect(await listed({ unread: true })).toEqual([4, 3, 1]);
    expect(await listed({ text: 'ZGUBIONA tramwaju' })).toEqual([0]);
    expect(await listed({ text: 'blad' }), 'without the Polish marks').toEqual([4]);
    expect(await listed({ text: `${at(2)}` })).toEqual([2]);
    expect(await listed({ text: 'baseny treść' })).toEqual([3]);
    expect(await listed({ text: '100%' })).toEqual([]);
  });

  test('has nothing of others, and nothing from before somebody came', async () => {
    const other = await newResident(city);
    expect(await listed({}, other)).toEqual([]);
    const late = await broadcast('Dla dorosłych', { kind: 'age', from: 18, to: 99 });
    expect(await listed({}, other), 'of unknown age').toEqual([]);
    expect(await findOwnBroadcast(city.db, other, late)).toBeUndefined();
  });
});

describe('a message to many', () => {
  test('is unread until it is opened, is counted once for each reader, and not in the badge', async () => {
    const other = await newResident(city);
    const number = await broadcast('Dzień otwarty');
    const read = (who: Resident) => city.transact((tx) => readBroadcast(tx, who, number));
    const before = await countUnread(city.db, resident);
    expect(await listed({ unread: true, text: 'otwarty' }, other)).toHaveLength(1);
    expect(await read(other)).toMatchObject({ number, subject: 'Dzień otwarty', replyAllowed: false });
    await Promise.all([read(other), read(resident), read(resident)]);
    expect(await listed({ unread: true, text: 'otwarty' }, other)).toEqual([]);
    expect(await countUnread(city.db, resident)).toBe(before);
    const { readers } = await city.db
      .selectFrom('broadcast_read_counts')
      .innerJoin('broadcasts', 'broadcasts.id', 'broadcast_id')
      .select((row) => row.fn.sum<string>('readers').as('readers'))
      .where('number', '=', number)
      .executeTakeFirstOrThrow();
    expect(Number(readers)).toBe(2);
  });

  test('is not read by whom it does not concern', async () => {
    const stranger = await newResident(city);
    expect(await city.transact((tx) => readBroadcast(tx, stranger, at(1)))).toBeUndefined();
    expect(await city.transact((tx) => readBroadcast(tx, resident, at(0))), 'a case is none').toBeUndefined();
  });
});

test('a reply moves a case to the top, and closing does not', async () => {
  await replied(city, resident, at(0));
  await city.transact((tx) => closeCase(tx, clerk, at(2)));
  const [first] = (await ownCases(city.db, resident, all)).filter(({ kind }) => kind === 'case');
  expect(first?.number).toBe(at(0));
});
