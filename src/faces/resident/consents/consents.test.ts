import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AbleClerk, newClerk } from '../../../../test/accounts.ts';
import { student, ward } from '../../../../test/cardholders.ts';
import { type Browser, browse } from '../../../../test/client.ts';
import { newVersion } from '../../../../test/consents.ts';
import { newcomer } from '../../../../test/resident-panel.ts';
import { goodPassword, signIn } from '../../../../test/residents.ts';
import { type ServedCity, servedCity } from '../../../../test/served-city.ts';
import { addMember } from '../../../family/add-member.ts';
import { becomeResident } from '../../../people/become-resident.ts';
import type { Resident } from '../../../people/resident.ts';
import { urls } from '../urls.ts';

let city: ServedCity;
let clerk: AbleClerk;
beforeAll(async () => {
  city = await servedCity();
  clerk = await newClerk(city);
});
afterAll(() => city.close());

async function logIn({ email }: Resident, back = '/zaloguj'): Promise<Browser> {
  const browser = browse(city.app);
  await browser.open(back);
  await browser.send({ email, password: goodPassword });
  return browser;
}

const token = (browser: Browser) => new Map(browser.page.forms[0]?.fields).get('_csrf') ?? '';

describe('"Moje zgody"', () => {
  test('shows each consent with its state, its last act and its history', async () => {
    const { browser } = await newcomer(city);
    await browser.open(urls.cards);
    await browser.click('Moje zgody');
    expect(browser.page.h1).toBe('Moje zgody');
    for (const told of [
      'Oświadczam, że zapoznałem się z klauzulą informacyjną',
      'Akceptuję Regulamin',
      'Zgoda wyrażona',
      'Brak zgody',
      'wersja 1, Ty',
      'Wyrażono zgodę, wersja 1',
      'Adres IP: 127.0.0.1',
      'Blokada konta powoduje także blokadę karty mieszkańca.',
    ]) {
      expect(browser.page.text).toContain(told);
    }
  });

  test('gives an optional consent and takes it back at the press of a button', async () => {
    const { browser } = await newcomer(city);
    await browser.open(urls.consents);
    await browser.send({}, { form: urls.consentGranting('marketing') });
    expect(browser.page.text).toContain('Zgoda została wyrażona.');
    await browser.post(urls.consentGranting('marketing'), { _csrf: token(browser) });
    await browser.open(urls.consents);
    expect(browser.page.text).toContain('Ta zgoda jest już wyrażona.');
    await browser.send({}, { form: urls.consentWithdrawal('marketing') });
    expect(browser.page.text).toContain('Zgoda została wycofana.');
    expect(browser.page.text).toContain('Historia (2)');
    expect((await browser.open(urls.consentWithdrawal('marketing'))).url).toBe(urls.consents);
  });

  test('knows no consent that is not asked of the resident', async () => {
    const { browser } = await newcomer(city);
    await browser.open(urls.consents);
    const _csrf = token(browser);
    expect((await browser.post(urls.consentGranting('ankiety'), { _csrf })).status).toBe(404);
    expect((await browser.post(urls.consentWithdrawal('nieznana'), { _csrf })).status).toBe(404);
    expect((await browser.open(urls.consentWithdrawal('nieznana'))).status).toBe(404);
  });

  test.each(['uk', 'en'])('speaks %s', async (language) => {
    const { resident } = await newcomer(city);
    const browser = browse(city.app, { headers: { 'accept-language': language } });
    await signIn(city, browser, resident);
    for (const url of [urls.consents, urls.consentWithdrawal('rodo')]) {
      await browser.open(url);
      expect(browser.page.status).toBe(200);
      expect(browser.page.text).not.toMatch(/Zgod|zgod|Wycof/);
    }
  });
});

describe('withdrawing', () => {
  test('a required consent asks, names the family, blocks, and the login says why', async () => {
    const anna = await student(city, clerk, '2099-06-30');
    await ward(city, clerk, anna, 'Jan');
    const browser = browse(city.app);
    await signIn(city, browser, anna);
    await browser.open(urls.consentWithdrawal('regulamin'));
    expect(browser.page.h1).toBe('Czy na pewno chcesz wycofać zgodę?');
    expect(browser.page.text).toContain(
      'Wycofanie wymaganej zgody spowoduje zablokowanie konta Twojego oraz pozostałych członków Twojej rodziny. Nie będziesz miał możliwości zarządzania kontami.',
    );
    expect(browser.page.text).toContain('Jan Nowak');
    await browser.send({}, { button: 'Tak' });
    expect(browser.page.text).toContain('Zgoda została wycofana, a konto zablokowane.');
    expect((await browser.open(urls.cards, { follow: false })).status).toBe(303);

    const again = await logIn(anna);
    expect([again.page.status, again.page.url]).toEqual([403, '/zaloguj']);
    expect(again.page.text).toContain(
      'Konto jest zablokowane, bo wycofano wymaganą zgodę: „Akceptuję Regulamin Karty Mieszkańca',
    );
    const { phone, email } = (await city.settings()).city;
    expect(again.page.text).toContain(`${phone}, ${email}`);
  });

  test('the notice asks for the password as well, and then nothing is left', async () => {
    const { browser, resident } = await newcomer(city);
    await browser.open(urls.consentWithdrawal('rodo'));
    expect(browser.page.text).toContain(
      'Wycofanie zgody RODO spowoduje usunięcie konta Twojego oraz pozostałych członków Twojej rodziny oraz zablokowanie kart. Operacja jest nieodwracalna.',
    );
    await browser.send({}, { button: 'Tak' });
    expect([browser.page.status, browser.page.errors]).toEqual([
      422,
      { currentPassword: 'Wypełnij to pole.' },
    ]);
    await browser.send({ currentPassword: 'nie to hasło tutaj' });
    expect(browser.page.errors).toEqual({ currentPassword: 'Hasło jest nieprawidłowe.' });
    await browser.send({ currentPassword: goodPassword });
    expect(browser.page.text).toContain('Zgoda została wycofana, a konto usunięte.');
    const again = await logIn(resident);
    expect(again.page.status).toBe(422);
  });

  test('in a second tab says that it is done', async () => {
    const { browser } = await newcomer(city);
    await browser.open(urls.consents);
    const _csrf = token(browser);
    await browser.post(urls.consentWithdrawal('marketing'), { _csrf });
    await browser.open(urls.consents);
    expect(browser.page.text).toContain('Ta zgoda jest już wycofana.');
  });

  test('"Usuń konto" names the family members who go too', async () => {
    const anna = await student(city, clerk, '2099-06-30');
    await ward(city, clerk, anna, 'Zofia');
    const browser = browse(city.app);
    await signIn(city, browser, anna);
    await browser.open(urls.accountDeletion);
    expect(browser.page.text).toContain('Zofia Nowak');
  });
});

describe('a new version of a required text', () => {
  let anna: Resident;
  let open: Browser;
  beforeEach(async () => {
    const before = await newcomer(city);
    anna = before.resident;
    open = before.browser;
    await newVersion(city, 'regulamin');
  });

  test('is asked for at the next login, before anything else, and leads on', async () => {
    expect((await open.open(urls.cards)).status, 'not in the middle').toBe(200);
    const browser = await logIn(anna, `/zaloguj?powrot=${encodeURIComponent(urls.account)}`);
    expect([browser.page.url, browser.page.h1]).toEqual([
      urls.dueConsentsAndReturn(urls.account),
      'Potrzebna jest Twoja zgoda',
    ]);
    expect(browser.page.text).toContain('Treść się zmieniła. Twoja zgoda dotyczy wersji 1');
    await browser.send({}, { button: 'Akceptuję' });
    expect(browser.page.status).toBe(422);
    expect(Object.keys(browser.page.errors)).toEqual(['consent-regulamin']);
    const box = /name="consent-regulamin"[^>]*value="([^"]+)"/.exec(browser.page.html)?.[1] ?? '';
    await browser.send({ 'consent-regulamin': box }, { button: 'Akceptuję' });
    expect(browser.page.url).toBe(urls.account);
    expect(browser.page.text).toContain('Dziękujemy, zgoda została zapisana.');
    expect((await browser.open(urls.cards)).status).toBe(200);
    expect((await browser.open(urls.dueConsents)).url, 'nothing is due').toBe(urls.cards);
  });

  test('holds back every page and every form, but not the ways out', async () => {
    const browser = await logIn(anna);
    const _csrf = token(browser);
    for (const url of [urls.cards, urls.applications, urls.account, urls.consents, urls.family]) {
      await browser.open(url, { follow: false });
      expect([browser.page.status, browser.page.location]).toEqual([303, urls.dueConsentsAndReturn(url)]);
    }
    for (const url of [urls.phone, urls.startDraft('podatek'), urls.consentGranting('marketing')]) {
      await browser.post(url, { _csrf });
      expect([browser.page.status, browser.page.location]).toEqual([303, urls.dueConsents]);
    }
    expect((await browser.open(urls.accountDeletion)).h1).toBe('Usuń konto');
    expect((await browser.open(urls.consentWithdrawal('regulamin'))).h1).toBe(
      'Czy na pewno chcesz wycofać zgodę?',
    );
    await browser.open(urls.dueConsents);
    await browser.post('/jezyk', { _csrf, lang: 'en', powrot: urls.dueConsents });
    expect(browser.page.status).toBe(303);
    await browser.open(urls.dueConsents);
    expect(browser.page.h1).toBe('Your consent is needed');
    await browser.send({}, { button: 'Log out' });
    expect((await browser.open(urls.cards, { follow: false })).location).toContain('/zaloguj');
  });

  test('does not keep a clerk from the desk', async () => {
    const working = await newClerk(city);
    await city.transact((tx) =>
      becomeResident(tx, { accountId: working.accountId, loggedIn: true }, [], '127.0.0.1'),
    );
    const browser = browse(city.app);
    await signIn(city, browser, working);
    await city.db
      .updateTable('sessions')
      .set({ consents_due: true })
      .where('account_id', '=', working.accountId)
      .execute();
    expect((await browser.open('/operator/wnioski')).status).toBe(200);
    expect((await browser.open(urls.cards)).h1).toBe('Potrzebna jest Twoja zgoda');
  });
});

test('a newer text that came into force meanwhile is shown first; the page names for whom else it holds', async () => {
  const { browser, resident } = await newcomer(city);
  const jan = { firstName: 'Jan', lastName: 'Mały', birthDate: '2015-05-05', relation: 'child' } as const;
  await city.transact((tx) => addMember(tx, resident, { ...jan, email: undefined }, ['regulamin'], 'pl'));
  await browser.open(urls.consents);
  expect(browser.page.text).not.toContain('także w imieniu');
  await newVersion(city, 'marketing');
  await browser.send({}, { form: urls.consentGranting('marketing') });
  expect(browser.page.text).toContain('Obowiązuje już nowsza wersja.');
  await browser.send({}, { form: urls.consentGranting('marketing') });
  expect(browser.page.text).toContain('Zgoda została wyrażona.');
  await newVersion(city, 'regulamin');
  await browser.open(urls.consents);
  expect(browser.page.text).toContain('także w imieniu osób, które nie logują się same: Jan Mały.');
  const asked = await logIn(resident);
  expect(asked.page.h1).toBe('Potrzebna jest Twoja zgoda');
  expect(asked.page.text).toContain('także w imieniu osób, które nie logują się same: Jan Mały.');
});
