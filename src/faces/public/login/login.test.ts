import { afterAll, beforeAll, expect, test } from 'vitest';
import { browse } from '../../../../test/client.ts';
import { activeResident, goodPassword, signIn } from '../../../../test/residents.ts';
import { type ServedCity, servedCity } from '../../../../test/served-city.ts';
import { urls } from '../urls.ts';

let city: ServedCity;
beforeAll(async () => {
  city = await servedCity();
});
afterAll(() => city.close());

const enter = async (email: string, password = goodPassword, from: string = urls.login) => {
  const visitor = browse(city.app);
  await visitor.open(from);
  await visitor.send({ email, password }, { form: urls.login, follow: false });
  return visitor;
};

test('a right password leads into the panel, or back to where it was asked for', async () => {
  await activeResident(city, { email: 'anna@poczta.test' });
  const straight = await enter('anna@poczta.test');
  expect(straight.page.location).toBe('/moje-karty');
  const back = await enter('anna@poczta.test', goodPassword, urls.loginAndReturn('/moje-wnioski?status=x'));
  expect(back.page.location).toBe('/moje-wnioski?status=x');
});

test.each(['https://zly.test/', '//zly.test/x', '/\\zly.test', 'javascript:alert(1)', '\thttps://zly.test'])(
  'never leads to another site: %s',
  async (powrot) => {
    await activeResident(city, { email: 'cel@poczta.test' });
    const visitor = await enter('cel@poczta.test', goodPassword, urls.loginAndReturn(powrot));
    expect(visitor.page.location).toBe('/moje-karty');
  },
);

test('a wrong password and an unknown e-mail look the same', async () => {
  await activeResident(city, { email: 'ewa@poczta.test' });
  const pages = [];
  for (const email of ['ewa@poczta.test', 'nikt@poczta.test']) {
    const { page } = await enter(email, 'nie to hasło tutaj');
    expect(page.status).toBe(422);
    expect(page.errors.email).toContain('Adres e-mail lub hasło są nieprawidłowe');
    pages.push(page.html.replaceAll(email, '@').replace(/name="_csrf" value="[^"]*"/g, ''));
  }
  expect(pages[0]).toBe(pages[1]);
});

test('an empty form comes back with its sentences', async () => {
  const { page } = await enter('', '');
  expect(page.status).toBe(422);
  expect(page.errors).toEqual({ email: 'Wypełnij to pole.', password: 'Wypełnij to pole.' });
});

test('after several failures it asks for patience, and says how long', async () => {
  await activeResident(city, { email: 'zgaduj@poczta.test' });
  for (let count = 0; count < 5; count++) await enter('zgaduj@poczta.test', 'nie to hasło tutaj');
  const { page } = await enter('zgaduj@poczta.test');
  expect(page.status).toBe(429);
  expect(Number(page.headers['retry-after'])).toBeGreaterThan(0);
  expect(page.text).toMatch(/Pozostały czas: \d sekund/);
});

test('a suspended account is told whom to ask', async () => {
  const { accountId } = await activeResident(city, { email: 'blok@poczta.test' });
  await city.db
    .insertInto('account_suspensions')
    .values({ account_id: accountId, at: city.clock(), reason: 'test' })
    .execute();
  const { page } = await enter('blok@poczta.test');
  expect(page.status).toBe(403);
  expect(page.text).toContain('Konto jest zablokowane');
  expect(page.links.map(({ href }) => href)).toContain('/kontakt');
});

test('logging out ends the session; the cookie of old opens nothing', async () => {
  const anna = await activeResident(city, { email: 'wychodzi@poczta.test', firstName: 'Wychodząca' });
  const visitor = browse(city.app);
  await signIn(city, visitor, anna);
  const old = visitor.cookies.get('km_sesja') as string;
  await visitor.open(urls.home);
  expect(visitor.page.text).toContain('Wychodząca');
  await visitor.send({}, { form: urls.logout });
  expect(visitor.page.text).toContain('Wylogowano.');
  visitor.cookies.set('km_sesja', old);
  await visitor.open(urls.home);
  expect(visitor.page.text).not.toContain('Wychodząca');
});

test('without the anti-forgery token nobody is logged in or out', async () => {
  const visitor = browse(city.app);
  await visitor.post(urls.login, { email: 'anna@poczta.test', password: goodPassword });
  expect([visitor.page.status, visitor.cookies.has('km_sesja')]).toEqual([403, false]);
  await visitor.post(urls.logout, {});
  expect(visitor.page.status).toBe(403);
});

test('the demo lists its accounts, production does not', async () => {
  const visitor = browse(city.app);
  await visitor.open(urls.login);
  expect(visitor.page.text).toContain('mieszkaniec@demo.test');
  const production = await servedCity({
    env: { NODE_ENV: 'production', SECRET_KEY: 'x'.repeat(32), PUBLIC_URL: 'https://karta.test' },
  });
  const guest = browse(production.app);
  await guest.open(urls.login);
  expect(guest.page.text).not.toContain('demo.test');
  for (const path of [urls.mailbox, urls.showcase]) {
    await guest.open(path);
    expect(guest.page.status, path).toBe(404);
  }
  await production.close();
});
