import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browse } from '../../test/client.ts';
import { type AtDesk, acceptedApplication, clerkAtDesk, eventsOf, newShop } from '../../test/desk.ts';
import { type ServedCity, servedCity } from '../../test/served-city.ts';
import { blockCard } from '../cards/block.ts';
import { days } from '../platform/clock.ts';
import { readAsked } from './check.ts';

let city: ServedCity;
let clerk: AtDesk;
beforeAll(async () => {
  city = await servedCity();
  clerk = await clerkAtDesk(city);
});
afterAll(() => city.close());

async function check(typed: string) {
  const till = await newShop(city);
  await till.open('/partner/skanuj');
  return till.send({ card: typed });
}

const cardOf = (number: string) =>
  city.db.selectFrom('cards').selectAll().where('number', '=', number).executeTakeFirstOrThrow();

describe('what a till sends', () => {
  test.each([
    ['01-0000018', { by: 'number', number: '01-0000018' }],
    [' 01 0000 018 ', { by: 'number', number: '01-0000018' }],
    ['010000018', { by: 'number', number: '01-0000018' }],
    ['KM1.abcdefghijklmnopqrstuv', { by: 'code', code: 'KM1.abcdefghijklmnopqrstuv' }],
    ['', undefined],
    ['02-0000018', undefined],
    ['kot', undefined],
  ])('"%s"', (typed, asked) => {
    expect(readAsked({ prefix: '01', width: 7 }, typed)).toEqual(asked);
  });
});

describe('a shop checks a card', () => {
  test('a good one shows photo, name and packages, and asks to compare', async () => {
    const { cardNumber } = await acceptedApplication(city, clerk.clerk);
    for (const typed of [cardNumber, cardNumber.replace('-', ' '), (await cardOf(cardNumber)).code]) {
      const page = await check(typed);
      expect(page.status).toBe(200);
      for (const text of [
        'Karta ważna',
        'Łucja Żółkiewska',
        'Pakiet Mieszkańca',
        'Sprawdzono z dokumentem ze zdjęciem',
      ]) {
        expect(page.text).toContain(text);
      }
      expect(page.html).toContain('src="data:image/jpeg;base64,');
    }
    const events = await eventsOf(city, 'card.checked');
    expect(events.map(({ data }) => (data as { result: string }).result)).toEqual([
      'valid',
      'valid',
      'valid',
    ]);
    expect(events[0]?.actor_kind).toBe('partner');
    expect(JSON.stringify(events)).not.toContain('KM1.');
  });

  test('a blocked one is red and shows nobody', async () => {
    const { cardNumber, resident } = await acceptedApplication(city, clerk.clerk);
    await city.transact(async (tx) => blockCard(tx, resident, (await cardOf(cardNumber)).id));
    const page = await check(cardNumber);
    expect(page.h1).toBe('Karta zastrzeżona');
    expect(page.text).not.toContain('Łucja');
    expect(page.html).not.toContain('data:image');
  });

  test('one that waits at the counter, or was replaced, does not count', async () => {
    const { cardNumber } = await acceptedApplication(city, clerk.clerk, 'podatek');
    expect((await check(cardNumber)).h1).toBe('Karta jeszcze nieważna');
    await city.db
      .updateTable('cards')
      .set({ ended_at: city.clock(), ended_as: 'replaced' })
      .where('number', '=', cardNumber)
      .execute();
    expect((await check(cardNumber)).h1).toBe('Karta zastąpiona');
  });

  test('one whose packages have ended says so, on the day after the last', async () => {
    const { cardNumber, resident } = await acceptedApplication(city, clerk.clerk);
    const today = new Date(city.clock().getTime()).toISOString().slice(0, 10);
    await city.db
      .updateTable('entitlements')
      .set({ valid_from: '2020-01-01', valid_until: today })
      .where('person_id', '=', resident.personId)
      .execute();
    expect((await check(cardNumber)).text).toContain('Karta ważna');
    city.wait(days(1));
    expect((await check(cardNumber)).h1).toBe('Pakiety wygasły');
  });

  test('an unknown one is recorded too; what is no number is asked again', async () => {
    const before = (await eventsOf(city, 'card.checked')).length;
    expect((await check('01-9999999')).h1).toBe('Nie ma takiej karty');
    expect((await eventsOf(city, 'card.checked')).length).toBe(before + 1);
    const page = await check('12');
    expect([page.status, page.errors.card]).toEqual([
      422,
      expect.stringContaining('To nie jest numer karty'),
    ]);
    expect((await eventsOf(city, 'card.checked')).length).toBe(before + 1);
  });

  test('others do not get in', async () => {
    const stranger = await browse(city.app).open('/partner/skanuj', { follow: false });
    expect([stranger.status, stranger.location]).toEqual([303, '/zaloguj?powrot=%2Fpartner%2Fskanuj']);
    expect((await (await clerkAtDesk(city)).browser.open('/partner/skanuj')).status).toBe(403);
    expect((await (await newShop(city)).post('/partner/skanuj', { card: '01-0000001' })).status).toBe(403);
  });

  test('nobody tries numbers out', async () => {
    const till = await newShop(city);
    await till.open('/partner/skanuj');
    const { status } = await Array.from({ length: 121 }).reduce<Promise<{ status: number }>>(
      async (previous) => {
        await previous;
        const sent = await till
          .send({ card: '01-9999999' }, { form: '/partner/skanuj' })
          .catch(() => till.page);
        return sent;
      },
      Promise.resolve({ status: 0 }),
    );
    expect(status).toBe(429);
  });
});
