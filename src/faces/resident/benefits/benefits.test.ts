import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AbleClerk, newClerk } from '../../../../test/accounts.ts';
import { type Browser, browse } from '../../../../test/client.ts';
import { cardHolder } from '../../../../test/decisions.ts';
import { clerkAtDesk } from '../../../../test/desk.ts';
import { newOffer, newPartner } from '../../../../test/partners.ts';
import { newcomer } from '../../../../test/resident-panel.ts';
import { signIn } from '../../../../test/residents.ts';
import { type ServedCity, servedCity } from '../../../../test/served-city.ts';
import { checkedCard, newTill, takeBenefit } from '../../../../test/tills.ts';
import { undoUse } from '../../../benefits/undo-use.ts';
import { ownCards } from '../../../cards/reads.ts';
import type { Resident } from '../../../people/resident.ts';
import { days } from '../../../platform/clock.ts';

let city: ServedCity;
let clerk: AbleClerk;
let resident: Resident;
let browser: Browser;
/** The one that the till took back. */
const undone = 'Basen';
beforeAll(async () => {
  city = await servedCity({ start: '2026-09-07T07:00:00Z' });
  clerk = await newClerk(city);
  resident = await cardHolder(city, clerk);
  const wash = await newPartner(city, 'Good load');
  const offer = (name: string, percent: number) =>
    newOffer(city, wash, { name, discount: { kind: 'percent', percent }, description: `Usługa: ${name}` });
  const till = await newTill(city, wash);
  const [card] = await ownCards(city.db, resident);
  const use = async (name: string, percent: number, price: number) => {
    const { versionId } = await offer(name, percent);
    const checked = await checkedCard(city, till, card?.number ?? '');
    const taken = await takeBenefit(city, till, checked, { versionId }, { price });
    if (!taken.ok) throw new Error(taken.reason);
    return taken.use.id;
  };
  await use('Mycie auta', 20, 5000);
  city.wait(days(2));
  await use('Farbowanie włosów', 10, 15_000);
  const id = await use(undone, 50, 4000);
  await city.transact((tx) => undoUse(tx, till, id));
  city.wait(days(1));
  await use('Mycie auta i odkurzanie', 10, 10_000);
  browser = browse(city.app);
  await signIn(city, browser, resident);
});
afterAll(() => city.close());

const open = (query = '') => browser.open(`/moje-benefity${query}`);
const named = (html: string) =>
  [...html.matchAll(/<h2[^>]*lang="pl"[^>]*>([^<]+)</g)].map(([, name]) => name);

describe('Moje benefity', () => {
  test('shows what was used, by time, with the sum of it, without what was taken back', async () => {
    const { text, html, status } = await open();
    expect(status).toBe(200);
    expect(named(html)).toEqual(['Mycie auta i odkurzanie', 'Farbowanie włosów', 'Mycie auta']);
    expect(text).toMatch(/Łącznie zaoszczędzono 35,00.zł 3.wykorzystane ulgi/);
    expect(text).toMatch(/Mycie auta Good load · \S+ Usługa: Mycie auta Data 07\.09\.2026 09:00/);
    expect(text).toMatch(/Cena 50,00.zł Zaoszczędzono 10,00.zł/);
    expect(text).not.toContain(undone);
  });

  test('is searched by name and by days, and the sum follows', async () => {
    const byName = await open('?szukaj=MYCIE');
    expect(named(byName.html)).toEqual(['Mycie auta i odkurzanie', 'Mycie auta']);
    expect(byName.text).toMatch(/zaoszczędzono 20,00.zł/);
    const byDay = await open('?od=2026-09-08&do=2026-09-09');
    expect(named(byDay.html)).toEqual(['Farbowanie włosów']);
    expect(byDay.text).toMatch(/zaoszczędzono 15,00.zł/);
    const backwards = await open('?od=2026-09-09&do=2026-09-07');
    expect(named(backwards.html)).toEqual(['Farbowanie włosów', 'Mycie auta']);
    expect((await open('?szukaj=rower')).text).toContain('Nie ma takich ulg');
  });

  test('is sorted', async () => {
    expect(named((await open('?sort=oldest')).html)[0]).toBe('Mycie auta');
    expect(named((await open('?sort=saved')).html)[0]).toBe('Farbowanie włosów');
  });

  test('is downloaded as it is shown, a formula as text', async () => {
    const { html } = await browser.open('/moje-benefity/lista.csv?szukaj=auta&sort=oldest');
    const [heading, ...rows] = html.trim().split('\r\n');
    expect(heading).toContain('Usługa;Partner;Placówka');
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatch(/^07\.09\.2026 09:00;Mycie auta;Good load;Rynek;.*;50;10$/);
  });

  test('a mistake is reported as a case that knows what it is about', async () => {
    await open('?szukaj=farbowanie');
    const report = browser.page.links.find(({ href }) => href.includes('?ulga='));
    const { html } = await browser.open(report?.href ?? '');
    expect(html).toContain('Pomyłka w uldze: Farbowanie włosów, 09.09.2026 09:00');
    expect(html).toContain('Partner: Good load, Rynek');
    await browser.send({ type: 'pytanie-o-karte' });
    const sent = browser.page;
    const number = Number(/Sprawa nr (\d+) jest wysłana/.exec(sent.text)?.[1]);
    expect(sent.text).toContain('Pomyłka w uldze: Farbowanie włosów, 09.09.2026 09:00');
    const { browser: desk } = await clerkAtDesk(city);
    const there = await desk.open(`/operator/sprawy/${number}`);
    expect(there.h1).toBe(`Sprawa ${number}: Pomyłka w uldze: Farbowanie włosów, 09.09.2026 09:00`);
    expect(there.text).toMatch(/Partner: Good load, Rynek.*150,00.*15,00/);
    const other = await newcomer(city);
    const theirs = await other.browser.open(report?.href ?? '');
    expect(theirs.status).toBe(200);
    expect(theirs.html).not.toContain('Farbowanie');
  });

  test('of somebody who has used nothing says how to begin', async () => {
    const { browser: other } = await newcomer(city);
    expect((await other.open('/moje-benefity')).text).toContain('Nie ma tu jeszcze żadnych ulg');
  });

  test('is read page by page, in every order', async () => {
    const many = await cardHolder(city, clerk);
    const partner = await newPartner(city, 'Kino Bajka');
    const offer = await newOffer(city, partner);
    const till = await newTill(city, partner);
    const [card] = await ownCards(city.db, many);
    const checked = await checkedCard(city, till, card?.number ?? '');
    for (let price = 1; price <= 23; price += 1) {
      await takeBenefit(city, till, checked, offer, { price: price * 1000 });
    }
    await signIn(city, browser, many);
    for (const order of ['newest', 'oldest', 'saved']) {
      const first = await open(`?sort=${order}`);
      const next = browser.page.links.find(({ href }) => href.includes('po='))?.href;
      const second = await browser.open((next ?? '').replaceAll('&amp;', '&'));
      const prices = [first, second].map(({ text }) =>
        [...text.matchAll(/Cena (\d+),00/g)].map(([, p]) => p),
      );
      expect(prices[0], order).toHaveLength(20);
      expect(new Set(prices.flat()).size, order).toBe(23);
    }
  });
});

test.each([
  'od=0000-01-01',
  'od=0001-01-01&do=9999-12-31',
  'sort=saved&po=9999999999999.019a9c4e-5f1d-7c2a-9d3b-1f2e3d4c5b6a',
])('takes any address: %s', async (query) => {
  expect((await open(`?${query}`)).status).toBe(200);
});
