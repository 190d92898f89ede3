import { afterAll, beforeAll, expect, test } from 'vitest';
import { browse } from '../../../../test/client.ts';
import { deliveredMails } from '../../../../test/mails.ts';
import { activeResident, goodPassword } from '../../../../test/residents.ts';
import { type ServedCity, servedCity } from '../../../../test/served-city.ts';
import { days, minutes } from '../../../platform/clock.ts';
import { urls } from '../urls.ts';

let city: ServedCity;
beforeAll(async () => {
  city = await servedCity();
});
afterAll(() => city.close());

const filled = (email: string) => ({
  firstName: 'Łucja',
  lastName: 'Żak-Śliwa',
  email,
  password: goodPassword,
  passwordAgain: goodPassword,
  'consent-rodo': 'tak',
  'consent-regulamin': 'tak',
});

test('from the form through the mail to the first login', async () => {
  const lucja = browse(city.app);
  await lucja.open(urls.register);
  expect(lucja.page.h1).toBe('Załóż konto');
  await lucja.send(filled('lucja@poczta.test'));
  expect(lucja.page.url).toBe(urls.registered);
  expect(lucja.page.text).toContain('lucja@poczta.test');

  await lucja.open(urls.login);
  await lucja.send({ email: 'lucja@poczta.test', password: goodPassword });
  expect(lucja.page.text).toContain('Konto nie jest jeszcze aktywne');
  await deliveredMails(city);
  city.wait(minutes(4));
  await lucja.send({}, { button: 'Wyślij link aktywacyjny' });
  expect(lucja.page.url).toBe(urls.activationSent);

  const [mail] = await deliveredMails(city);
  const link = mail?.link as string;
  await lucja.open(link);
  expect(lucja.page.h1).toBe('Aktywacja konta');
  await lucja.send({ password: 'nie to hasło tutaj' }, { button: 'Aktywuj konto' });
  expect([lucja.page.status, Object.keys(lucja.page.errors)]).toEqual([422, ['password']]);
  await lucja.send({ password: goodPassword }, { button: 'Aktywuj konto' });
  expect([lucja.page.status, lucja.page.url]).toEqual([200, '/moje-karty']);
  expect(lucja.page.text).toContain('Konto jest aktywne');

  await lucja.open(link);
  expect([lucja.page.status, lucja.page.h1]).toEqual([410, 'Ten link został już użyty']);
});

test('bad input: 422, a summary, each error beside its field, values kept, passwords not', async () => {
  const page = browse(city.app);
  await page.open(urls.register);
  await page.send({
    ...filled('to nie adres'),
    firstName: '  ',
    password: 'krótkie',
    'consent-regulamin': undefined,
  });
  expect(page.page.status).toBe(422);
  expect(page.page.title).toMatch(/^Popraw dane/);
  expect(page.page.errors).toEqual({
    firstName: 'Wypełnij to pole.',
    email: 'Wpisz adres e-mail w postaci nazwa@domena.pl.',
    password: expect.stringContaining('co najmniej 12 znaków'),
    'consent-regulamin': 'Zaznacz to pole, aby przejść dalej.',
  });
  expect(page.page.text).toContain('Popraw dane w formularzu Imię: Wypełnij to pole.');
  expect(page.page.text).toContain('Regulamin: Zaznacz to pole');
  const [form] = page.page.forms.filter(({ inMain }) => inMain);
  const fields = Object.fromEntries(form?.fields ?? []);
  expect(fields).toMatchObject({ lastName: 'Żak-Śliwa', email: 'to nie adres', 'consent-rodo': 'tak' });
  expect(fields.password).toBe('');
  expect(fields).not.toHaveProperty('consent-regulamin');
});

test('the answer is the same for a known and an unknown address', async () => {
  await activeResident(city, { email: 'znana@poczta.test' });
  const answers = [];
  for (const email of ['znana@poczta.test', 'nowa1@poczta.test']) {
    const visitor = browse(city.app);
    await visitor.open(urls.register);
    await visitor.send(filled(email), { follow: false });
    const { status, location } = visitor.page;
    await visitor.open(location as string);
    answers.push({ status, location, text: visitor.page.text.replace(email, '@') });
  }
  expect(answers[0]).toEqual(answers[1]);
});

test('a NUL in a field is refused at the door; other control characters break nothing', async () => {
  const visitor = browse(city.app);
  await visitor.open(urls.register);
  const nul = 'zielony \0 tramwaj nad rzeką';
  await visitor.send({ ...filled('zero@poczta.test'), password: nul, passwordAgain: nul });
  expect(visitor.page.status).toBe(400);
  await visitor.open(urls.login);
  await visitor.send({ email: 'zero\0@poczta.test', password: nul });
  expect(visitor.page.status).toBe(400);

  await visitor.open(urls.register);
  const bell = 'zielony \u0007 tramwaj \u200b nad rzeką';
  const odd = { ...filled('\u0007zero@poczta.test\u200b'), password: bell, passwordAgain: bell };
  await visitor.send(odd);
  expect(visitor.page.url).toBe(urls.registered);
  const mail = (await deliveredMails(city)).at(-1);
  expect(mail?.to).toBe('zero@poczta.test');
  await visitor.open(mail?.link as string);
  await visitor.send({ password: bell });
  expect(visitor.page.url).toBe('/moje-karty');
});

test('the address typed a moment ago travels in a cookie that nobody else can read or write', async () => {
  const https = await servedCity({ env: { PUBLIC_URL: 'https://karta.test' } });
  const visitor = browse(https.app);
  await visitor.open(urls.register);
  await visitor.send(filled('ciastko@poczta.test'), { follow: false });
  const [cookie] = [visitor.page.headers['set-cookie']]
    .flat()
    .filter((text) => String(text).includes('km_adres'));
  for (const part of [/^__Host-/, /; Secure/, /; HttpOnly/, /; SameSite=Lax/, /; Max-Age=900/]) {
    expect(cookie).toMatch(part);
  }
  const forged = Buffer.from('ktos@poczta.test').toString('base64url');
  visitor.cookies.set('__Host-km_adres', forged);
  await visitor.open(urls.registered);
  expect(visitor.page.text).not.toContain('ktos@poczta.test');
  await https.close();
});

test('the links behind the consents lead to their texts', async () => {
  const visitor = browse(city.app);
  await visitor.open(urls.register);
  const hrefs = visitor.page.links.map(({ href }) => href);
  expect(hrefs).toEqual(expect.arrayContaining(['/regulamin', '/klauzula-informacyjna']));
});

test('expired and unknown activation links offer a new one', async () => {
  const visitor = browse(city.app);
  await visitor.open(urls.register);
  await visitor.send(filled('pozno@poczta.test'));
  const mails = await deliveredMails(city);
  const link = mails.at(-1)?.link as string;
  city.wait(days(3));
  await visitor.open(link);
  expect([visitor.page.status, visitor.page.h1]).toEqual([410, 'Ten link stracił ważność']);
  await visitor.send({ email: 'pozno@poczta.test' });
  expect(visitor.page.url).toBe(urls.activationSent);
  const [again] = await deliveredMails(city);
  await visitor.open(again?.link as string);
  expect(visitor.page.status).toBe(200);

  await visitor.open('/aktywacja/zmyslony');
  expect([visitor.page.status, visitor.page.h1]).toEqual([404, 'Nie znamy tego linku']);
});

test('a clerk with an account registers as a resident', async () => {
  const resident = await activeResident(city, { email: 'helena@miasto.test' });
  await city.db.deleteFrom('people').where('account_id', '=', resident.accountId).execute();
  await city.db
    .insertInto('staff_members')
    .values({
      account_id: resident.accountId,
      first_name: 'Helena',
      last_name: 'Urzędowa',
      created_at: city.clock(),
      joined_at: city.clock(),
    })
    .execute();
  const helena = browse(city.app);
  await helena.open(urls.register);
  await helena.click('Posiadam już konto, chcę zarejestrować się jako mieszkaniec');
  const fields = { email: 'helena@miasto.test', 'consent-rodo': 'tak', 'consent-regulamin': 'tak' };
  await helena.send({ ...fields, password: 'nie to hasło tutaj' });
  expect([helena.page.status, helena.page.url]).toEqual([422, urls.registerExisting]);
  expect(helena.page.errors.email).toContain('nieprawidłowe');
  await helena.send({ ...fields, password: goodPassword });
  expect(helena.page.url).toBe(urls.login);
  expect(helena.page.text).toContain('Twoje konto jest teraz także kontem mieszkańca');
});

test('without the anti-forgery token nothing is registered', async () => {
  const visitor = browse(city.app);
  await visitor.post(urls.register, filled('obcy@poczta.test'));
  expect(visitor.page.status).toBe(403);
  const known = await city.db
    .selectFrom('accounts')
    .select('id')
    .where('email', '=', 'obcy@poczta.test')
    .execute();
  expect(known).toEqual([]);
});
