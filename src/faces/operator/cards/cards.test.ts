import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AtDesk, acceptedApplication, clerkAtDesk, eventsOf } from '../../../../test/desk.ts';
import { type ServedCity, servedCity } from '../../../../test/served-city.ts';
import { blockCard } from '../../../cards/block.ts';

let city: ServedCity;
let clerk: AtDesk;
beforeAll(async () => {
  city = await servedCity();
  clerk = await clerkAtDesk(city);
});
afterAll(() => city.close());

async function cardOf(number: string): Promise<string> {
  const { id } = await city.db
    .selectFrom('cards')
    .select('id')
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  return id;
}

describe('the cards of the city', () => {
  test('are found by number and by name; a look is on record', async () => {
    const { cardNumber, number } = await acceptedApplication(city, clerk.clerk);
    const id = await cardOf(cardNumber);
    for (const text of [cardNumber, cardNumber.slice(3), 'zolkiewska lucja']) {
      const page = await clerk.browser.open(`/operator/karty?szukaj=${encodeURIComponent(text)}`);
      expect(page.links.map(({ href }) => href)).toContain(`/operator/karty/${id}`);
    }
    expect((await clerk.browser.open('/operator/karty?szukaj=nikt')).text).toContain('Nie ma takich kart');
    const page = await clerk.browser.open(`/operator/karty/${id}`);
    expect(page.h1).toBe(`Karta ${cardNumber}`);
    expect(page.links.map(({ href }) => href)).toContain(`/operator/wnioski/${number}`);
    expect(page.text).toContain('Pakiet Mieszkańca');
    expect(page.text).toContain('Wystawiono kartę');
    expect((await clerk.browser.open(`/operator/karty/${id}/zdjecie`)).headers['content-type']).toBe(
      'image/jpeg',
    );
    const looks = (await eventsOf(city, 'card.viewed')).filter(({ card_id }) => card_id === id);
    expect(looks.map(({ data }) => data)).toEqual([{}, { part: 'photo' }]);
    const again = await clerk.browser.open(`/operator/karty/${id}`);
    expect(again.text, 'in the log, not among what happened to the card').not.toContain('Otwarto kartę');
    expect((await clerk.browser.open('/operator/karty/nie-ma')).status).toBe(404);
  });

  test('are unblocked with permission and a reason, once', async () => {
    const { cardNumber, resident } = await acceptedApplication(city, clerk.clerk);
    const id = await cardOf(cardNumber);
    const address = `/operator/karty/${id}/odblokowanie`;
    expect((await clerk.browser.open(address)).status).toBe(409);
    await city.transact((tx) => blockCard(tx, resident, id));

    const other = await clerkAtDesk(city, ['find-cards']);
    expect((await other.browser.open(`/operator/karty/${id}`)).text).not.toContain('Odblokuj');
    expect((await other.browser.open(address)).status).toBe(403);

    const looks = async () =>
      (await eventsOf(city, 'card.viewed')).filter(({ card_id }) => card_id === id).length;
    const before = await looks();
    await clerk.browser.open(address);
    expect(await looks(), 'the question shows the card too').toBe(before + 1);
    const refused = await clerk.browser.send({ reason: ' ' }, { form: address });
    expect([refused.status, refused.errors.reason]).toEqual([422, expect.any(String)]);
    const page = await clerk.browser.send({ reason: 'Karta się odnalazła' }, { form: address });
    expect(page.text).toContain('Karta jest znów aktywna');
    expect(page.text).toContain('Powód: Karta się odnalazła');
    expect((await clerk.browser.open(address)).status).toBe(409);
    const [event] = await eventsOf(city, 'card.unblocked');
    expect([event?.actor_account, event?.card_id]).toEqual([clerk.clerk.accountId, id]);
  });
});
