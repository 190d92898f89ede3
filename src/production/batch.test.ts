import { unzipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newClerk } from '../../test/accounts.ts';
import { configuredCity, newResident } from '../../test/applications.ts';
import type { TestCity } from '../../test/city.ts';
import { applyAndAccept } from '../../test/decisions.ts';
import { deliveredMails } from '../../test/mails.ts';
import { cancelUnprintable } from '../applications/cancel-unprintable.ts';
import { eraseApplications } from '../applications/erase.ts';
import { eraseCards } from '../cards/erase.ts';
import { ownCards } from '../cards/reads.ts';
import { openCollectionPoints } from '../city/collection-points.ts';
import { system } from '../events/actor.ts';
import type { Resident } from '../people/resident.ts';
import { zipped } from '../platform/zip.ts';
import { clerkWho, findClerk } from '../staff/clerk.ts';
import { deliver } from './deliver.ts';
import { eraseProduction } from './erase.ts';
import { fillBatch } from './fill-batch.ts';
import { reprintCards, takeOutCards } from './leave-batch.ts';
import { makeBatch } from './make-batch.ts';
import { makeDeliveredReady } from './make-delivered-ready.ts';
import { markPrinted } from './mark-printed.ts';
import { openForPrint } from './print-cards.ts';
import { cardsCsv, printEntries } from './print-zip.ts';
import { putBack } from './put-back.ts';
import { batches, destinationsOf, findBatch, heldCards, itemsOf, unprintableCards } from './reads.ts';
import { countAgain, waitingByPoint } from './waiting.ts';

let city: TestCity;
let clerk: Awaited<ReturnType<typeof newClerk>>;
let points: string[];
beforeAll(async () => {
  city = await configuredCity();
  clerk = await newClerk(city);
  points = (await openCollectionPoints(city.db)).map(({ id }) => id);
});
afterAll(() => city.close());
// What an earlier test left waiting is not this one's.
beforeEach(async () => {
  await city.db
    .updateTable('applications')
    .set({ status: 'cancelled' })
    .where('status', '=', 'accepted')
    .execute();
});

interface Accepted {
  readonly resident: Resident;
  readonly number: number;
  readonly cardNumber: string;
}

async function accepted(count: number): Promise<Accepted[]> {
  const all: Accepted[] = [];
  for (let index = 0; index < count; index += 1) {
    const resident = await newResident(city);
    all.push({ resident, ...(await applyAndAccept(city, clerk, resident, 'podatek')) });
  }
  return all;
}

async function order(count: number, point?: string): Promise<{ id: string; number: number }> {
  const made = await city.transact((tx) => makeBatch(tx, clerk, { point, count }));
  if (!made.ok) throw new Error(made.reason);
  const batch = await findBatch(city.db, clerk, made.number);
  return { id: batch?.id ?? '', number: made.number };
}

async function filled(count: number, point?: string) {
  const batch = await order(count, point);
  await fillBatch(city, batch.id);
  return batch;
}

const cardsIn = async (batch: { id: string }): Promise<string[]> =>
  (await itemsOf(city.db, clerk, batch, { after: 0, limit: 1000 })).map(({ cardNumber }) => cardNumber);

const statusOf = async (number: number): Promise<string> =>
  (
    await city.db
      .selectFrom('applications')
      .select('status')
      .where('number', '=', number)
      .executeTakeFirstOrThrow()
  ).status;

/** The job of the delivery that was ordered last. */
async function runDelivery(): Promise<void> {
  const { id } = await city.db
    .selectFrom('production_deliveries')
    .select('id')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  await makeDeliveredReady(city, id);
}

test('a batch takes the oldest first, as many as were asked for, and all of them are in production', async () => {
  const [first, second, third] = await accepted(3);
  expect(await waitingByPoint(city.db, clerk)).toMatchObject([{ pointId: points[0], count: 3 }]);
  const batch = await filled(2);
  expect(await cardsIn(batch)).toEqual([first?.cardNumber, second?.cardNumber]);
  expect(await statusOf(first?.number ?? 0)).toBe('in-production');
  expect(await statusOf(third?.number ?? 0)).toBe('accepted');
  expect(await findBatch(city.db, clerk, batch.number)).toMatchObject({ counts: { cards: 2, printed: 0 } });
  await fillBatch(city, batch.id);
  expect(await cardsIn(batch), 'the job runs twice').toHaveLength(2);
});

test('a card that ended before it was printed waits for nothing: its application is shown, and cancelled', async () => {
  const [ended] = await accepted(1);
  const number = ended?.number ?? 0;
  const sentence = () => 'Karta straciła ważność.';
  const give = () => city.transact((tx) => cancelUnprintable(tx, clerk, number, sentence));
  expect([await unprintableCards(city.db, clerk, 9), await give()]).toEqual([[], false]);
  await city.db
    .updateTable('cards')
    .set({ ended_at: city.clock(), ended_as: 'invalid' })
    .where('number', '=', ended?.cardNumber ?? '')
    .execute();
  expect(await waitingByPoint(city.db, clerk)).toEqual([]);
  expect(await city.transact((tx) => makeBatch(tx, clerk, { point: undefined, count: 9 }))).toMatchObject({
    reason: 'nothing-waits',
  });
  expect(await unprintableCards(city.db, clerk, 9)).toMatchObject([
    { applicationNumber: number, cardNumber: ended?.cardNumber },
  ]);
  await deliveredMails(city);
  expect(await Promise.all([give(), give()])).toEqual(expect.arrayContaining([true, false]));
  expect(await statusOf(number)).toBe('cancelled');
  const [mail] = await deliveredMails(city);
  expect(mail?.text).toMatch(/anulowany przez urząd[\s\S]*Powód: Karta straciła ważność\./);
  expect(await unprintableCards(city.db, clerk, 9)).toEqual([]);
});

test('of two batches at once neither has a card of the other', async () => {
  const waiting = await accepted(5);
  const [one, other] = [await order(5), await order(5)];
  await Promise.all([fillBatch(city, one.id), fillBatch(city, other.id), fillBatch(city, one.id)]);
  const found = [...(await cardsIn(one)), ...(await cardsIn(other))];
  expect(found.sort()).toEqual(waiting.map(({ cardNumber }) => cardNumber).sort());
});

test('a batch of one collection point leaves the others alone, and an empty one is not made', async () => {
  await accepted(1);
  const elsewhere = await city.transact((tx) => makeBatch(tx, clerk, { point: points[1], count: 9 }));
  expect(elsewhere).toEqual({ ok: false, reason: 'nothing-waits' });
  const unknown = '00000000-0000-7000-8000-000000000000';
  expect(await city.transact((tx) => makeBatch(tx, clerk, { point: unknown, count: 9 }))).toEqual({
    ok: false,
    reason: 'no-point',
  });
  expect(await cardsIn(await filled(9, points[0]))).toHaveLength(1);
});

test('whoever may not produce any more does not go on through a job', async () => {
  await accepted(1);
  const gone = await newClerk(city);
  const made = await city.transact((tx) => makeBatch(tx, gone, { point: undefined, count: 9 }));
  await city.db.deleteFrom('staff_roles').where('account_id', '=', gone.accountId).execute();
  const batch = await findBatch(city.db, clerk, made.ok ? made.number : 0);
  await fillBatch(city, batch?.id ?? '');
  expect(await findBatch(city.db, clerk, batch?.number ?? 0)).toMatchObject({
    filledAt: expect.any(Date),
    counts: { cards: 0 },
  });
});

describe('a card that leaves its batch', () => {
  test('to be printed once more is first in the next one, under its number', async () => {
    const [damaged, fine] = await accepted(2);
    const batch = await filled(2);
    await city.transact((tx) => markPrinted(tx, clerk, batch.number, 'all'));
    expect(await city.transact((tx) => reprintCards(tx, clerk, batch.number, [1]))).toEqual({
      ok: true,
      cards: 1,
    });
    expect(await city.transact((tx) => reprintCards(tx, clerk, batch.number, [1]))).toEqual({
      ok: false,
      reason: 'not-there',
    });
    expect(await countAgain(city.db, clerk)).toBe(1);
    const [later] = await accepted(1);
    expect(await cardsIn(await filled(9))).toEqual([damaged?.cardNumber, later?.cardNumber]);
    expect(await countAgain(city.db, clerk)).toBe(0);
    const items = await itemsOf(city.db, clerk, batch, { after: 0, limit: 9 });
    expect(items.map(({ cardNumber, endedAs }) => [cardNumber, endedAs])).toEqual([
      [damaged?.cardNumber, 'reprint'],
      [fine?.cardNumber, null],
    ]);
  });

  test('because of its photo waits until somebody puts it back', async () => {
    const [blurred] = await accepted(1);
    const batch = await filled(1);
    await city.transact((tx) => takeOutCards(tx, clerk, batch.number, [1], 'Zdjęcie jest nieostre'));
    expect(await heldCards(city.db, clerk, 9)).toMatchObject([
      { cardNumber: blurred?.cardNumber, reason: 'Zdjęcie jest nieostre', batch: batch.number },
    ]);
    expect(await city.transact((tx) => makeBatch(tx, clerk, { point: undefined, count: 9 }))).toEqual({
      ok: false,
      reason: 'nothing-waits',
    });
    const back = () => city.transact((tx) => putBack(tx, clerk, blurred?.number ?? 0));
    expect([await back(), await back()]).toEqual([true, false]);
    expect(await cardsIn(await filled(9))).toEqual([blurred?.cardNumber]);
    expect(await heldCards(city.db, clerk, 9)).toEqual([]);
  });

  test('because its person was erased keeps a number and dates, and says nothing else', async () => {
    const [erased, stays] = await accepted(2);
    const batch = await filled(2);
    await city.transact((tx) => takeOutCards(tx, clerk, batch.number, [1], 'Nowak ma zamknięte oczy'));
    const personId = erased?.resident.personId ?? '';
    // As the privacy room does it, with everything else.
    await city.transact(async (tx) => {
      await eraseApplications(tx, system, personId);
      await eraseProduction(tx, personId);
      await eraseCards(tx, system, personId);
    });
    const items = await itemsOf(city.db, clerk, batch, { after: 0, limit: 9 });
    expect(items).toMatchObject([
      { cardNumber: erased?.cardNumber, endedAs: 'erased', reason: null, name: '' },
      { cardNumber: stays?.cardNumber, endedAs: null },
    ]);
    expect(await heldCards(city.db, clerk, 9)).toEqual([]);
  });
});

describe('a delivery', () => {
  test('makes ready what has come, and the mail has a code; what is missing comes later', async () => {
    const [here, missing] = await accepted(2);
    const batch = await filled(2);
    await deliveredMails(city);
    const bring = (absent: number[]) =>
      city.transact((tx) =>
        deliver(tx, clerk, { number: batch.number, pointId: points[0] ?? '', missing: absent }),
      );
    expect(await bring([2])).toEqual({ ok: true, cards: 1 });
    await runDelivery();
    await runDelivery();
    expect(await statusOf(here?.number ?? 0)).toBe('ready');
    expect(await statusOf(missing?.number ?? 0)).toBe('in-production');
    const mails = await deliveredMails(city);
    const { code } = await city.db
      .selectFrom('pickups')
      .innerJoin('cards', 'cards.id', 'card_id')
      .select('pickups.code')
      .where('number', '=', here?.cardNumber ?? '')
      .executeTakeFirstOrThrow();
    const ready = mails.filter(({ template }) => template === 'application-ready');
    expect(ready).toHaveLength(1);
    expect(ready[0]?.text).toContain(`${code?.slice(0, 4)}-${code?.slice(4)}`);
    expect(await destinationsOf(city.db, clerk, batch)).toMatchObject([
      { pointId: points[0], cards: 2, delivered: 1, missing: 1, underWay: false },
    ]);
    expect(await bring([])).toEqual({ ok: true, cards: 1 });
    await runDelivery();
    expect(await findBatch(city.db, clerk, batch.number)).toMatchObject({
      counts: { cards: 2, printed: 2, delivered: 2 },
    });
    expect(await bring([])).toEqual({ ok: false, reason: 'nothing-new' });
  });

  test('is marked by whoever works at the point, and of its cards those that ended are not ready', async () => {
    const [ended] = await accepted(1);
    const batch = await filled(1);
    const bound = await newClerk(city);
    await city.db
      .insertInto('staff_points')
      .values({ account_id: bound.accountId, point_id: points[1] ?? '' })
      .execute();
    const elsewhere = await findClerk(city.db, bound.accountId, null);
    const producer = elsewhere && clerkWho(elsewhere, 'produce');
    const wish = { number: batch.number, pointId: points[0] ?? '', missing: [] };
    expect(producer && (await city.transact((tx) => deliver(tx, producer, wish)))).toEqual({
      ok: false,
      reason: 'other-point',
    });
    const [card] = await ownCards(city.db, ended?.resident ?? { personId: '' });
    await city.db
      .updateTable('cards')
      .set({ ended_at: city.clock(), ended_as: 'invalid' })
      .where('id', '=', card?.id ?? '')
      .execute();
    await city.transact((tx) => deliver(tx, clerk, wish));
    await runDelivery();
    expect(await itemsOf(city.db, clerk, batch, { after: 0, limit: 9 })).toMatchObject([
      { endedAs: 'card-ended' },
    ]);
    expect(await statusOf(ended?.number ?? 0)).toBe('in-production');
  });
});

describe('the files for the print house', () => {
  test('hold list and photos of what is in the batch, no PESEL, and each download is recorded', async () => {
    const [one, gone] = await accepted(2);
    const batch = await order(2);
    expect(
      await city.transact((tx) => openForPrint(tx, clerk, batch.number, 'zip')),
      'not before it is filled',
    ).toBeUndefined();
    await fillBatch(city, batch.id);
    await city.transact((tx) => takeOutCards(tx, clerk, batch.number, [2], 'Zdjęcie'));
    const opened = await city.transact((tx) => openForPrint(tx, clerk, batch.number, 'zip'));
    const chunks: Uint8Array[] = [];
    for await (const chunk of zipped(printEntries(city, opened ?? { id: '' }), city.clock()))
      chunks.push(chunk);
    const files = unzipSync(Buffer.concat(chunks));
    expect(Object.keys(files)).toEqual(['karty.csv', `zdjecia/${one?.cardNumber}.jpg`]);
    expect([...(files[`zdjecia/${one?.cardNumber}.jpg`]?.slice(0, 3) ?? [])]).toEqual([0xff, 0xd8, 0xff]);
    const csv = Buffer.from(files['karty.csv'] ?? []).toString();
    expect(csv).toMatch(/^\ufefflp;numer_karty;imie;nazwisko;kod;zdjecie;punkt_odbioru\r\n/);
    expect(csv.trim().split('\r\n')).toHaveLength(2);
    expect(csv).toContain(`;${one?.cardNumber};`);
    expect(csv).not.toContain(gone?.cardNumber);
    const recorded = await city.db
      .selectFrom('events')
      .select('data')
      .where('kind', '=', 'batch.downloaded')
      .orderBy('id', 'desc')
      .execute();
    expect(recorded[0]?.data).toEqual({ batch: batch.number, form: 'zip', cards: 1 });
  });

  test('quote what would break the list, and leave no formula in it', () => {
    const card = { position: 1, number: '01-0000018', code: 'KM1.x', pointName: 'Biblioteka; "Nadrzeczna"' };
    const csv = cardsCsv([{ ...card, firstName: '=1+1', lastName: 'Żółć', photoFileId: null }]);
    const row = csv.split('\r\n')[1];
    expect(row).toBe(`1;01-0000018;'=1+1;Żółć;KM1.x;;"Biblioteka; ""Nadrzeczna"""`);
  });
});

test('the list of batches goes on from a number', async () => {
  const all = await batches(city.db, clerk, { limit: 100 });
  const [newest, next] = all;
  expect(all.length).toBeGreaterThan(3);
  expect(newest?.number).toBeGreaterThan(next?.number ?? 0);
  expect((await batches(city.db, clerk, { before: newest?.number, limit: 1 }))[0]).toEqual(next);
});
