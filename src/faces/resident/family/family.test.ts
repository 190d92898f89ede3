import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AbleClerk, newClerk } from '../../../../test/accounts.ts';
import { accept, sendForWard, ward } from '../../../../test/cardholders.ts';
import { browse } from '../../../../test/client.ts';
import { newcomer } from '../../../../test/resident-panel.ts';
import { signIn } from '../../../../test/residents.ts';
import { type ServedCity, servedCity } from '../../../../test/served-city.ts';
import { ownCards } from '../../../cards/reads.ts';
import { familyOf } from '../../../family/reads.ts';
import { dayOf } from '../../../platform/clock.ts';
import { urls } from '../urls.ts';

let city: ServedCity;
let clerk: AbleClerk;
beforeAll(async () => {
  city = await servedCity();
  clerk = await newClerk(city);
});
afterAll(() => city.close());

/** A guardian of Jan, who has a card. */
async function guardian() {
  const { resident, browser } = await newcomer(city);
  const member = await ward(city, clerk, resident);
  const [card] = await ownCards(city.db, member);
  if (!card) throw new Error('The ward has no card.');
  return { resident, browser, member, card };
}

test('somebody without a family is led to the application for a ward', async () => {
  const { browser } = await newcomer(city);
  await browser.open(urls.family);
  expect(browser.page.h1).toBe('Moja rodzina');
  expect(browser.page.text).toContain('Nie ma tu jeszcze nikogo');
  const way = browser.page.links.find(({ text }) => text.startsWith('Wniosek dla osoby'));
  expect(way?.href).toBe('/moje-wnioski/nowy?dla=podopieczny');
});

test('a ward stands in the list from the day of the card on; before it the application does', async () => {
  const { resident, browser } = await newcomer(city);
  const number = await sendForWard(city, resident, 'Zofia');
  await browser.open(urls.family);
  expect(browser.page.text).toContain(`Zofia Nowak: Wniosek o wydanie karty nr ${number}`);
  expect(browser.page.text).not.toContain('Konta członków twojej rodziny');
  await accept(city, clerk, number);
  const [member] = await familyOf(city.db, resident);
  const [card] = member ? await ownCards(city.db, member) : [];
  await browser.open(urls.family);
  const today = dayOf(city.clock()).split('-').reverse().join('.');
  for (const told of [
    'Konta członków twojej rodziny',
    'Zofia Nowak',
    'Logowanie Brak możliwości samodzielnego logowania',
    'Powinowactwo dziecko',
    `Data rejestracji ${today}`,
    `Numer Karty ${card?.number} Aktywna`,
  ]) {
    expect(browser.page.text).toContain(told);
  }
  expect(browser.page.text).not.toContain('Wnioski w toku');
  expect(browser.page.html).toContain(urls.cardPhoto(card?.id ?? ''));
  expect((await browser.open(urls.cardPhoto(card?.id ?? ''))).headers['content-type']).toBe('image/jpeg');
});

test("shows a member's card, with every way on leading to the member", async () => {
  const { browser, member, card } = await guardian();
  await browser.open(urls.family);
  await browser.open(urls.member(member.id));
  expect(browser.page.h1).toBe('Jan Nowak');
  expect(browser.page.text).toContain(`Numer Karty ${card.number}`);
  expect(browser.page.text).toContain('Pakiet Mieszkańca');
  const ways = new Map(browser.page.links.map(({ text, href }) => [text, href]));
  expect(ways.get('Wniosek o wydanie karty plastikowej')).toBe(
    `/moje-wnioski/nowy/plastikowa?dla=${member.id}`,
  );
  expect(ways.get('Wniosek o zmianę danych osobowych')).toBe(
    `/moje-wnioski/nowy/zmiana-danych?dla=${member.id}`,
  );
  expect(ways.get('Dodaj nowy pakiet')).toBe(`/moje-wnioski/nowy?dla=${member.id}#pakiety`);
});

test("a guardian blocks a member's card, and comes back to it", async () => {
  const { browser, member, card, resident } = await guardian();
  await browser.open(urls.member(member.id));
  await browser.click('Zastrzeż kartę');
  expect(browser.page.text).toContain('To karta na nazwisko: Jan Nowak.');
  await browser.send();
  expect(browser.page.url).toBe(urls.member(member.id));
  expect(browser.page.text).toContain(`Karta o numerze ${card.number} jest zastrzeżona.`);
  expect(browser.page.text).toContain('Status karty Zastrzeżona');
  const events = await city.db
    .selectFrom('events')
    .select('actor_account')
    .where('kind', '=', 'card.blocked')
    .where('card_id', '=', card.id)
    .execute();
  expect(events).toEqual([{ actor_account: resident.accountId }]);
});

test('the own page shows nothing of the family, and the other way round', async () => {
  const { browser, card } = await guardian();
  await browser.open(urls.cards);
  expect(browser.page.text).not.toContain(card.number);
  expect(browser.page.text).toContain('Nie masz jeszcze karty');
});

test("knows nothing of a stranger's family", async () => {
  const { member, card, resident } = await guardian();
  const { browser } = await newcomer(city);
  for (const url of [
    urls.member(member.id),
    urls.member('1'),
    urls.cardPhoto(card.id),
    urls.cardBlock(card.id),
  ]) {
    expect((await browser.open(url)).status, url).toBe(404);
  }
  await city.db.deleteFrom('family_members').where('id', '=', member.id).execute();
  const former = browse(city.app);
  await signIn(city, former, resident);
  expect((await former.open(urls.member(member.id))).status, 'once it has ended').toBe(404);
  expect((await former.open(urls.cardPhoto(card.id))).status).toBe(404);
});

test.each(['uk', 'en'])('speaks %s', async (language) => {
  const { resident, member } = await guardian();
  const browser = browse(city.app, { headers: { 'accept-language': language } });
  await signIn(city, browser, resident);
  for (const url of [urls.family, urls.member(member.id)]) {
    await browser.open(url);
    expect(browser.page.html).toContain(`lang="${language}"`);
    expect(browser.page.text).not.toMatch(/Moja rodzina|Logowanie|Wniosek o|Przedłużysz/);
  }
});
