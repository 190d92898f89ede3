import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newResident } from '../../../../test/applications.ts';
import { type Browser, browse } from '../../../../test/client.ts';
import { deliveredMails } from '../../../../test/mails.ts';
import { goodPassword, signIn } from '../../../../test/residents.ts';
import { type ServedCity, servedCity } from '../../../../test/served-city.ts';
import { addMember } from '../../../family/add-member.ts';
import { ownInvitations, sentInvitations } from '../../../family/invitations/reads.ts';
import { withdrawInvitation } from '../../../family/invitations/withdraw.ts';
import { inviteGuardian } from '../../../family/invite-guardian.ts';
import { familyOf } from '../../../family/reads.ts';
import type { Resident } from '../../../people/resident.ts';
import { days } from '../../../platform/clock.ts';
import { urls as residentUrls } from '../../resident/urls.ts';
import { urls } from '../urls.ts';

let city: ServedCity;
let guardian: Resident;
beforeAll(async () => {
  city = await servedCity();
  guardian = await newResident(city);
});
afterAll(() => city.close());

const spouse = {
  firstName: 'Adam',
  lastName: 'Wójcik',
  birthDate: '1988-01-02',
  relation: 'spouse',
} as const;
const required = { 'consent-rodo': 'tak', 'consent-regulamin': 'tak' };
const chosen = { password: goodPassword, passwordAgain: goodPassword };

const ask = (email: string, by = guardian) =>
  city.transact((tx) => addMember(tx, by, { ...spouse, email }, [], 'pl'));

/** Opens the link of the mail. */
async function invited(email: string, by = guardian): Promise<{ browser: Browser; link: string }> {
  await deliveredMails(city);
  await ask(email, by);
  const [mail] = await deliveredMails(city);
  const link = mail?.link ?? '';
  const browser = browse(city.app);
  await browser.open(link);
  return { browser, link };
}

const said = (browser: Browser) => [browser.page.status, browser.page.h1];

describe('the link of an invitation', () => {
  test('says who invites, as what and what it means; looking at it answers nothing', async () => {
    const { browser, link } = await invited('adam@poczta.test');
    await browser.open(link);
    expect(said(browser)).toEqual([200, 'Zaproszenie do rodziny']);
    for (const told of [
      'Anna Nowak zaprasza Cię do swojej rodziny',
      'Kto zaprasza Anna Nowak',
      'Imię i nazwisko Adam Wójcik',
      'Powinowactwo małżonek lub małżonka',
      'Adres e-mail adam@poczta.test',
      'Po zalogowaniu masz swoją kartę i benefity, zmieniasz numer telefonu i hasło.',
      'Od 18. urodzin możesz w każdej chwili odłączyć się od rodziny',
    ]) {
      expect(browser.page.text).toContain(told);
    }
    expect(browser.page.html).toContain('href="/klauzula-informacyjna"');
    expect(await familyOf(city.db, guardian)).toEqual([]);
  });

  test('asks for a password as the registration does, and for the required consents', async () => {
    const { browser } = await invited('bledy@poczta.test');
    await browser.send({});
    expect(browser.page.status).toBe(422);
    expect(browser.page.errors).toMatchObject({
      password: 'Wypełnij to pole.',
      'consent-rodo': 'Zaznacz to pole, aby przejść dalej.',
      'consent-regulamin': 'Zaznacz to pole, aby przejść dalej.',
    });
    const password = 'adamwojcik1988';
    await browser.send({ password, passwordAgain: password, 'consent-rodo': 'tak' });
    expect(Object.keys(browser.page.errors)).toEqual(['consent-regulamin']);
    expect(browser.page.html).not.toContain(password);
    expect(browser.page.html).toMatch(/name="consent-rodo"[^>]*checked/);
    await browser.send({ password, passwordAgain: password, ...required });
    expect(browser.page.errors.password).toContain('łatwo je odgadnąć');
  });

  test('joins, logs in, and does not work a second time', async () => {
    const { browser, link } = await invited('dolacza@poczta.test');
    await browser.send({ ...chosen, ...required });
    expect(browser.page.url).toBe(residentUrls.cards);
    expect(browser.page.text).toContain('Należysz do rodziny, a Twoje konto jest aktywne.');
    expect((await familyOf(city.db, guardian)).map(({ email }) => email)).toEqual(['dolacza@poczta.test']);
    expect((await browser.open(residentUrls.applications)).status, 'not a guardian').toBe(403);
    const again = browse(city.app);
    for (const url of [link, `${link}/odmowa`]) {
      await again.open(url);
      expect(said(again)).toEqual([410, 'Ten link został już użyty']);
    }
    expect(again.page.links.map(({ href }) => href)).toEqual(
      expect.arrayContaining([urls.login, urls.passwordReset]),
    );
  });

  test('refuses after a question, and leaves nothing behind', async () => {
    const { browser, link } = await invited('nie.znam@poczta.test');
    await browser.click('Nie znam tej osoby');
    expect(browser.page.h1).toBe('Odrzucić zaproszenie?');
    const [before] = await sentInvitations(city.db, guardian, city.clock());
    expect(before, 'nothing yet').toBeDefined();
    await browser.send({}, { button: 'Odrzuć zaproszenie' });
    expect(browser.page.text).toContain('Zaproszenie jest odrzucone. Nie założyliśmy konta');
    await browser.open(link);
    expect(said(browser)).toEqual([410, 'Ten link został już użyty']);
    const emails = (await sentInvitations(city.db, guardian, city.clock())).map(({ email }) => email);
    expect(emails).not.toContain('nie.znam@poczta.test');
  });

  test('that was withdrawn, is too old or nobody knows says so, with a way on', async () => {
    const { browser, link } = await invited('wycofane@poczta.test');
    const sent = await sentInvitations(city.db, guardian, city.clock());
    const id = sent.find(({ email }) => email === 'wycofane@poczta.test')?.id ?? '';
    await city.transact((tx) => withdrawInvitation(tx, guardian, id));
    await browser.send({ ...chosen, ...required });
    expect(said(browser), 'while the page was open').toEqual([410, 'To zaproszenie nie jest już aktualne']);
    const late = await invited('za.pozno@poczta.test');
    city.wait(days(31));
    for (const url of [link, late.link, `${late.link}/odmowa`]) {
      await browser.open(url);
      expect(said(browser)).toEqual([410, 'To zaproszenie nie jest już aktualne']);
    }
    await browser.open(urls.familyInvitation('nie-ma-takiego'));
    expect(said(browser)).toEqual([404, 'Nie znamy tego linku']);
    expect(browser.page.links.map(({ href }) => href)).toEqual(
      expect.arrayContaining([urls.login, urls.contact]),
    );
  });

  test.each(['uk', 'en'])('speaks %s', async (language) => {
    const { link } = await invited(`${language}@poczta.test`);
    const browser = browse(city.app, { headers: { 'accept-language': language } });
    for (const url of [link, `${link}/odmowa`, urls.familyInvitation('nie-ma')]) {
      await browser.open(url);
      expect(browser.page.html).toContain(`lang="${language}"`);
      expect(browser.page.text).not.toMatch(/Zaprosz|zaprosz|rodzin|linku/);
    }
  });
});

describe('whoever registers while an invitation waits', () => {
  async function registers(email: string): Promise<Browser> {
    const browser = browse(city.app);
    await browser.open(urls.register);
    const name = { firstName: 'Ewa', lastName: 'Lis' };
    await browser.send({ ...name, email, ...chosen, ...required });
    const mail = (await deliveredMails(city)).find(({ template }) => template === 'activation');
    await browser.open(mail?.link ?? '');
    await browser.send({ password: goodPassword });
    return browser;
  }

  test('to belong to a family finds it after the activation; the older link leads to the login', async () => {
    const by = await newResident(city);
    const { link } = await invited('ewa@poczta.test', by);
    const browser = await registers('ewa@poczta.test');
    expect([browser.page.url, browser.page.h1]).toEqual([residentUrls.invitations, 'Zaproszenia']);
    expect(browser.page.text).toContain('Konto jest aktywne.');
    expect(browser.page.text).toContain('Zaproszenie do rodziny Kto zaprasza Anna Nowak');
    await browser.open(link);
    expect(browser.page.status).toBe(410);
    expect(browser.page.links.map(({ href }) => href)).toContain(urls.login);
  });

  test('to look after a child finds it too', async () => {
    const by = await newResident(city);
    const jan = { firstName: 'Jan', lastName: 'Mały', birthDate: '2019-05-05', relation: 'child' } as const;
    await city.transact((tx) => addMember(tx, by, { ...jan, email: undefined }, [], 'pl'));
    const [child] = await familyOf(city.db, by);
    const email = 'tata@poczta.test';
    await city.transact((tx) => inviteGuardian(tx, by, child?.id ?? '', email, 'pl'));
    await deliveredMails(city);
    const browser = await registers(email);
    expect(browser.page.url).toBe(residentUrls.invitations);
    expect(browser.page.text).toContain('Dziecko Jan Mały');
  });
});

test('an address that somebody logs in with by now is not asked for a new password', async () => {
  const known = await newResident(city);
  const other = await newResident(city);
  await ask(known.email, other);
  const [invitation] = await ownInvitations(city.db, known, city.clock());
  expect(invitation).toBeDefined();
  const browser = browse(city.app);
  await signIn(city, browser, known);
  await browser.open(residentUrls.cards);
  expect(browser.page.text).toContain('Czeka na Ciebie zaproszenie');
});
