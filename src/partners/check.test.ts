import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browse } from '../../test/client.ts';
import { type AtDesk, acceptedApplication, clerkAtDesk, eventsOf, newShop } from '../../test/desk.ts';
import { newPartner, type TestPartner } from '../../test/partners.ts';
import { type ServedCity, servedCity } from '../../test/served-city.ts';
import { newTill } from '../../test/tills.ts';
import { blockCard } from '../cards/block.ts';
import { days, minutes } from '../platform/clock.ts';
import { checkCard, readAsked } from './check.ts';
import type { Till } from './till.ts';

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
    ['02-0000018', { by: 'foreign', number: '02-0000018' }],
    ['47 123 456', { by: 'foreign', number: '47 123 456' }],
    ['75031234564', undefined],
    ['75 031 234 564', undefined],
    ['01-000018', undefined],
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
        'Porównaj z dokumentem',
        'Łucja Żółkiewska',
        'Pakiet Mieszkańca',
        'Poproś o dokument ze zdjęciem',
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
    expect((await check(cardNumber)).text).toContain('Porównaj z dokumentem');
    city.wait(days(1));
    expect((await check(cardNumber)).h1).toBe('Pakiety wygasły');
  });

  test('an unknown one is recorded too; what is no number is asked again', async () => {
    const before = (await eventsOf(city, 'card.checked')).length;
    expect((await check('01-9999999')).h1).toBe('Nie ma takiej karty');
    for (const strange of ['KM1.abcdefghijklmnopqrstuv', '47 123 456']) {
      expect((await check(strange)).h1).toBe('Karta nie z naszego miasta');
    }
    expect((await eventsOf(city, 'card.checked')).length).toBe(before + 3);
    const page = await check('12');
    expect([page.status, page.errors.card]).toEqual([
      422,
      expect.stringContaining('To nie jest numer karty'),
    ]);
    expect((await eventsOf(city, 'card.checked')).length).toBe(before + 3);
  });

  test('others do not get in', async () => {
    const stranger = await browse(city.app).open('/partner/skanuj', { follow: false });
    expect([stranger.status, stranger.location]).toEqual([303, '/zaloguj?powrot=%2Fpartner%2Fskanuj']);
    expect((await (await clerkAtDesk(city)).browser.open('/partner/skanuj')).status).toBe(403);
    expect((await (await newShop(city)).post('/partner/skanuj', { card: '01-0000001' })).status).toBe(403);
  });

  test('nobody tries numbers out: after ten in vain it waits, longer each time, whatever the card', async () => {
    const { cardNumber } = await acceptedApplication(city, clerk.clerk);
    const till = await newShop(city);
    const ask = async (card: string) => {
      await till.open('/partner/skanuj');
      return till.send({ card });
    };
    for (let count = 0; count < 11; count++) expect((await ask('01-9999999')).status).toBe(200);
    const refused = await ask(cardNumber);
    expect([refused.status, refused.headers['retry-after']]).toEqual([429, '2']);
    expect(refused.errors.card).toContain('sprawdź kartę ponownie za: 2 sekundy');
    expect(refused.text).not.toContain('Łucja');
    const events = await eventsOf(city, 'card.checked');
    expect(events.at(-1)?.data).toMatchObject({ result: 'delayed', partner: 'Kawiarnia Pod Bramą' });
    city.wait(2100);
    expect((await ask('01-9999999')).status).toBe(200);
    expect((await ask(cardNumber)).headers['retry-after']).toBe('4');
    city.wait(4100);
    expect((await ask(cardNumber)).text).toContain('Porównaj z dokumentem');
    city.wait(minutes(11));
    for (let count = 0; count < 10; count++) expect((await ask('01-9999999')).status).toBe(200);
    expect((await ask(cardNumber)).status).toBe(200);
  });

  test('the tills of a partner are counted together, another partner goes on', async () => {
    const { cardNumber } = await acceptedApplication(city, clerk.clerk);
    const tills: Till[] = [];
    for (let count = 0; count < 6; count++) tills.push(await shopPerson('p1'));
    for (const till of tills.slice(0, 5)) {
      for (let count = 0; count < 10; count++) expect((await ask(till, '01-9999999')).answer).toBe('unknown');
    }
    const last = tills[5] as Till;
    expect((await ask(last, '01-9999999')).answer).toBe('unknown');
    expect((await ask(last, cardNumber)).answer).toBe('delayed');
    expect((await ask(await shopPerson('p2'), cardNumber)).answer).toBe('valid');
  });

  test('a queue of 120 good cards in ten minutes passes; a till that reads the whole series does not', async () => {
    const { cardNumber } = await acceptedApplication(city, clerk.clerk);
    const till = await shopPerson('p3');
    const answers = [];
    for (let count = 0; count < 201; count++) answers.push((await ask(till, cardNumber)).answer);
    expect(answers.slice(0, 200).every((answer) => answer === 'valid')).toBe(true);
    expect(answers[200]).toBe('delayed');
    city.wait(minutes(10));
    expect((await ask(till, cardNumber)).answer).toBe('valid');
  });

  test('typed numbers are counted by the day as well, codes are not; one till uses up nobody else’s', async () => {
    const { cardNumber } = await acceptedApplication(city, clerk.clerk);
    const { code } = await cardOf(cardNumber);
    const till = await shopPerson('p5');
    const scan = () => city.transact((tx) => checkCard(tx, city.keys, till, { by: 'code', code }));
    expect((await ask(till, cardNumber)).answer).toBe('valid');
    expect((await scan()).answer).toBe('valid');
    // As if all but one had been typed since.
    const numbersOf = (who: string, hits: number) =>
      city.db
        .updateTable('rate_limits')
        .set({ hits })
        .where('key', 'like', `${who}:numbers`)
        .executeTakeFirst();
    expect((await numbersOf(`checks-till:${till.accountId}`, 999)).numUpdatedRows).toBe(1n);
    city.wait(minutes(10));
    expect((await ask(till, cardNumber)).answer).toBe('valid');
    expect(await ask(till, cardNumber)).toEqual({ answer: 'delayed', daily: true, freeAt: expect.any(Date) });
    expect((await scan()).answer).toBe('valid');
    const { hits } = await city.db
      .selectFrom('rate_limits')
      .select('hits')
      .where('key', '=', `checks-partner:${till.partnerId}:numbers`)
      .executeTakeFirstOrThrow();
    expect(hits).toBe(2);
    expect((await ask(await shopPerson('p5'), cardNumber)).answer).toBe('valid');

    const shop = await newShop(city);
    const type = async () => {
      await shop.open('/partner/skanuj');
      return shop.send({ card: cardNumber });
    };
    expect((await type()).status).toBe(200);
    await numbersOf('checks-till:%', 1000);
    const told = await type();
    expect(told.status).toBe(429);
    expect(told.errors.card).toMatch(/Numer wpiszesz znów od \d\d\.\d\d\.\d{4} \d\d:\d\d\. Kody z kart/);
    city.wait(days(1));
    expect((await ask(till, cardNumber)).answer).toBe('valid');
  });

  test('checks at the same time are counted one by one', async () => {
    const till = await shopPerson('p4');
    const all = await Promise.all(Array.from({ length: 30 }, () => ask(till, '01-9999999')));
    expect(all.filter(({ answer }) => answer === 'unknown')).toHaveLength(11);
  });
});

const ask = (till: Till, number: string) =>
  city.transact((tx) => checkCard(tx, city.keys, till, { by: 'number', number }));

const partners = new Map<string, TestPartner>();

/** One more person at a till of this partner. */
async function shopPerson(name: string): Promise<Till> {
  const partner = partners.get(name) ?? (await newPartner(city, name));
  partners.set(name, partner);
  return newTill(city, partner);
}
