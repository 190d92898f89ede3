import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newResident } from '../../../../test/applications.ts';
import { sentBroadcast } from '../../../../test/broadcasts.ts';
import { type Browser, browse } from '../../../../test/client.ts';
import { type AtDesk, clerkAtDesk } from '../../../../test/desk.ts';
import { signIn } from '../../../../test/residents.ts';
import { type ServedCity, servedCity } from '../../../../test/served-city.ts';
import { endBroadcast } from '../../../cases/broadcasts/end.ts';
import { sentBroadcasts } from '../../../cases/broadcasts/reads.ts';
import { stopMailing } from '../../../cases/broadcasts/stop-mailing.ts';

let city: ServedCity;
let desk: AtDesk;
let browser: Browser;
beforeAll(async () => {
  city = await servedCity();
  desk = await clerkAtDesk(city);
  browser = desk.browser;
  const resident = await newResident(city);
  await city.db
    .updateTable('people')
    .set({ birth_date: '1950-06-01', postal_code: '00-952' })
    .where('id', '=', resident.personId)
    .execute();
  await newResident(city);
});
afterAll(() => city.close());

const text = { type: 'informacja', subject: 'Nowe godziny', body: 'Sala obsługi\nczynna do 18:00.' };
const sent = () => sentBroadcasts(city.db, desk.clerk, { limit: 50 });
const fill = (fields: Record<string, string>) => browser.send(fields, { button: 'Sprawdź przed wysłaniem' });

describe('a new message to many', () => {
  test('begins on an empty list, is looked at, changed and sent once', async () => {
    const empty = await browser.open('/operator/do-wielu');
    expect(empty.text).toContain('Nie ma jeszcze wiadomości do wielu');
    await browser.open('/operator/do-wielu/nowa');
    await fill({ ...text, audience: 'age', ageFrom: '65', ageTo: '120', mail: 'tak' });
    expect(browser.page.h1).toBe('Sprawdź i wyślij');
    expect(browser.page.text).toContain('Osoby w wieku od 65 do 120 lat');
    expect(browser.page.text).toContain('1 osoba');
    expect(browser.page.text).toContain('1 wiadomość, po 600 na minutę: wysyłka potrwa około 1 minuty');
    expect(await sent()).toEqual([]);

    await browser.send({}, { button: 'Popraw' });
    expect(browser.page.h1).toBe('Nowa wiadomość do wielu');
    await fill({ audience: 'all', subject: 'Nowe godziny otwarcia' });
    expect(browser.page.text).toContain('2 osoby');
    const fields = Object.fromEntries(browser.page.forms.find(({ inMain }) => inMain)?.fields ?? []);
    await browser.send({}, { button: 'Wyślij' });
    expect(browser.page.h1).toMatch(/^Wiadomość \d+: Nowe godziny otwarcia$/);
    expect(browser.page.text).toContain('została wysłana');
    expect(browser.page.text).toContain('Wszyscy mieszkańcy');
    const address = browser.page.url;

    await browser.open('/operator/do-wielu/nowa');
    await fill({ ...text, audience: 'all' });
    const { _csrf: _, ...again } = fields;
    await browser.send({}, { button: 'Wyślij', extra: again });
    expect(browser.page.url, 'the same form leads to the same message').toBe(address);
    expect(await sent()).toHaveLength(1);
    const log = await browser.open('/operator/dziennik?rodzaj=broadcast.sent');
    expect(log.links.map(({ href }) => href)).toContain(address);
    const list = await browser.open('/operator/do-wielu');
    expect(list.links.map(({ href }) => href)).toContain(address);
  });

  test('whose session ends before it is sent is there after the login', async () => {
    const headers = { host: 'karta.test', 'sec-fetch-site': 'same-origin' };
    const writer = browse(city.app, { headers });
    await signIn(city, writer, desk.clerk);
    await writer.open('/operator/do-wielu/nowa');
    await city.db.deleteFrom('sessions').where('account_id', '=', desk.clerk.accountId).execute();
    const written = { ...text, audience: 'age', ageFrom: '65', ageTo: '120', mail: 'tak' };
    const away = await writer.send(written, { button: 'Sprawdź przed wysłaniem' });
    expect(away.url).toContain('/zaloguj');
    for (const each of [writer, browser]) await signIn(city, each, desk.clerk);
    const back = await writer.open('/operator/do-wielu/nowa');
    expect(back.text).toContain('Twój tekst jest zachowany');
    const form = back.forms.find(({ inMain }) => inMain);
    expect(Object.fromEntries(form?.fields ?? [])).toMatchObject({ ...written, body: expect.any(String) });
  });

  test('says what is missing, and keeps the rest', async () => {
    await browser.open('/operator/do-wielu/nowa');
    await fill({ subject: 'Zebranie', audience: 'age', ageFrom: 'sto', ageTo: '' });
    expect(browser.page.status).toBe(422);
    expect(browser.page.errors).toMatchObject({
      type: 'Wybierz jedną z możliwości.',
      body: 'Wypełnij to pole.',
      ageFrom: 'Wpisz wiek w pełnych latach, od 0 do 150.',
      ageTo: 'Wypełnij to pole.',
    });
    const kept = Object.fromEntries(browser.page.forms.find(({ inMain }) => inMain)?.fields ?? []);
    expect(kept).toMatchObject({ subject: 'Zebranie', audience: 'age', ageFrom: 'sto' });
    await fill({ ...text, ageFrom: '30', ageTo: '20' });
    expect(browser.page.errors).toEqual({ ageTo: 'Górna granica wieku nie może być niższa niż dolna.' });
    await fill({ audience: 'package', package: '' });
    expect(browser.page.errors).toEqual({ package: 'Wybierz jedną z możliwości.' });
  });

  test('to nobody cannot be sent, and of a type that is gone is told so', async () => {
    await browser.open('/operator/do-wielu/nowa');
    await fill({ ...text, audience: 'age', ageFrom: '120', ageTo: '150' });
    expect(browser.page.text).toContain('Ta wiadomość nie dotyczy teraz nikogo');
    expect(browser.page.text).not.toContain('Wyślij ');
    await browser.send({}, { button: 'Popraw' });
    await fill({ audience: 'all' });
    const retire = (at: Date | null) =>
      city.db.updateTable('case_types').set({ retired_at: at }).where('code', '=', 'informacja').execute();
    await retire(city.clock());
    await browser.send({}, { button: 'Wyślij' });
    await retire(null);
    expect(browser.page.status).toBe(409);
    expect(browser.page.errors).toEqual({ type: 'Wybierz jedną z możliwości.' });
  });
});

describe('a message that was sent', () => {
  test('shows how far its mails are; they are stopped and go on; what is too late is told', async () => {
    const number = await sentBroadcast(city, desk.clerk, { mail: true });
    const address = `/operator/do-wielu/${number}`;
    await browser.open(address);
    expect(browser.page.text).toContain('Liczymy odbiorców');
    await browser.send({}, { form: `${address}/zatrzymanie` });
    expect(browser.page.text).toContain('Powiadomienia są zatrzymane');
    await browser.send({}, { form: `${address}/wznowienie` });
    expect(browser.page.text).toContain('od miejsca, w którym stanęły');
    await city.transact((tx) => stopMailing(tx, desk.clerk, number));
    await browser.send({}, { form: `${address}/zatrzymanie` });
    expect(browser.page.status).toBe(409);
    expect(browser.page.text).toContain('Powiadomienia są już zatrzymane.');
  });

  test('is ended after a question, once', async () => {
    const number = await sentBroadcast(city, desk.clerk, { mail: true });
    const address = `/operator/do-wielu/${number}`;
    await browser.open(`${address}/zakonczenie`);
    expect(browser.page.text).toContain('Zatrzymamy też wysyłanie powiadomień e-mail.');
    await browser.send({}, { button: 'Zakończ wiadomość' });
    expect(browser.page.text).toContain('Wiadomość jest zakończona.');
    expect(browser.page.text).toContain('Zamknięta');
    expect(browser.page.text).not.toContain('Wznów');
    expect((await browser.open(`${address}/zakonczenie`)).status).toBe(409);

    const other = await sentBroadcast(city, desk.clerk);
    await browser.open(`/operator/do-wielu/${other}/zakonczenie`);
    await city.transact((tx) => endBroadcast(tx, desk.clerk, other));
    await browser.send({}, { button: 'Zakończ wiadomość' });
    expect(browser.page.status).toBe(409);
    expect(browser.page.text).toContain('Ta wiadomość jest już zakończona.');
  });

  test('with markup in it shows the markup as it was typed', async () => {
    const number = await sentBroadcast(city, desk.clerk, { body: '<b>Uwaga</b> https://nowygrod.example' });
    await browser.open(`/operator/do-wielu/${number}`);
    expect(browser.page.text).toContain('<b>Uwaga</b>');
    expect(browser.page.links.map(({ href }) => href)).toContain('https://nowygrod.example');
  });
});
