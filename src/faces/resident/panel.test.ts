import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newClerk } from '../../../test/accounts.ts';
import { sendApplication } from '../../../test/applications.ts';
import { browse } from '../../../test/client.ts';
import { deliveredMails } from '../../../test/mails.ts';
import { newcomer } from '../../../test/resident-panel.ts';
import { goodPassword, signIn } from '../../../test/residents.ts';
import { type ServedCity, servedCity } from '../../../test/served-city.ts';
import { acceptApplication } from '../../applications/accept.ts';
import { claimApplication } from '../../applications/claim.ts';
import { handOver, makeReady, sendToProduction } from '../../applications/produce.ts';
import { blockCard } from '../../cards/block.ts';
import { ownCards } from '../../cards/reads.ts';
import { urls } from './urls.ts';

let city: ServedCity;
beforeAll(async () => {
  city = await servedCity();
});
afterAll(() => city.close());

/** A resident whose application of this type was accepted. */
async function cardholder(typeCode: string) {
  const who = await newcomer(city);
  const { number } = await sendApplication(city, who.resident, typeCode);
  const clerk = await newClerk(city);
  await city.transact((tx) => claimApplication(tx, clerk, number));
  const { cardNumber } = await city.settings();
  await city.transact((tx) => acceptApplication(tx, clerk, number, cardNumber, undefined));
  const [card] = await ownCards(city.db, who.resident);
  if (!card) throw new Error('No card was issued.');
  return { ...who, clerk, number, card };
}

describe('the panel', () => {
  const everyPage = [urls.cards, urls.applications, urls.chooseType, urls.account, urls.application(1)];

  test('sends a stranger to log in, and back', async () => {
    const stranger = browse(city.app);
    for (const url of everyPage) {
      const page = await stranger.open(url, { follow: false });
      expect([page.status, page.location], url).toEqual([303, `/zaloguj?powrot=${encodeURIComponent(url)}`]);
    }
    const posted = await stranger.post(urls.startDraft('podatek'), {});
    expect([posted.status, posted.location]).toEqual([303, '/zaloguj?powrot=%2Fmoje-karty']);
  });

  test('does not open for a clerk, nor for a suspended resident', async () => {
    const clerk = await newClerk(city);
    const atDesk = browse(city.app);
    await signIn(city, atDesk, clerk);
    expect((await atDesk.open(urls.cards)).status).toBe(403);
    expect(atDesk.page.h1).toBe('Nie masz dostępu do tej strony');

    const { browser, resident } = await newcomer(city);
    await city.db
      .insertInto('account_suspensions')
      .values({ account_id: resident.accountId, at: city.clock(), reason: 'test' })
      .execute();
    expect((await browser.open(urls.cards)).status).toBe(403);
    expect(browser.page.h1).toBe('Konto jest zablokowane');
  });

  test('refuses a form without the token', async () => {
    const { browser } = await newcomer(city);
    expect((await browser.post(urls.startDraft('podatek'), {})).status).toBe(403);
  });

  test.each(['uk', 'en'])('speaks %s on every page', async (language) => {
    const { resident, number } = await cardholder('zameldowanie');
    const browser = browse(city.app, { headers: { 'accept-language': language } });
    await signIn(city, browser, resident);
    for (const url of [
      urls.cards,
      urls.applications,
      urls.chooseType,
      urls.account,
      urls.application(number),
    ]) {
      await browser.open(url);
      expect(browser.page.status).toBe(200);
      expect(browser.page.html).toContain(`lang="${language}"`);
      expect(browser.page.text).not.toMatch(/Moje|Wniosek nr|Zastrzeż/);
    }
  });
});

describe('Moje karty', () => {
  test('shows an active card with its facts, its code and its package', async () => {
    const { browser, card } = await cardholder('zameldowanie');
    await browser.open(urls.cards);
    for (const told of [
      `Numer Karty ${card.number}`,
      'Karta wydana dnia',
      'Karta ważna od dnia',
      'Status karty Aktywna',
      'Przypisane pakiety',
      'Pakiet Mieszkańca',
      'Ważny do: ',
    ]) {
      expect(browser.page.text).toContain(told);
    }
    expect(browser.page.html).toContain('data:image/svg+xml');
    expect((await browser.open(urls.cardPhoto(card.id))).headers['content-type']).toBe('image/jpeg');
    expect(browser.page.headers['cache-control']).toBe('private, no-store');
    expect((await browser.open(urls.packagePicture('mieszkaniec.svg'))).status).toBe(200);
    for (const name of ['nie-ma.svg', '..%2Fherb.svg', '%2e%2e%2fherb.svg']) {
      expect((await browser.open(urls.packagePicture(name))).status).toBe(404);
    }
  });

  test('blocks a card after a question, says so the second time, and shows no code then', async () => {
    const { browser, card } = await cardholder('zameldowanie');
    await browser.open(urls.cards);
    await browser.click('Zastrzeż kartę');
    expect(browser.page.text).toContain(
      `Blokujesz kartę o numerze ${card.number}. Karta nie będzie mogła być wykorzystana do uzyskania zniżek`,
    );
    const token = new Map(browser.page.forms.find(({ inMain }) => inMain)?.fields).get('_csrf') ?? '';
    await browser.send();
    expect(browser.page.text).toContain(`Karta o numerze ${card.number} jest zastrzeżona.`);
    expect(browser.page.text).toContain('Odblokować ją może tylko upoważniony pracownik urzędu');
    expect(browser.page.html).not.toContain('data:image/svg+xml');
    expect(browser.page.links.map(({ text }) => text)).not.toContain('Zastrzeż kartę');

    await browser.post(urls.cardBlock(card.id), { _csrf: token });
    await browser.open(urls.cards);
    expect(browser.page.text).toContain('Ta karta jest już zastrzeżona.');
    await browser.open(urls.cardBlock(card.id));
    expect(browser.page.url).toBe(urls.cards);
  });

  test("knows nothing of another resident's card", async () => {
    const { card, resident } = await cardholder('zameldowanie');
    const { browser } = await newcomer(city);
    await browser.open(urls.cards);
    const token = new Map(browser.page.forms[0]?.fields).get('_csrf') ?? '';
    expect((await browser.open(urls.cardPhoto(card.id))).status).toBe(404);
    expect((await browser.open(urls.cardBlock(card.id))).status).toBe(404);
    expect((await browser.post(urls.cardBlock(card.id), { _csrf: token })).status).toBe(404);
    expect((await browser.open(urls.cardBlock('1'))).status).toBe(404);
    const [untouched] = await ownCards(city.db, resident);
    expect(untouched?.status).toBe('active');
  });

  test('says that a plastic card is on its way, until it is handed over', async () => {
    const { browser, clerk, number, card } = await cardholder('podatek');
    await browser.open(urls.cards);
    expect(browser.page.text).toContain('Karta plastikowa jest w przygotowaniu');
    await city.transact((tx) => sendToProduction(tx, clerk, number));
    await city.transact((tx) => makeReady(tx, clerk, number));
    await browser.open(urls.cards);
    expect(browser.page.text).toContain('czeka na Ciebie w punkcie odbioru');
    await browser.click(`Zobacz wniosek nr ${number}`);
    expect(browser.page.text).toContain('Karta czeka na Ciebie');
    await city.transact((tx) => handOver(tx, clerk, number));
    await browser.open(urls.cards);
    expect(browser.page.text).toContain(`Numer Karty ${card.number}`);
    expect(browser.page.text).not.toContain('w przygotowaniu');
  });

  test('offers a new card to whoever blocked a virtual one, and lists the old one then', async () => {
    const { browser, resident, card, clerk } = await cardholder('zameldowanie');
    await city.transact((tx) => blockCard(tx, resident, card.id));
    const { number } = await sendApplication(city, resident, 'zameldowanie');
    await city.transact((tx) => claimApplication(tx, clerk, number));
    const { cardNumber } = await city.settings();
    await city.transact((tx) => acceptApplication(tx, clerk, number, cardNumber, undefined));
    await browser.open(urls.cards);
    expect(browser.page.text).toContain('Status karty Aktywna');
    expect(browser.page.text).toMatch(new RegExp(`Poprzednie karty.*${card.number}.*Zastąpiona`));
  });
});

describe('Moje wnioski', () => {
  test('filters by several statuses, sorts, and forgives what it does not understand', async () => {
    const { browser, number } = await cardholder('zameldowanie');
    await browser.open(`${urls.applications}?status=completed&status=rejected&sort=oldest`);
    expect(browser.page.text).toContain('Filtr: 2 statusy');
    expect(browser.page.text).toContain(`Numer wniosku ${number}`);
    await browser.open(`${urls.applications}?status=rejected`);
    expect(browser.page.text).toContain('Nie ma takich wniosków');
    await browser.open(`${urls.applications}?status=bzdura&sort=bokiem&po=1'`);
    expect(browser.page.status).toBe(200);
    expect(browser.page.text).toContain(`Numer wniosku ${number}`);
  });

  test('shows twenty on a page, every one once', async () => {
    const { browser, resident } = await newcomer(city);
    const version = await city.db
      .selectFrom('application_type_versions')
      .select('id')
      .executeTakeFirstOrThrow();
    const at = city.clock();
    await city.db
      .insertInto('applications')
      .values(
        Array.from({ length: 45 }, (_, index) => ({
          kind: 'issue',
          type_version_id: version.id,
          person_id: resident.personId,
          status: 'cancelled',
          number: 900_000 + index,
          created_at: at,
          submitted_at: at,
        })),
      )
      .execute();
    const seen: string[] = [];
    await browser.open(urls.applications);
    for (const expected of [20, 20, 5]) {
      const numbers = [...browser.page.text.matchAll(/Numer wniosku (\d+)/g)].map(
        ([, number]) => number ?? '',
      );
      expect(numbers).toHaveLength(expected);
      seen.push(...numbers);
      if (expected === 20) await browser.click('Następna strona');
    }
    expect(new Set(seen).size).toBe(45);
    await browser.click('Poprzednia strona');
    expect(browser.page.text).toContain(`Numer wniosku ${seen[20]}`);
    await browser.click('Poprzednia strona');
    expect(browser.page.text).toContain(`Numer wniosku ${seen[0]}`);
    expect(browser.page.links.map(({ text }) => text)).not.toContain('Poprzednia strona');
  });
});

describe('Moje konto', () => {
  const next = 'cztery spokojne zielone żyrafy';

  test('changes the password, ends the other sessions and mails a notice', async () => {
    const { browser, resident } = await newcomer(city);
    const elsewhere = browse(city.app);
    await signIn(city, elsewhere, resident);
    await deliveredMails(city);
    await browser.open(urls.account);
    expect(browser.page.text).toContain(resident.email);
    await browser.send(
      { oldPassword: goodPassword, password: next, passwordAgain: next },
      { form: urls.password },
    );
    expect(browser.page.text).toContain('Hasło zmienione.');
    expect((await browser.open(urls.cards)).status, 'this session stays').toBe(200);
    expect((await elsewhere.open(urls.cards, { follow: false })).status).toBe(303);
    const mails = await deliveredMails(city);
    expect(mails.map(({ template, to }) => [template, to])).toEqual([['password-changed', resident.email]]);
  });

  test('says what is wrong with a new password, and never shows one again', async () => {
    const { browser } = await newcomer(city);
    await browser.open(urls.account);
    const send = (oldPassword: string, password: string, passwordAgain = password) =>
      browser.send({ oldPassword, password, passwordAgain }, { form: urls.password });
    await send('nie to hasło', next);
    expect(browser.page.status).toBe(422);
    expect(browser.page.errors).toEqual({ oldPassword: 'Hasło jest nieprawidłowe.' });
    await send(goodPassword, 'krótkie');
    expect(browser.page.errors.password).toContain('za krótkie');
    await send(goodPassword, next, 'inne');
    expect(browser.page.errors.passwordAgain).toContain('różnią się');
    expect(browser.page.html).not.toContain(next);
  });
});
