import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixture, newResident } from '../../../test/applications.ts';
import { openedCase } from '../../../test/cases.ts';
import { type Browser, browse } from '../../../test/client.ts';
import { signIn } from '../../../test/residents.ts';
import { type ServedCity, servedCity } from '../../../test/served-city.ts';
import { tracesOf } from '../../../test/traces.ts';
import type { Resident } from '../../people/resident.ts';
import { hours, minutes } from '../../platform/clock.ts';
import { sweepKeptTexts } from '../../platform/sessions/kept-texts.ts';
import { urls } from '../resident/urls.ts';

let city: ServedCity;
beforeAll(async () => {
  city = await servedCity();
});
afterAll(() => city.close());

const host = 'karta.test';
const from = (page: string, site = 'same-origin') => ({
  headers: { host, 'sec-fetch-site': site, referer: `http://${host}${page}` },
});
const notice = 'Sesja wygasła, ale Twój tekst jest zachowany.';
const question = { type: 'pytanie-o-karte', subject: 'Długi list', body: 'Pisany przez godzinę' };
const rows = async (): Promise<number> =>
  (await city.db.selectFrom('kept_texts').select('token_hash').execute()).length;

/** Somebody at the form of a new case; `page` is the one that the browser says it comes from. */
async function writing(site?: string): Promise<{ browser: Browser; resident: Resident }> {
  const resident = await newResident(city);
  const browser = browse(city.app, from(urls.newCase, site));
  await signIn(city, browser, resident);
  await browser.open(urls.newCase);
  return { browser, resident };
}

const filledIn = (browser: Browser) =>
  Object.fromEntries(browser.page.forms.find(({ inMain }) => inMain)?.fields ?? []);

describe('a text whose session has ended', () => {
  test('is back after the login, without its files, and is forgotten when it is sent', async () => {
    const { browser, resident } = await writing();
    city.wait(hours(2));
    const files = { attachments: { name: 'a.pdf', type: '', bytes: fixture('proof-cairo.pdf') } };
    await browser.send(question, { files });
    expect(browser.page.url).toBe(`/zaloguj?powrot=${encodeURIComponent(urls.newCase)}`);
    expect(browser.page.text).toContain('Zaloguj się, a wrócisz do swojego tekstu.');
    expect(await tracesOf(city, ['Pisany przez godzinę'])).toEqual([]);
    await signIn(city, browser, resident);
    await browser.open(urls.newCase);
    expect(browser.page.text).toContain(
      `${notice} Sprawdź go i wyślij jeszcze raz. Załączniki dodaj ponownie.`,
    );
    expect(filledIn(browser)).toMatchObject(question);
    await browser.send();
    expect(browser.page.text).toMatch(/Sprawa nr \d+ jest wysłana/);
    expect(browser.cookies.has('km_tekst')).toBe(false);
    expect(filledIn(browser).body).toBeUndefined();
    await browser.open(urls.newCase);
    expect(filledIn(browser)).toMatchObject({ subject: '', body: '' });
  });

  test('stands in its own form only', async () => {
    const { browser, resident } = await writing();
    const [one, other] = [await openedCase(city, resident), await openedCase(city, resident)];
    const writer = browse(city.app, from(urls.case(one)));
    await signIn(city, writer, resident);
    await writer.open(urls.case(one));
    city.wait(hours(2));
    await writer.send({ body: 'Dziękuję za radę' }, { form: urls.caseReply(one) });
    await signIn(city, writer, resident);
    await writer.open(urls.case(other));
    expect(writer.page.text).not.toContain(notice);
    await writer.open(urls.case(one));
    expect(filledIn(writer).body).toBe('Dziękuję za radę');
    await signIn(city, browser, resident);
    await browser.open(urls.case(one));
    expect(browser.page.text, 'nor in another browser').not.toContain(notice);
  });

  test('is never shown to somebody else at the same computer', async () => {
    const { browser, resident } = await writing();
    city.wait(hours(2));
    await browser.send(question);
    await signIn(city, browser, await newResident(city));
    await browser.open(urls.newCase);
    expect(browser.page.text).not.toContain(notice);
    expect(filledIn(browser)).toMatchObject({ subject: '', body: '' });
    await signIn(city, browser, resident);
    await browser.open(urls.newCase);
    expect(filledIn(browser)).toMatchObject(question);
  });

  test('is known by its form when the session is forgotten already', async () => {
    const { browser, resident } = await writing();
    await city.db.deleteFrom('sessions').where('account_id', '=', resident.accountId).execute();
    await browser.send(question);
    await signIn(city, browser, await newResident(city));
    expect((await browser.open(urls.newCase)).text).not.toContain(notice);
    await signIn(city, browser, resident);
    expect((await browser.open(urls.newCase)).text).toContain(notice);
  });

  test('is kept for an hour', async () => {
    const { browser, resident } = await writing();
    city.wait(hours(2));
    await browser.send(question);
    city.wait(minutes(61));
    await signIn(city, browser, resident);
    expect((await browser.open(urls.newCase)).text).not.toContain(notice);
    await city.transact(sweepKeptTexts);
    expect(await rows()).toBe(0);
  });
});

describe('a form with the token of an earlier page', () => {
  test('comes back with its text, and nothing is sent', async () => {
    const { browser, resident } = await writing();
    await browser.send(question, { extra: { _csrf: 'dawny' } });
    expect(browser.page.url).toBe(urls.newCase);
    expect(browser.page.text).toContain(notice);
    expect(filledIn(browser)).toMatchObject(question);
    const sent = await city.db
      .selectFrom('cases')
      .select('id')
      .where('person_id', '=', resident.personId)
      .execute();
    expect(sent).toEqual([]);
  });
});

describe('nothing is kept', () => {
  test.each(['cross-site', 'same-site', ''])('of a form that comes from elsewhere: "%s"', async (site) => {
    const { browser } = await writing(site);
    const before = await rows();
    city.wait(hours(2));
    await browser.send(question);
    expect(await rows()).toBe(before);
    expect(browser.cookies.has('km_tekst')).toBe(false);
  });

  test('of an empty form, nor of one that is for nobody', async () => {
    const { browser } = await writing();
    const before = await rows();
    city.wait(hours(2));
    await browser.send({ type: '', subject: ' ', body: '' });
    const nobody = browse(city.app, from(urls.newCase));
    await nobody.post(urls.newCase, question);
    expect(nobody.page.location).toBe(`/zaloguj?powrot=${encodeURIComponent(urls.newCase)}`);
    expect(await rows()).toBe(before);
  });

  test('for whoever tries it without end', async () => {
    const robot = browse(city.app, from(urls.newCase));
    const before = await rows();
    await sql`delete from rate_limits`.execute(city.db);
    for (let tried = 0; tried < 35; tried += 1) {
      robot.cookies.clear();
      await robot.post(urls.newCase, { ...question, _jako: 'ktokolwiek' });
    }
    expect(await rows()).toBe(before + 30);
  });
});
