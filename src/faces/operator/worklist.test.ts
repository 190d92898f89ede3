import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type AtDesk,
  acceptedApplication,
  clerkAtDesk,
  eventsOf,
  sentApplication,
} from '../../../test/desk.ts';
import { deliveredMails } from '../../../test/mails.ts';
import { type ServedCity, servedCity } from '../../../test/served-city.ts';
import { readPesel } from '../../people/pesel.ts';

let city: ServedCity;
let clerk: AtDesk;
beforeAll(async () => {
  city = await servedCity();
  clerk = await clerkAtDesk(city);
});
afterAll(() => city.close());

const at = (number: number, noun?: string) => `/operator/wnioski/${number}${noun ? `/${noun}` : ''}`;

async function claimed(type?: string) {
  const sent = await sentApplication(city, type);
  await clerk.browser.open(at(sent.number));
  await clerk.browser.send({}, { form: at(sent.number, 'przejecie') });
  return sent;
}

describe('the mail before it is sent', () => {
  test('reads as the one that is sent; nothing is decided by looking', async () => {
    const { number } = await claimed();
    const form = { form: at(number, 'odrzucenie') };
    const text = 'Dokument jest nieczytelny.\nZłóż nowy wniosek.';
    await clerk.browser.open(form.form);
    const preview = await clerk.browser.send({ text }, { ...form, button: 'Podgląd wiadomości' });
    expect(preview.status).toBe(200);
    expect(preview.text).toContain('Wyślemy na adres');
    expect((await clerk.browser.open(at(number))).text).toContain('Prowadzisz ten wniosek');

    await clerk.browser.open(form.form);
    await clerk.browser.send({ text }, form);
    const mail = (await deliveredMails(city)).find(({ text: sent }) => sent.includes('nieczytelny'));
    const words = (mail?.text ?? '').replace(/\s+/g, ' ').trim();
    expect(words).toContain('Dokument jest nieczytelny. Złóż nowy wniosek.');
    expect(preview.text).toContain(words);
  });

  test('of a return tells the remarks, of an acceptance the package', async () => {
    const { number } = await claimed();
    await clerk.browser.open(at(number, 'zwrot'));
    const remarks = { 'gotowa-photo': 'dark', 'uwaga-document-zameldowanie': 'Brakuje drugiej strony.' };
    const page = await clerk.browser.send(remarks, {
      form: at(number, 'zwrot'),
      button: 'Podgląd wiadomości',
    });
    expect(page.text).toMatch(/Wiadomość do mieszkańca.*za ciemne.*Brakuje drugiej strony/);
    const question = await clerk.browser.open(at(number, 'akceptacja'));
    expect(question.text).toMatch(/Wyślemy na adres .* Numer nowej karty dopiszemy po akceptacji/);
  });
});

test('the photo is cut anew, with and without moving the frame, and the mail says so', async () => {
  const { number } = await claimed();
  await clerk.browser.open(at(number));
  await clerk.browser.click('Popraw kadr');
  const moved = await clerk.browser.send({}, { form: at(number, 'kadr'), button: 'Powiększ' });
  expect([moved.status, moved.url]).toEqual([200, at(number, 'kadr')]);
  const saved = await clerk.browser.send({}, { form: at(number, 'kadr'), button: 'Zapisz kadr' });
  expect(saved.text).toContain('Kadr poprawił urząd.');
  const original = await clerk.browser.open(at(number, 'zdjecie/oryginal'));
  expect(original.headers['content-type']).toBe('image/jpeg');
  expect((await clerk.browser.open(at(number, 'akceptacja'))).text).toContain('Poprawiliśmy kadr');
});

describe('the search', () => {
  const search = async (text: string, by = clerk) => {
    await by.browser.open('/operator');
    const page = await by.browser.send({ szukaj: text }, { form: '/operator/szukaj' });
    return { page, groups: page.html.match(/<h2[^>]*>[^<]+/g)?.map((each) => each.replace(/<[^>]+>/, '')) };
  };

  test('finds a person, the card and the application by name, however it is written', async () => {
    const { number, cardNumber } = await acceptedApplication(city, clerk.clerk, 'zameldowanie', {
      lastName: 'Grzędzińska',
      answers: { lastName: 'Grzędzińska', birthDate: '1975-03-12', pesel: '75031234564' },
    });
    for (const typed of ['grzedzinska', 'GRZĘDZ', 'Łucja Grzędzińska']) {
      const { page } = await search(typed);
      expect(page.text).toMatch(new RegExp(`Mieszkańcy .*Łucja Grzędzińska.* Wnioski ${number} Łucja`));
      expect(page.text).toContain(`${cardNumber} Łucja Grzędzińska`);
      expect(page.text).not.toContain('Podobne');
    }
    const mistyped = await search('Grzedzynska');
    expect(mistyped.page.text).toMatch(/Mieszkańcy Podobne.*Łucja Grzędzińska/);

    const byCard = await search(cardNumber.replace('-', ' '));
    expect(byCard.page.text).toContain(`${cardNumber} Łucja Grzędzińska`);
    expect((await search(String(number))).page.text).toContain(`Wnioski ${number} Łucja`);
    for (const typed of ['750312 34564', 'Grzędzińska 75031234564']) {
      const byPesel = await search(typed);
      expect(byPesel.page.url, 'a PESEL stands in no address').toBe('/operator/szukaj');
      expect(byPesel.page.text).toMatch(/Szukaj: 750312••••• Mieszkańcy .*Łucja Grzędzińska/);
    }
    expect((await search('qqqxyz')).page.text).toContain('Niczego nie znaleziono');
  });

  test('by PESEL is a look at whoever is found, and slow for whoever tries numbers out', async () => {
    const curious = await clerkAtDesk(city, ['read-residents']);
    await search('75031234564', curious);
    const looks = await eventsOf(city, 'person.viewed');
    expect(looks.filter(({ actor_account }) => actor_account === curious.clerk.accountId)).toHaveLength(1);
    // Those who may have been born on that day.
    const numbers = Array.from({ length: 2000 }, (_, n) => `750312${String(n).padStart(5, '0')}`);
    const tried = numbers.filter((digits) => readPesel(digits)).slice(0, 25);
    const statuses = [];
    for (const digits of tried) statuses.push((await search(digits, curious)).page.status);
    expect(statuses.slice(0, 20)).toEqual(Array(20).fill(200));
    expect(statuses.at(-1)).toBe(429);
    expect((await search('75031234564', curious)).page.text).not.toContain('Grzędzińska');
    expect((await search('grzedzinska', curious)).page.text, 'a name is no guess').toContain('Grzędzińska');
    expect((await search('75031234564')).page.text, 'nor are others kept waiting').toContain('Grzędzińska');
  });

  test.each([
    ['wnioski?widok=wszystkie&szukaj=75031234564', 'wnioski?widok=wszystkie'],
    ['karty?szukaj=75031234564', 'karty'],
    ['mieszkancy?szukaj=Nowak+75031234564&stan=zablokowani', 'mieszkancy?stan=zablokowani'],
    ['sprawy?szukaj=750312-34564', 'sprawy'],
    ['odbior?szukaj=750312%2034564', 'odbior'],
    ['dziennik?osoba=75031234564', 'dziennik'],
    ['szukaj?szukaj=75031234564', 'szukaj'],
  ])('of a list, %s, takes no PESEL into an address', async (asked, left) => {
    const page = await clerk.browser.open(`/operator/${asked}`);
    expect([page.status, page.url]).toEqual([200, `/operator/${left}`]);
    expect(page.text).toContain('Numeru PESEL nie można szukać na tej liście');
    expect(page.html).not.toContain('34564');
  });

  test('shows each clerk only what they may see', async () => {
    const cards = await clerkAtDesk(city, ['find-cards']);
    const { page } = await search('grzedzinska', cards);
    expect(page.text).toContain('Łucja Grzędzińska');
    for (const other of ['Mieszkańcy', 'Wnioski', 'Sprawy']) expect(page.text).not.toContain(`${other} `);
    const nothing = await clerkAtDesk(city, ['settings']);
    expect((await nothing.browser.open('/operator/szukaj')).status).toBe(403);
  });
});

test('filters are kept under a name, without anybody’s name in them', async () => {
  await clerk.browser.open('/operator/wnioski?widok=wszystkie&rodzaj=issue&szukaj=Nowak');
  const saved = await clerk.browser.send({ nazwa: 'Pierwsze karty' }, { form: '/operator/filtry' });
  expect(saved.url).toBe('/operator/wnioski?rodzaj=issue&widok=wszystkie');
  expect(saved.text).toContain('Filtr „Pierwsze karty” zapisany.');

  await clerk.browser.open('/operator/wnioski?rodzaj=duplicate');
  const taken = await clerk.browser.send({ nazwa: 'Pierwsze karty' }, { form: '/operator/filtry' });
  expect([taken.status, taken.errors.nazwa]).toEqual([422, expect.stringContaining('o tej nazwie')]);

  await clerk.browser.click('Anuluj');
  await clerk.browser.click('Zmień filtr: Pierwsze karty');
  const address = clerk.browser.page.url;
  const stranger = await clerkAtDesk(city);
  expect((await stranger.browser.open(address)).status).toBe(404);
  await clerk.browser.send({ nazwa: 'Wydania' }, { form: address });
  expect(clerk.browser.page.links.map(({ text }) => text)).toContain('Wydania');
  await clerk.browser.open(`${address}/usuniecie`);
  const gone = await clerk.browser.send({}, { form: `${address}/usuniecie` });
  expect(gone.text).toContain('Filtr „Wydania” usunięty.');
  expect(gone.links.map(({ text }) => text)).not.toContain('Wydania');
});
