import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../../../../test/client.ts';
import { type AtDesk, acceptedApplication, clerkAtDesk } from '../../../../test/desk.ts';
import { deliveredMails } from '../../../../test/mails.ts';
import { registered } from '../../../../test/residents.ts';
import { type ServedCity, servedCity } from '../../../../test/served-city.ts';
import { subjects } from '../../../configuration/subjects.ts';
import { addDays, dayOf } from '../../../platform/clock.ts';
import { sampleLetters } from '../../mail/sample-letters.ts';
import { editorsWith } from './editors.ts';
import { otherEntries } from './other-entries.ts';

let city: ServedCity;
let desk: AtDesk;
let browser: Browser;
beforeAll(async () => {
  city = await servedCity();
  desk = await clerkAtDesk(city);
  browser = desk.browser;
});
afterAll(() => city.close());

const at = (path: string) => browser.open(`/operator/ustawienia${path}`);
const tomorrow = () => addDays(dayOf(city.clock()), 1);

test('whatever the city sets has its place', () => {
  const places = [
    ...editorsWith(sampleLetters).map(({ subject }) => subject.name),
    ...otherEntries.flatMap((entry) => entry.subjects),
  ];
  expect(subjects.map(({ name }) => name).filter((name) => !places.includes(name))).toEqual([]);
});

test.each(editorsWith(sampleLetters).map(({ slug }) => [slug]))(
  '%s opens, with its history and the day from which a change holds',
  async (slug) => {
    const page = await at(`/${slug}`);
    expect(page.status).toBe(200);
    expect(page.text).not.toMatch(/undefined|\[object|NaN/);
    const link = page.links.find(
      ({ href }) => href.startsWith(`/operator/ustawienia/${slug}/`) && !href.endsWith('/nowe'),
    );
    const one = await at(link ? link.href.replace('/operator/ustawienia', '') : `/${slug}`);
    expect(one.status).toBe(200);
    const form = one.forms.find(({ inMain }) => inMain);
    if (!form?.fields.some(([name]) => name === 'kiedy')) {
      // A list with nothing on it yet.
      expect(
        (await at(`/${slug}/nowe`)).forms.flatMap(({ fields }) => fields.map(([name]) => name)),
      ).toContain('dzien');
      return;
    }
    expect(form.fields.map(([name]) => name)).toContain('dzien');
    expect(one.text).toContain('Historia');
    expect(one.text).not.toMatch(/undefined|\[object|NaN/);
    const same = await browser.send();
    expect([200, 422], 'sending it as it stands').toContain(same.status);
    // A file or a yes is asked for each time.
    const asked = ['potwierdzam', 'crest', 'outline'];
    expect(Object.keys(same.errors).filter((name) => !asked.includes(name))).toEqual([]);
  },
);

describe('a change', () => {
  test('is refused with every value kept, comes into force at once, and is restored', async () => {
    await at('/dane-miasta');
    await browser.send({ name: 'Nowy Gród nad Rzeką', email: 'to nie adres', phone: '' });
    expect(browser.page.status).toBe(422);
    expect(browser.page.errors).toMatchObject({ email: expect.stringContaining('nazwa@domena.pl') });
    expect(Object.keys(browser.page.errors).sort()).toEqual(['email', 'phone']);
    await browser.send({ email: 'karta@rzeka.example', phone: '22 111 22 33' });
    expect(browser.page.text).toContain('Obowiązuje od teraz');
    expect((await city.settings()).city).toMatchObject({
      name: 'Nowy Gród nad Rzeką',
      email: 'karta@rzeka.example',
    });
    expect(browser.page.text).toContain('Nazwa miasta Było: Nowy Gród Jest: Nowy Gród nad Rzeką');
    expect(browser.page.text).toMatch(/Zmiana: Krystyna Sowa, \d\d\.\d\d\.\d{4}/);
    await browser.click('Przywróć');
    await browser.send();
    expect((await city.settings()).city.name).toBe('Nowy Gród');
  });

  test('from a day on is planned, shown on the first page, and taken back', async () => {
    await at('/dane-miasta');
    await browser.send({ phone: '22 999 88 77', kiedy: 'od-dnia', dzien: dayOf(city.clock()) });
    expect(browser.page.errors.dzien).toContain('jutrzejszy albo późniejszy');
    await browser.send({ dzien: tomorrow() });
    expect(browser.page.text).toContain('Zmiana zaplanowana');
    expect((await city.settings()).city.phone).not.toBe('22 999 88 77');
    expect((await at('')).text).toMatch(/Dane i kontakt miasta.*Zmiana od \d\d\.\d\d\.\d{4}/);
    await at('/dane-miasta');
    await browser.click('Wycofaj');
    expect(browser.page.text).toContain('nie wejdzie w życie');
    const { url } = browser.page;
    await browser.send();
    expect(browser.page.text).toContain('Zaplanowana zmiana została wycofana');
    await browser.open(url);
    await browser.send();
    expect(browser.page.text).toContain('już wcześniej wycofana');
  });

  test('made on top of what a colleague has changed meanwhile is shown beside it, and saved knowingly', async () => {
    const colleague = await clerkAtDesk(city, undefined, 'Jolanta');
    await at('/tempo-wysylki');
    await colleague.browser.open('/operator/ustawienia/tempo-wysylki');
    await colleague.browser.send({ perMinute: '300' });
    await browser.send({ perMinute: '200' });
    expect(browser.page.status).toBe(409);
    expect(browser.page.text).toContain('Jolanta Sowa');
    expect(browser.page.text).toContain('Zapisane: 300 Twoje: 200');
    expect((await city.settings()).mailsPerMinute).toBe(300);
    await browser.send();
    expect((await city.settings()).mailsPerMinute).toBe(200);
  });

  test('that cannot be undone is confirmed first', async () => {
    await at('/przechowywanie');
    await browser.send({ documents: '10' });
    expect(browser.page.status).toBe(422);
    expect(browser.page.text).toContain('nie da się ich odzyskać');
    expect((await city.settings()).retention.documents).toBe(30);
    await browser.send({ potwierdzam: 'tak' });
    expect((await city.settings()).retention.documents).toBe(10);
  });
});

test('colours that nobody can read are refused with a better one, and shown before they are saved', async () => {
  await at('/kolory');
  await browser.send({ main: '#e0c000' });
  expect(browser.page.status).toBe(422);
  expect(browser.page.errors.main).toMatch(
    /kontrast z bielą to \d(,\d)? : 1, a potrzeba co najmniej 4,5 : 1.*#[0-9a-f]{6}/,
  );
  await browser.send({ main: '#7a1f5c' }, { button: 'Pokaż podgląd' });
  expect(browser.page.status).toBe(200);
  const [, css = ''] = /href="([^"]+motyw\.css[^"]+)"/.exec(browser.page.html) ?? [];
  const sheet = await browser.open(css.replaceAll('&amp;', '&'));
  expect(sheet.bytes.toString()).toContain('#7a1f5c');
  expect((await city.settings()).colours.main).toBe('#0b5d5e');
});

test('the crest of somebody else’s drawing is drawn anew', async () => {
  const bytes = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 5"><script>x()</script><rect width="4" height="5"/></svg>',
  );
  await at('/herb');
  await browser.send({}, { files: { crest: { name: 'herb.svg', type: 'image/svg+xml', bytes } } });
  expect(browser.page.text).toContain('Obowiązuje od teraz');
  expect((await city.settings()).crest).not.toContain('script');
  await browser.send(
    {},
    { files: { crest: { name: 'herb.gif', type: 'image/gif', bytes: Buffer.from('GIF89a') } } },
  );
  expect(browser.page.errors.crest).toBeTruthy();
});

test('a page of the city’s own is read by everybody, at an address that is nobody else’s, until it is deleted', async () => {
  await at('/wlasne-strony/nowe');
  await browser.send({
    slug: 'kontakt',
    pl_title: 'Karta seniora',
    pl_body: '## Dla kogo\n\n**Od 60 lat.**',
  });
  expect(browser.page.errors.slug).toContain('działa już część serwisu');
  await browser.send({ slug: 'karta seniora' });
  expect(browser.page.errors.slug).toContain('małe litery');
  await browser.send({ slug: 'karta-seniora', inFooter: 'tak' });
  expect(browser.page.h1).toBe('Karta seniora');
  const { url } = browser.page;
  const page = await browser.open('/strona/karta-seniora');
  expect([page.status, page.h1]).toEqual([200, 'Karta seniora']);
  expect(page.html).toContain('<strong>Od 60 lat.</strong>');
  expect(page.links).toContainEqual({ text: 'Karta seniora', href: '/strona/karta-seniora' });
  await at('/wlasne-strony/nowe');
  await browser.send({ slug: 'karta-seniora', pl_title: 'Druga', pl_body: 'Druga.' });
  expect(browser.page.errors.slug).toContain('Inna strona ma już ten adres');
  await browser.open(url);
  await browser.send({ deleted: 'tak' });
  expect([browser.page.status, browser.page.text.includes('zniknie')]).toEqual([422, true]);
  await browser.send({ potwierdzam: 'tak' });
  expect((await browser.open('/strona/karta-seniora')).status).toBe(404);
  expect((await browser.open('/')).links.map(({ text }) => text)).not.toContain('Karta seniora');
});

describe('a collection point', () => {
  test('is open as its week says, on the public page too', async () => {
    await at('/punkty-odbioru/nowe');
    await browser.send({ name: 'Filia Wschód', address: 'ul. Wschodnia 1', week_0_od: '9:00' });
    expect(browser.page.errors).toHaveProperty('week_0_do');
    await browser.send({
      week_0_do: '17:00',
      closures: '24.12.2099 Wigilia\r\njutro',
    });
    expect(browser.page.errors.closures).toContain('„jutro”');
    await browser.send({ closures: '24.12.2099 Wigilia' });
    expect(browser.page.h1).toBe('Filia Wschód');
    const contact = await browser.open('/kontakt');
    expect(contact.text).toContain('ul. Wschodnia 1 pon. 9:00–17:00 Nieczynne: 24.12.2099 (Wigilia)');
  });

  test('that cards are on their way to warns before it closes', async () => {
    const { number } = await acceptedApplication(city, desk.clerk, 'podatek');
    const { collection_point_id: id } = await city.db
      .selectFrom('applications')
      .select('collection_point_id')
      .where('number', '=', number)
      .executeTakeFirstOrThrow();
    await at(`/punkty-odbioru/${id}`);
    await browser.send({ closed: 'tak' });
    expect(browser.page.status).toBe(422);
    expect(browser.page.text).toContain('albo w nim czekają: 1 karta');
    await browser.send({ potwierdzam: 'tak' });
    expect(browser.page.text).toContain('Obowiązuje od teraz');
    expect((await at('/punkty-odbioru')).text).toContain('Wycofane');
  });
});

test('what the city adds to a mail is checked, shown, sent, and taken away', async () => {
  await at('/tresci-wiadomosci/activation');
  await browser.send({ pl_subject: '{temat}: {imie}' });
  expect(browser.page.errors.pl_subject).toContain('{imie}');
  await browser.send(
    { pl_subject: '{temat} w {miasto}', pl_introduction: 'witamy w {miasto}.', pl_closing: 'Do zobaczenia!' },
    { button: 'Pokaż podgląd' },
  );
  expect(browser.page.text).toContain('Aktywuj swoje konto w Nowy Gród');
  await browser.send();
  await registered(city, { email: 'nowa@poczta.test' });
  const [mail] = await deliveredMails(city);
  expect(mail?.subject).toContain('Aktywuj swoje konto w Nowy Gród');
  for (const part of [mail?.text, mail?.html]) {
    expect(part).toMatch(/witamy w Nowy Gród\.[\s\S]*Dziękujemy za rejestrację[\s\S]*Do zobaczenia!/);
  }
  expect((await at('/tresci-wiadomosci')).text).toMatch(
    /Aktywuj swoje konto (Szczegóły ?)?Zmieniona przez miasto\./,
  );
  await at('/tresci-wiadomosci/activation');
  await browser.click('Przywróć tekst standardowy');
  await browser.send();
  await registered(city, { email: 'inna@poczta.test' });
  expect((await deliveredMails(city))[0]?.subject).toMatch(/^Aktywuj swoje konto – /);
});

test('lists refuse what would not work', async () => {
  await at('/kolejki-spraw/nowe');
  await browser.send({ name: 'Wydział Podatków' });
  expect(browser.page.errors.name).toContain('Jest już pozycja o tej nazwie');
  await at('/kolejki-spraw');
  await browser.click('Wydział Podatków');
  await browser.send({ retired: 'tak' });
  expect(browser.page.errors.retired).toContain('Pytanie o pakiet');
  await at('/rodzaje-spraw/nowe');
  await browser.send({ name_pl: 'Skargi', residentsOpen: undefined });
  expect(Object.keys(browser.page.errors)).toEqual(['queueId']);
  await at('/powody-odrzucenia/nowe');
  await browser.send({ label: 'Inne', text_pl: 'Zadzwoń: {telefn}' });
  expect(browser.page.errors.text_pl).toContain('{telefn}');
  await browser.send({ text_pl: 'Zadzwoń: {telefon}', kiedy: 'od-dnia', dzien: tomorrow() });
  expect((await at('/powody-odrzucenia')).text).toMatch(/Inne.*Nowe od/);
});

test.each([
  '/nie-ma',
  '/dane-miasta/cokolwiek',
  '/strony/nie-ma',
  '/punkty-odbioru/00000000-0000-7000-8000-000000000000',
  '/dane-miasta/zmiany/00000000-0000-7000-8000-000000000000/wycofanie',
  '/tresci-wiadomosci/nowe',
  '/kolory/motyw.css?main=red&accent=%23000000',
])('%s is not there', async (path) => {
  expect((await at(path)).status).toBe(404);
});
