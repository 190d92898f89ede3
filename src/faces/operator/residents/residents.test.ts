import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { student, ward } from '../../../../test/cardholders.ts';
import { clerkAtDesk, eventsOf } from '../../../../test/desk.ts';
import { newOffer, newPartner } from '../../../../test/partners.ts';
import { activeResident, goodPassword } from '../../../../test/residents.ts';
import { type ServedCity, servedCity } from '../../../../test/served-city.ts';
import { checkedCard, newTill, takeBenefit } from '../../../../test/tills.ts';
import { blockCard } from '../../../cards/block.ts';
import { ownCards } from '../../../cards/reads.ts';
import { deleteAccount } from '../../../privacy/delete-account.ts';
import { withdrawConsent } from '../../../privacy/withdraw-consent.ts';
import { urls } from '../urls.ts';

let city: ServedCity;
beforeAll(async () => {
  city = await servedCity();
});
afterAll(() => city.close());

const searchFor = (text: string) => `${urls.residents}?szukaj=${encodeURIComponent(text)}`;

describe('the list of residents', () => {
  test('finds people by name without Polish letters, and by e-mail', async () => {
    await activeResident(city, {
      email: 'gz@poczta.test',
      firstName: 'Grażyna',
      lastName: 'Żółć-Łęcka',
    });
    const { browser } = await clerkAtDesk(city, ['read-residents']);
    for (const text of ['zolc', 'LECKA graz', 'gz@poczta']) {
      await browser.open(searchFor(text));
      expect(browser.page.text, text).toContain('Żółć-Łęcka Grażyna');
    }
    await browser.open(searchFor('nikogo@takiego'));
    expect(browser.page.text).toContain('Nie ma takich osób');
  });

  test('goes on from page to page in the order of a Polish directory', async () => {
    const names = ['Ćmak', 'Cmok', 'Żak', 'Zyk', 'Łoś', 'Lis'];
    for (let index = 0; index < 54; index++) {
      const lastName = `${names[index % names.length]}`;
      await activeResident(city, { email: `strona${index}@poczta.test`, firstName: 'Stronica', lastName });
    }
    const { browser } = await clerkAtDesk(city, ['read-residents']);
    await browser.open(searchFor('stronica'));
    const listed = () =>
      browser.page.links.map(({ text }) => text).filter((text) => text.endsWith(' Stronica'));
    const first = listed();
    expect(first).toHaveLength(50);
    const [next] = browser.page.links.filter(({ href }) => href.includes('po='));
    await browser.open(next?.href ?? '');
    const all = [...first, ...listed()];
    expect(all).toHaveLength(54);
    expect(all).toEqual([...all].sort(new Intl.Collator('pl').compare));
  });
});

describe('the page of a resident', () => {
  test('shows what was used with the card, the newest first, and leads to the rest', async () => {
    const { browser, clerk } = await clerkAtDesk(city);
    const ewa = await student(city, clerk, '2099-06-30');
    const partner = await newPartner(city, 'Kino Bajka');
    const till = await newTill(city, partner);
    const offer = await newOffer(city, partner, { name: 'Seans poranny' });
    await browser.open(urls.resident(ewa.personId));
    expect(browser.page.text).toContain('Ta osoba nie skorzystała jeszcze z żadnej ulgi.');
    const [card] = await ownCards(city.db, ewa);
    const checked = await checkedCard(city, till, card?.number ?? '');
    for (let price = 1; price <= 6; price += 1) {
      await takeBenefit(city, till, checked, offer, { price: price * 1000 });
    }
    await browser.open(urls.resident(ewa.personId));
    expect(browser.page.text).toMatch(/Benefity 6.ulg, łącznie zaoszczędzono 21,00.zł Seans poranny/);
    expect(browser.page.text.match(/Kino Bajka, Rynek/g)).toHaveLength(5);
    await browser.click('Pokaż wszystkie benefity');
    expect(browser.page.text.match(/Kino Bajka, Rynek/g)).toHaveLength(6);
  });

  test('shows data, family, consents with their history, cards and applications; the log remembers', async () => {
    const { browser, clerk } = await clerkAtDesk(city);
    const anna = await student(city, clerk, '2099-06-30');
    const jan = await ward(city, clerk, anna, 'Jan');
    const before = (await eventsOf(city, 'person.viewed')).length;
    await browser.open(urls.resident(anna.personId));
    for (const told of [
      anna.email,
      'Jan Nowak, dziecko',
      'Zgoda wyrażona',
      'Wyrażono zgodę, wersja 1, Mieszkaniec, Adres IP: 127.0.0.1',
      'Aktywna',
      'Zrealizowany',
    ]) {
      expect(browser.page.text).toContain(told);
    }
    await browser.click('Jan Nowak');
    expect(browser.page.text).toContain('Bez logowania');
    expect(browser.page.text).toContain('opiekun');
    const viewed = (await eventsOf(city, 'person.viewed')).slice(before);
    expect(viewed.map(({ person_id }) => person_id)).toEqual([anna.personId, jan.personId]);
  });

  test('of somebody erased says so and names nobody', async () => {
    const { browser, clerk } = await clerkAtDesk(city);
    const anna = await student(city, clerk, '2099-06-30');
    await deleteAccount(city, anna, goodPassword);
    await browser.open(urls.resident(anna.personId));
    expect(browser.page.h1).toBe('Dane usunięte');
    expect(browser.page.text).toContain('Zrealizowany');
    expect(browser.page.text).not.toContain(anna.lastName);
    await browser.open('/operator/mieszkancy/00000000-0000-7000-8000-000000000000');
    expect(browser.page.status).toBe(404);
  });
});

describe('lifting a suspension', () => {
  test('asks for a reason, and brings back what was blocked', async () => {
    const { browser, clerk } = await clerkAtDesk(city);
    const anna = await student(city, clerk, '2099-06-30');
    const jan = await ward(city, clerk, anna, 'Jan');
    const [lost] = await ownCards(city.db, jan);
    await city.transact((tx) => blockCard(tx, anna, lost?.id ?? ''));
    await withdrawConsent(city, anna, 'regulamin');
    const [card] = await ownCards(city.db, anna);

    await browser.open(urls.unblock(card?.id ?? ''));
    expect(browser.page.status).toBe(409);
    expect(browser.page.text).toContain('Karta jest zablokowana razem z kontem');
    await browser.open(urls.card(card?.id ?? ''));
    expect(browser.page.text).toContain('razem z kontem');

    await browser.open(urls.resident(anna.personId));
    expect(browser.page.text).toContain('Wycofano wymaganą zgodę');
    expect(browser.page.text).toContain('Blokada trwa.');
    await browser.click('Zdejmij blokadę konta');
    await browser.send({ reason: '' });
    expect([browser.page.status, Object.keys(browser.page.errors)]).toEqual([422, ['reason']]);
    await browser.send({ reason: 'Poproszono o to w okienku.' });
    expect(browser.page.url).toBe(urls.resident(anna.personId));
    expect(browser.page.text).toContain('Blokada konta jest zdjęta.');
    expect(browser.page.text).toContain('Powód: Poproszono o to w okienku.');
    const statuses = async (who: { personId: string }) =>
      (await ownCards(city.db, who)).map(({ status }) => status);
    expect([await statuses(anna), await statuses(jan)]).toEqual([['active'], ['blocked']]);

    await browser.open(urls.suspensionLifting(anna.personId));
    expect([browser.page.status, browser.page.h1]).toEqual([409, 'Tej blokady nie można zdjąć']);
  });
});
