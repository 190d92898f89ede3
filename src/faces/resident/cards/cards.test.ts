import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AbleClerk, newClerk } from '../../../../test/accounts.ts';
import { extensionWindow, sendApplication } from '../../../../test/applications.ts';
import { accept, deliver } from '../../../../test/cardholders.ts';
import { newcomer } from '../../../../test/resident-panel.ts';
import { signIn } from '../../../../test/residents.ts';
import { type ServedCity, servedCity } from '../../../../test/served-city.ts';
import { blockCard } from '../../../cards/block.ts';
import { ownCards } from '../../../cards/reads.ts';
import { addDays, dayOf, days } from '../../../platform/clock.ts';
import { urls } from '../urls.ts';

let city: ServedCity;
let clerk: AbleClerk;
beforeAll(async () => {
  city = await servedCity();
  clerk = await newClerk(city);
});
afterAll(() => city.close());

const inDays = (count: number): string => addDays(dayOf(city.clock()), count);
const shown = (day: string): string => day.split('-').reverse().join('.');

/** Somebody with a card, on the page that shows it. */
async function cardholder(typeCode: string, proofUntil?: string) {
  const { resident, browser } = await newcomer(city);
  const { number } = await sendApplication(city, resident, typeCode);
  await accept(city, clerk, number, proofUntil);
  if (typeCode === 'podatek') await deliver(city, clerk, number);
  const look = async () => {
    await signIn(city, browser, resident);
    return (await browser.open(urls.cards)).text;
  };
  const wayTo = (label: string) => browser.page.links.find(({ text }) => text === label)?.href;
  const send = async (code: string) => (await sendApplication(city, resident, code)).number;
  return { resident, browser, look, wayTo, send };
}

describe('under the card', () => {
  test('a virtual one leads to plastic and to a change, and says why to no duplicate', async () => {
    const { look, wayTo } = await cardholder('zameldowanie');
    expect(await look()).toContain('Duplikat wydajemy tylko do karty plastikowej');
    expect(wayTo('Wniosek o wydanie karty plastikowej')).toBe('/moje-wnioski/nowy/plastikowa');
    expect(wayTo('Wniosek o zmianę danych osobowych')).toBe('/moje-wnioski/nowy/zmiana-danych');
    expect(wayTo('Wniosek o duplikat karty')).toBeUndefined();
    expect(wayTo('Wniosek o wydanie karty')).toBeUndefined();
  });

  test('a plastic one leads to a duplicate and to a change', async () => {
    const { look, wayTo } = await cardholder('podatek');
    expect(await look()).not.toContain('Duplikat wydajemy tylko');
    expect(wayTo('Wniosek o duplikat karty')).toBe('/moje-wnioski/nowy/duplikat');
    expect(wayTo('Wniosek o zmianę danych osobowych')).toBe('/moje-wnioski/nowy/zmiana-danych');
    expect(wayTo('Wniosek o wydanie karty plastikowej')).toBeUndefined();
  });

  test('plastic that still shows the data before a change says so, and leads to a duplicate', async () => {
    const hint = 'Na karcie plastikowej są jeszcze poprzednie dane';
    const { resident, browser, look } = await cardholder('podatek');
    expect(await look()).not.toContain(hint);
    city.wait(days(1));
    const answers = { lastName: 'Zamężna' };
    const { number } = await sendApplication(city, resident, 'zmiana-danych', { answers });
    await accept(city, clerk, number);
    expect(await look()).toContain(hint);
    expect(browser.page.links.filter(({ href }) => href === '/moje-wnioski/nowy/duplikat')).toHaveLength(2);
  });

  test('what is under way stands in place of its button', async () => {
    const { look, wayTo, send } = await cardholder('zameldowanie');
    const number = await send('zmiana-danych');
    expect(await look()).toContain(`Wniosek o zmianę danych osobowych nr ${number} Złożony`);
    expect(wayTo('Wniosek o zmianę danych osobowych')).toBeUndefined();
    expect(wayTo(`Wniosek o zmianę danych osobowych nr ${number}`)).toBe(urls.application(number));
  });

  test('plastic on its way leaves the card that works; handed over it replaces it', async () => {
    const { resident, look, send } = await cardholder('zameldowanie');
    const [before] = await ownCards(city.db, resident);
    const number = await send('plastikowa');
    await accept(city, clerk, number);
    const waiting = await look();
    expect(waiting).toContain('Karta plastikowa jest w przygotowaniu');
    expect(waiting).toContain('Do tego czasu działa karta, którą widzisz poniżej.');
    expect(waiting).toContain(`Numer Karty ${before?.number}`);
    expect(waiting).toContain('Status karty Aktywna');
    await deliver(city, clerk, number);
    const after = await look();
    expect(after).not.toContain('w przygotowaniu');
    expect(after).toMatch(new RegExp(`Poprzednie karty.*${before?.number}.*Zastąpiona`));
  });

  test('with its duplicate handed over a card is blocked for good, and stands among the past ones', async () => {
    const { resident, look, send } = await cardholder('podatek');
    const [before] = await ownCards(city.db, resident);
    const number = await send('duplikat');
    await accept(city, clerk, number);
    await deliver(city, clerk, number);
    const text = await look();
    expect(text).toContain('Status karty Aktywna');
    expect(text).toMatch(new RegExp(`Poprzednie karty.*${before?.number}.*Zastrzeżona`));
    expect(text).not.toContain('Ta karta jest zastrzeżona');
  });

  test('a blocked virtual one leads to a new card, a blocked plastic one to a duplicate', async () => {
    for (const [type, label] of [
      ['zameldowanie', 'Wniosek o wydanie karty'],
      ['podatek', 'Wniosek o duplikat karty'],
    ] as const) {
      const { resident, look, wayTo } = await cardholder(type);
      const [card] = await ownCards(city.db, resident);
      await city.transact((tx) => blockCard(tx, resident, card?.id ?? ''));
      expect(await look()).toContain('Dane na karcie zmienisz, gdy nie będzie już zastrzeżona.');
      expect(wayTo(label)).toBeDefined();
      expect(wayTo('Zastrzeż kartę')).toBeUndefined();
      expect(wayTo('Wniosek o zmianę danych osobowych')).toBeUndefined();
    }
  });
});

describe('a package', () => {
  const button = 'Wniosek o przedłużenie uprawnień';

  test('is extended in its window only, once, and shows its new end', async () => {
    const until = inDays(100);
    const { look, wayTo, send } = await cardholder('student', until);
    expect(await look()).toContain(`Ważny do: ${shown(until)} Przedłużysz od ${shown(inDays(40))}.`);
    expect(wayTo(button)).toBeUndefined();
    city.wait(days(40));
    await look();
    expect(wayTo(button)).toBe('/moje-wnioski/nowy/przedluzenie-studenta');
    const number = await send('przedluzenie-studenta');
    expect(await look()).toContain(`Wniosek o przedłużenie uprawnień nr ${number} Złożony`);
    expect(wayTo(button)).toBeUndefined();
    await accept(city, clerk, number, inDays(400));
    const text = await look();
    expect(text).toContain(`Ważny do: ${shown(inDays(400))}`);
    expect(text).not.toContain(shown(until));
    expect(wayTo(button)).toBeUndefined();
  });

  test('may still be extended for a while after its end, and then not', async () => {
    const { look, wayTo } = await cardholder('student', inDays(10));
    city.wait(days(10 + extensionWindow.after));
    expect(await look()).toContain('Był ważny do');
    expect(wayTo(button)).toBeDefined();
    city.wait(days(1));
    expect(await look()).toContain('Czas na przedłużenie minął');
    expect(wayTo(button)).toBeUndefined();
  });

  test('that the city does not extend online says whom to ask, when its end is near', async () => {
    const retire = (at: Date | null) =>
      city.db
        .updateTable('application_types')
        .set({ retired_at: at })
        .where('code', '=', 'przedluzenie-studenta')
        .execute();
    const { look } = await cardholder('student', inDays(100));
    await retire(city.clock());
    expect(await look()).not.toContain('Zapytaj w urzędzie');
    city.wait(days(60));
    expect(await look()).toContain('Zapytaj w urzędzie: 22 555 01 23');
    await retire(null);
  });

  test('is added from the list of those that are offered, until there is none left', async () => {
    const { browser, look, wayTo, send } = await cardholder('zameldowanie');
    await look();
    expect(wayTo('Dodaj nowy pakiet')).toBe('/moje-wnioski/nowy#pakiety');
    const number = await send('pakiet-podatnika');
    expect(await look()).toContain(`Wniosek o nowy pakiet nr ${number} Złożony`);
    expect(wayTo('Dodaj nowy pakiet')).toBeDefined();
    await accept(city, clerk, number);
    const other = await send('pakiet-studenta');
    await accept(city, clerk, other, inDays(300));
    expect(await look()).toContain('Na karcie są już wszystkie pakiety, które można dodać.');
    expect(wayTo('Dodaj nowy pakiet')).toBeUndefined();
    for (const name of ['Podatnika', 'Studenta', 'Mieszkańca']) {
      expect(browser.page.text).toContain(`Pakiet ${name}`);
    }
  });
});
