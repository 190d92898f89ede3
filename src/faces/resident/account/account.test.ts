import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, browse } from '../../../../test/client.ts';
import { deliveredMails } from '../../../../test/mails.ts';
import { newcomer } from '../../../../test/resident-panel.ts';
import { activeResident, goodPassword, signIn } from '../../../../test/residents.ts';
import { type ServedCity, servedCity } from '../../../../test/served-city.ts';
import { hours, minutes } from '../../../platform/clock.ts';
import { urls } from '../urls.ts';

let city: ServedCity;
beforeAll(async () => {
  // A service without a name, where no passkey works.
  city = await servedCity({ env: { PUBLIC_URL: 'http://127.0.0.1:3000' } });
});
afterAll(() => city.close());

const typedIn = (browser: Browser, form: string, field: string) =>
  new Map(browser.page.forms.find(({ action }) => action === form)?.fields).get(field);

const textOfLink = (browser: Browser, words: string) =>
  browser.page.links.filter(({ text }) => text.startsWith(words)).map(({ href }) => href);

const token = (browser: Browser) => new Map(browser.page.forms[0]?.fields).get('_csrf') ?? '';

describe('the telephone number', () => {
  test('is added, shown as people write it, changed and removed', async () => {
    const { browser } = await newcomer(city);
    await browser.open(urls.account);
    await browser.send({ phone: '600 100 200' }, { form: urls.phone, button: 'Zmień' });
    expect(browser.page.text).toContain('Numer telefonu zapisany.');
    expect(typedIn(browser, urls.phone, 'phone')).toBe('+48 600 100 200');
    await browser.send({ phone: '+380501234567' }, { form: urls.phone });
    expect(typedIn(browser, urls.phone, 'phone')).toBe('+380 50 123 4567');
    await browser.send({}, { form: urls.phone, button: 'Usuń numer' });
    expect(browser.page.text).toContain('Numer telefonu usunięty.');
    expect(typedIn(browser, urls.phone, 'phone')).toBe('');
    expect(browser.page.text).not.toContain('Usuń numer');
  });

  test('that is none comes back with its sentence beside the field', async () => {
    const { browser } = await newcomer(city);
    await browser.open(urls.account);
    await browser.send({ phone: '600 100 20' }, { form: urls.phone });
    expect(browser.page.status).toBe(422);
    expect(browser.page.errors).toEqual({ phone: 'Wpisz numer telefonu, na przykład 600 100 200.' });
    expect(typedIn(browser, urls.phone, 'phone')).toBe('600 100 20');
    expect((await browser.open(urls.phone)).url).toBe(urls.account);
  });
});

test('where no passkey can work, the second factor says so instead of offering one', async () => {
  const { browser } = await newcomer(city);
  await browser.open('/moje-konto/drugi-skladnik');
  expect(browser.page.text).toContain('a nie pod adresem z samych liczb');
  expect(textOfLink(browser, 'Dodaj klucz dostępu')).toEqual([]);
  expect(textOfLink(browser, 'Dodaj aplikację')).toHaveLength(1);
});

describe('the e-mail address', () => {
  async function asked(to: string) {
    const who = await newcomer(city);
    const { browser } = who;
    await deliveredMails(city);
    await browser.open(urls.account);
    await browser.click('Zmień adres e-mail');
    await browser.send({ email: to, password: goodPassword });
    const mails = await deliveredMails(city);
    return { ...who, mails, link: mails.find((mail) => mail.to === to)?.link ?? '' };
  }

  test('changes after the link from the new mailbox, behind the login', async () => {
    const { browser, resident, link } = await asked('anna.nowa@poczta.test');
    expect(browser.page.url).toBe(urls.account);
    expect(browser.page.text).toContain('Nowy adres czeka na potwierdzenie');

    const elsewhere = browse(city.app);
    await elsewhere.open(link, { follow: false });
    expect(elsewhere.page.location).toBe(`/zaloguj?powrot=${encodeURIComponent(link)}`);
    await elsewhere.open(link);
    await elsewhere.send({ email: resident.email, password: goodPassword });
    expect(elsewhere.page.h1).toBe('Potwierdź nowy adres e-mail');
    await elsewhere.send({}, { button: 'Potwierdź adres' });
    expect(elsewhere.page.text).toContain('Od teraz logujesz się adresem anna.nowa@poczta.test.');
    expect((await browser.open(urls.account, { follow: false })).status, 'logged out').toBe(303);
    await elsewhere.open(link);
    expect([elsewhere.page.status, elsewhere.page.h1]).toEqual([410, 'Ten link został już użyty']);
  });

  test('does not change by looking, nor for a stranger with the link', async () => {
    const { browser, resident, link } = await asked('jan.nowy@poczta.test');
    const { browser: stranger } = await newcomer(city);
    await stranger.open(link);
    expect([stranger.page.status, stranger.page.h1]).toEqual([404, 'Nie znamy tego linku']);
    const posted = await stranger.post(link, { _csrf: token(stranger) });
    expect(posted.status).toBe(404);
    await browser.open(link);
    await browser.open(urls.account);
    expect(browser.page.text).toContain(`Email ${resident.email}`);
  });

  test('says nothing about an address that has an account', async () => {
    await activeResident(city, { email: 'zajety@poczta.test' });
    const free = await asked('wolny@poczta.test');
    const taken = await asked('zajety@poczta.test');
    // Two people cannot ask in the same minute for sure.
    const same = (text: string, ...addresses: string[]) =>
      addresses.reduce((left, address) => left.replaceAll(address, '…'), text).replace(/\d\d:\d\d/g, '…');
    expect(same(taken.browser.page.text, 'zajety@poczta.test', taken.resident.email)).toBe(
      same(free.browser.page.text, 'wolny@poczta.test', free.resident.email),
    );
    expect(taken.mails.map(({ template }) => template)).toContain('email-taken');
  });

  test('is cancelled, and sent again when the mail does not come', async () => {
    const { browser } = await asked('ola.nowa@poczta.test');
    await browser.send({}, { form: urls.emailAgain, button: 'Wyślij ponownie' });
    expect(browser.page.text).toContain('Wiadomość z linkiem jest już w drodze.');
    city.wait(minutes(4));
    await browser.send({}, { form: urls.emailAgain, button: 'Wyślij ponownie' });
    expect(browser.page.text).toContain('Wysłaliśmy nowy link na adres ola.nowa@poczta.test.');
    const link = (await deliveredMails(city))[0]?.link ?? '';
    await browser.send({}, { form: urls.emailAgain, button: 'Anuluj zmianę' });
    expect(browser.page.text).toContain('Zmiana adresu jest anulowana.');
    expect(browser.page.text).not.toContain('Nowy adres czeka');
    await browser.open(link);
    expect([browser.page.status, browser.page.h1]).toEqual([410, 'Ten link stracił ważność']);
  });

  test('asks for a right address and the password, and keeps what was typed', async () => {
    const { browser, resident } = await newcomer(city);
    await browser.open(urls.email);
    await browser.send({ email: 'anna@', password: '' });
    expect([browser.page.status, Object.keys(browser.page.errors)]).toEqual([422, ['email', 'password']]);
    await browser.send({ email: 'inna@poczta.test', password: 'nie to hasło tutaj' });
    expect(browser.page.errors).toEqual({ password: 'Hasło jest nieprawidłowe.' });
    expect(typedIn(browser, urls.email, 'email')).toBe('inna@poczta.test');
    await browser.send({ email: resident.email, password: goodPassword });
    expect(browser.page.errors.email).toContain('To jest obecny adres');
    for (let count = 0; count < 5; count++) {
      await browser.send({ email: 'inna@poczta.test', password: 'nie to hasło tutaj' });
    }
    expect([browser.page.status, browser.page.errors.password]).toEqual([
      429,
      'Za dużo prób. Odczekaj chwilę i wpisz hasło jeszcze raz.',
    ]);
  });
});

describe('logged-in devices', () => {
  const phone = browserOf(
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
  );
  function browserOf(userAgent: string) {
    return { 'user-agent': userAgent };
  }

  async function withPhone() {
    const who = await newcomer(city);
    const other = browse(city.app, { headers: phone });
    await other.open('/zaloguj');
    await other.send({ email: who.resident.email, password: goodPassword });
    await who.browser.open(urls.account);
    return { ...who, other };
  }

  test('are listed in words, this one marked; each can be logged out', async () => {
    const { browser, other } = await withPhone();
    expect(browser.page.text).toMatch(/Nieznana przeglądarka To urządzenie .*Chrome, Android Zalogowano:/);
    const [href] = textOfLink(browser, 'Wyloguj').filter((each) => each.includes('-'));
    await browser.open(href as string);
    expect(browser.page.text).toContain('Chrome, Android');
    expect((await other.open(urls.cards, { follow: false })).status, 'not yet').toBe(200);
    await browser.send({}, { button: 'Wyloguj' });
    expect(browser.page.text).toContain('Urządzenie zostało wylogowane.');
    expect(browser.page.text).not.toContain('Chrome, Android');
    expect((await other.open(urls.cards, { follow: false })).status).toBe(303);
    expect((await browser.open(href as string)).status, 'gone').toBe(404);
  });

  test('all but this one are logged out at once', async () => {
    const { browser, other } = await withPhone();
    await browser.click('Wyloguj wszystkie inne');
    await browser.send({}, { button: 'Wyloguj wszystkie inne' });
    expect(browser.page.text).toContain('Inne urządzenia zostały wylogowane.');
    expect((await other.open(urls.cards, { follow: false })).status).toBe(303);
  });

  test("nobody logs out another's device, nor finds it by the token's hash", async () => {
    const { resident, other } = await withPhone();
    const { browser: stranger } = await newcomer(city);
    const sessions = await city.db
      .selectFrom('sessions')
      .select(['id', 'token_hash'])
      .where('account_id', '=', resident.accountId)
      .execute();
    await stranger.open(urls.account);
    const _csrf = token(stranger);
    for (const id of sessions.flatMap((row) => [row.id, row.token_hash.toString('hex')])) {
      expect((await stranger.open(urls.deviceLogout(id))).status).toBe(404);
      expect((await stranger.post(urls.deviceLogout(id), { _csrf })).status).toBe(404);
    }
    expect((await other.open(urls.cards, { follow: false })).status).toBe(200);
  });

  test('a session that has ended by itself is not listed', async () => {
    const { browser } = await withPhone();
    city.wait(minutes(50));
    await browser.open(urls.account);
    city.wait(minutes(20));
    await browser.open(urls.account);
    expect(browser.page.text).not.toContain('Chrome, Android');
    expect(browser.page.text).not.toContain('Wyloguj wszystkie inne');
    city.wait(hours(1));
  });
});

describe('"Usuń konto"', () => {
  test('asks in the words of the manual, takes the password, and ends it', async () => {
    const { browser, resident } = await newcomer(city);
    const elsewhere = browse(city.app);
    await signIn(city, elsewhere, resident);
    await browser.open(urls.account);
    await browser.click('Usuń konto');
    expect(browser.page.text).toContain(
      'Usuwanie konta oznacza utratę możliwości logowania do Panelu Mieszkańca oraz korzystania ze zniżek i promocji. Czy na pewno usunąć?',
    );
    expect(textOfLink(browser, 'Nie')).toContain(urls.account);
    await browser.send({ currentPassword: 'nie to hasło tutaj' }, { button: 'Tak' });
    expect([browser.page.status, browser.page.errors.currentPassword]).toEqual([
      422,
      'Hasło jest nieprawidłowe.',
    ]);
    await browser.send({ currentPassword: goodPassword }, { button: 'Tak' });
    expect([browser.page.url, browser.page.text.includes('Konto zostało usunięte.')]).toEqual(['/', true]);
    expect((await browser.open(urls.cards, { follow: false })).status).toBe(303);
    expect((await elsewhere.open(urls.cards, { follow: false })).status).toBe(303);
    await browser.open('/zaloguj');
    await browser.send({ email: resident.email, password: goodPassword });
    expect(browser.page.status).toBe(422);
  });
});

test.each(['uk', 'en'])('every page of it speaks %s', async (language) => {
  const { resident } = await newcomer(city);
  const browser = browse(city.app, { headers: { 'accept-language': language } });
  await signIn(city, browser, resident);
  for (const url of [urls.account, urls.email, urls.otherDevicesLogout, urls.accountDeletion]) {
    await browser.open(url);
    expect([browser.page.status, browser.page.html.includes(`lang="${language}"`)]).toEqual([200, true]);
    expect(browser.page.text).not.toMatch(/konto|Wyloguj|Hasło|telefon[^u]|Zmień/);
  }
});
