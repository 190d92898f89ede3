import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newClerk } from '../../test/accounts.ts';
import { configuredCity, newResident } from '../../test/applications.ts';
import type { TestCity } from '../../test/city.ts';
import { applyAndAccept, cardHolder } from '../../test/decisions.ts';
import { looksAfter } from '../../test/guardians.ts';
import { deliveredMails } from '../../test/mails.ts';
import { eraseApplications } from '../applications/erase.ts';
import { groupedCode, pickupCodeIn } from '../applications/pickup.ts';
import { handOver, makeReady, sendToProduction } from '../applications/produce.ts';
import { findOwnApplication } from '../applications/reads.ts';
import { remindOfPickups } from '../applications/remind-pickup.ts';
import { returnUncollected } from '../applications/return-uncollected.ts';
import { ownCards } from '../cards/reads.ts';
import { openCollectionPoints } from '../city/collection-points.ts';
import { settingsSchema } from '../city/settings.ts';
import { system } from '../events/actor.ts';
import { formatDay } from '../faces/i18n/moment.ts';
import type { Resident } from '../people/resident.ts';
import { addDays, dayOf, days, minutes } from '../platform/clock.ts';
import { untilNone } from '../platform/jobs/portions.ts';
import { type ClerkWho, findClerk } from '../staff/clerk.ts';
import { findByCode } from './find-by-code.ts';
import { alsoWaiting, findWaiting, guardiansOf, waitingCards } from './pickups.ts';

let city: TestCity;
let clerk: Awaited<ReturnType<typeof newClerk>>;
let elsewhere: ClerkWho<'hand-over'>;
const { pickup } = settingsSchema.parse({});

beforeAll(async () => {
  city = await configuredCity();
  clerk = await newClerk(city);
  const bound = await newClerk(city);
  const [, second] = await openCollectionPoints(city.db);
  await city.db
    .insertInto('staff_points')
    .values({ account_id: bound.accountId, point_id: second?.id ?? '' })
    .execute();
  elsewhere = (await findClerk(city.db, bound.accountId, null)) as ClerkWho<'hand-over'>;
});
afterAll(() => city.close());

/** A card of this resident lies at the collection point. */
async function ready(resident: Resident, type = 'podatek') {
  const applied = await applyAndAccept(city, clerk, resident, type);
  await city.transact((tx) => sendToProduction(tx, clerk, applied.number));
  await city.transact((tx) => makeReady(tx, clerk, applied.number));
  return applied;
}

const pickupOf = (id: string) =>
  city.db.selectFrom('pickups').selectAll().where('application_id', '=', id).executeTakeFirstOrThrow();

const look = (typed: string, by: ClerkWho<'hand-over'> = clerk) =>
  city.transact((tx) => findByCode(tx, city.keys, by, typed));

const remind = async (): Promise<void> => {
  for (const last of [true, false]) {
    await untilNone(city.transact, (tx) => remindOfPickups(tx, pickup, last));
  }
};

describe('a pick-up code', () => {
  test('opens the card however it is typed, at its own point only, until it is collected', async () => {
    const { id, number, cardNumber } = await ready(await newResident(city));
    const { code } = await pickupOf(id);
    expect(code).toMatch(/^[34679ACDEFGHJKMNPQRTWXY]{8}$/);
    const typed = ` ${code?.slice(0, 4).toLowerCase()}-${code?.slice(4)} `;
    expect(await look(typed)).toMatchObject({ ok: true, waiting: { applicationNumber: number, cardNumber } });
    expect(await look(typed, elsewhere)).toEqual({
      ok: false,
      reason: 'other-point',
      pointName: 'Urząd Miasta, sala obsługi',
    });
    const authorised = { by: 'authorised', name: 'Barbara Kos' } as const;
    const away = await city.transact((tx) => handOver(tx, elsewhere, number, authorised));
    expect(away).toEqual({ ok: false, reason: 'other-point' });
    const twice = await Promise.all(
      [1, 2].map(() => city.transact((tx) => handOver(tx, clerk, number, authorised))),
    );
    expect(twice.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await pickupOf(id)).toMatchObject({
      code: null,
      ended_as: 'collected',
      collected_by: 'authorised',
      collector: 'Barbara Kos',
    });
    expect(await look(typed)).toEqual({ ok: false, reason: 'unknown' });
  });

  test('is not one when letters are missing or look like others', () => {
    expect(['K7MP3XQ', 'K7MP3XQAA', 'O0I1L8B5', ''].map(pickupCodeIn)).toEqual(Array(4).fill(undefined));
  });

  test('cannot be tried out: after some that are wrong even the right one has to wait', async () => {
    const { id } = await ready(await newResident(city));
    const { code } = await pickupOf(id);
    const trying = await newClerk(city);
    const answers: string[] = [];
    for (let count = 0; count < 14; count += 1) {
      const found = await look('33333333', trying);
      if (!found.ok) answers.push(found.reason);
    }
    expect(answers.slice(0, 10)).toEqual(Array(10).fill('unknown'));
    expect(answers.at(-1)).toBe('delayed');
    expect(await look(code ?? '', trying)).toMatchObject({ ok: false, reason: 'delayed' });
    expect(await look(code ?? ''), 'another clerk is not held up').toMatchObject({ ok: true });
    city.wait(minutes(6));
    expect(await look(code ?? '', trying)).toMatchObject({ ok: true });
  });
});

test('the queue shows what waits at the own points, longest first, by name and number, page by page', async () => {
  const resident = await newResident(city);
  const { number, cardNumber } = await ready({ ...resident, lastName: 'Gżegżółka' });
  const all = await waitingCards(city.db, clerk, { limit: 100 });
  expect(all.at(-1)).toMatchObject({ applicationNumber: number, cardStatus: 'pending' });
  expect(await waitingCards(city.db, elsewhere, { limit: 100 })).toEqual([]);
  expect(await findWaiting(city.db, elsewhere, number)).toBeUndefined();
  for (const text of ['gzegzolka', cardNumber, cardNumber.replace('-', ' ')]) {
    const found = await waitingCards(city.db, clerk, { text, limit: 9 });
    expect(
      found.map((each) => each.applicationNumber),
      text,
    ).toContain(number);
  }
  const [first, ...rest] = all;
  const after = first && { at: first.readyAt, id: first.applicationId };
  expect(await waitingCards(city.db, clerk, { after, limit: 100 })).toEqual(rest);
});

test('one person collects for the family: whose cards wait at the same point are found', async () => {
  const [mother, son] = [await newResident(city), await newResident(city)];
  await looksAfter(city, mother, son);
  const hers = await ready(mother);
  const his = await ready(son);
  const waiting = await findWaiting(city.db, clerk, his.number);
  expect(await guardiansOf(city.db, clerk, son.personId)).toEqual([`${mother.firstName} ${mother.lastName}`]);
  expect(waiting && (await alsoWaiting(city.db, clerk, waiting))).toMatchObject([
    { applicationNumber: hers.number },
  ]);
});

test('the mail says until when the card waits, when the point is closed, and the code, drawn as well', async () => {
  const today = dayOf(city.clock());
  const on = (later: number, remark: string) => ({
    from: addDays(today, later),
    to: addDays(today, later),
    remark,
  });
  const closures = [on(-1, 'Wczoraj'), on(14, 'Inwentura'), on(15, 'Remont')];
  await city.db
    .updateTable('collection_points')
    .set({ closures: JSON.stringify(closures) })
    .execute();
  await deliveredMails(city);
  const resident = await newResident(city);
  const { id } = await ready(resident);
  const { code } = await pickupOf(id);
  const mail = (await deliveredMails(city)).find(({ template }) => template === 'application-ready');
  const said = groupedCode(code ?? '');
  for (const part of [mail?.text, mail?.html.replace(/<\/?strong>/g, '')]) {
    expect(part).toContain(`Karta czeka do: ${formatDay(addDays(today, pickup.returnAfter))}`);
    expect(part).toContain(`Punkt nieczynny: ${formatDay(addDays(today, 14))} (Inwentura)`);
    expect(part).not.toMatch(/Wczoraj|Remont/);
    expect(part).toContain(`Kod odbioru: ${said}`);
  }
  const [picture, ...none] = mail?.pictures ?? [];
  expect(none).toEqual([]);
  expect(mail?.html).toContain(`<img src="cid:${picture?.cid}" alt="Kod odbioru: ${said}"`);
  expect(picture?.png.subarray(1, 4).toString()).toBe('PNG');
});

describe('a card that nobody collects', () => {
  const sentence = () => 'Karta wróciła do urzędu.';
  const giveBack = (number: number, by = clerk as ClerkWho<'hand-over'>) =>
    city.transact((tx) => returnUncollected(tx, by, number, pickup.returnAfter, sentence));

  test('is reminded of twice, then goes back; its application is cancelled and the card never valid', async () => {
    const resident = await newResident(city);
    const { id, number } = await ready(resident);
    await deliveredMails(city);
    const mailed = async () => {
      await remind();
      const sent = await deliveredMails(city);
      return sent.filter(({ to }) => to === resident.email);
    };
    city.wait(days(29));
    expect(await mailed()).toEqual([]);
    city.wait(days(2));
    const [first, ...more] = await mailed();
    expect(first).toMatchObject({ template: 'pickup-reminder' });
    expect(first?.text).toContain('Kod odbioru');
    expect(more).toEqual([]);
    expect(await mailed(), 'once').toEqual([]);
    expect(await giveBack(number)).toEqual({ ok: false, reason: 'too-early' });
    city.wait(days(30));
    expect(await mailed()).toMatchObject([{ subject: expect.stringContaining('Ostatnie przypomnienie') }]);
    city.wait(days(14));
    expect(await mailed()).toEqual([]);
    expect(await giveBack(number, elsewhere)).toEqual({ ok: false, reason: 'other-point' });
    const both = await Promise.all([giveBack(number), giveBack(number)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await ownCards(city.db, resident))[0]).toMatchObject({ status: 'invalid', ended: true });
    const whole = await findOwnApplication(city.db, resident, number);
    expect(whole?.application.status).toBe('cancelled');
    expect(whole?.history.at(-1)).toMatchObject({ by: 'staff', note: 'Karta wróciła do urzędu.' });
    expect(await mailed()).toMatchObject([{ template: 'application-not-collected' }]);
    expect(await pickupOf(id)).toMatchObject({ code: null, ended_as: 'returned' });
    expect(await giveBack(number)).toEqual({ ok: false, reason: 'not-waiting' });
    expect(await city.transact((tx) => handOver(tx, clerk, number))).toMatchObject({ ok: false });
  });

  test('after nights that were missed only the last reminder is sent', async () => {
    const resident = await newResident(city);
    await ready(resident);
    await deliveredMails(city);
    city.wait(days(65));
    await remind();
    const sent = (await deliveredMails(city)).filter(({ to }) => to === resident.email);
    expect(sent).toMatchObject([{ subject: expect.stringContaining('Ostatnie przypomnienie') }]);
  });

  test('leaves the one in the phone as it is', async () => {
    const resident = await cardHolder(city, clerk);
    const { number } = await ready(resident, 'plastikowa');
    city.wait(days(75));
    expect(await giveBack(number)).toEqual({ ok: true });
    const cards = await ownCards(city.db, resident);
    expect(cards.map(({ status, virtual }) => [status, virtual])).toEqual([
      ['invalid', true],
      ['active', true],
    ]);
  });

  test('that is in the phone as well goes on there, without the plastic', async () => {
    const resident = await newResident(city);
    const { number } = await ready(resident);
    const now = city.clock();
    await city.db
      .updateTable('cards')
      .set({ virtual: true, activated_at: now, valid_from: '2026-01-01' })
      .where('person_id', '=', resident.personId)
      .execute();
    city.wait(days(75));
    expect(await giveBack(number)).toEqual({ ok: true });
    const cards = await ownCards(city.db, resident);
    expect(cards).toMatchObject([{ status: 'active', virtual: true, physical: false }]);
  });
});

test('of somebody erased nobody knows the code any more, nor who came', async () => {
  const [waits, came] = [await newResident(city), await newResident(city)];
  const one = await ready(waits);
  const other = await ready(came);
  await city.transact((tx) =>
    handOver(tx, clerk, other.number, { by: 'authorised', name: 'Bogumiła Żądło' }),
  );
  for (const { personId } of [waits, came]) {
    await city.transact((tx) => eraseApplications(tx, system, personId));
  }
  expect(await pickupOf(one.id)).toMatchObject({ code: null, ended_as: 'erased' });
  expect(await pickupOf(other.id)).toMatchObject({ collector: null, collected_by: 'authorised' });
});
