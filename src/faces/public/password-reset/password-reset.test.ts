import { afterAll, beforeAll, expect, test } from 'vitest';
import { browse } from '../../../../test/client.ts';
import { deliveredMails } from '../../../../test/mails.ts';
import { activeResident, goodPassword, signIn } from '../../../../test/residents.ts';
import { type ServedCity, servedCity } from '../../../../test/served-city.ts';
import { hours } from '../../../platform/clock.ts';
import { urls } from '../urls.ts';

let city: ServedCity;
beforeAll(async () => {
  city = await servedCity();
});
afterAll(() => city.close());

const newPassword = 'granatowy parasol w holu';

async function orderLink(email: string): Promise<string | undefined> {
  const visitor = browse(city.app);
  await visitor.open(urls.login);
  await visitor.click('Nie pamiętam hasła');
  await deliveredMails(city);
  await visitor.send({ email }, { button: 'Prześlij' });
  expect(visitor.page.url).toBe(urls.passwordResetSent);
  return (await deliveredMails(city))[0]?.link;
}

test('from "Nie pamiętam hasła" to the login with the new one; other browsers are logged out', async () => {
  const anna = await activeResident(city, { email: 'anna@poczta.test', firstName: 'Anna' });
  const phone = browse(city.app);
  await signIn(city, phone, anna);
  const link = (await orderLink('anna@poczta.test')) as string;

  const visitor = browse(city.app);
  await visitor.open(link);
  expect(visitor.page.h1).toBe('Resetowanie hasła użytkownika');
  await visitor.send({ password: newPassword, passwordAgain: 'coś zupełnie innego' });
  expect(visitor.page.status).toBe(422);
  expect(Object.keys(visitor.page.errors)).toEqual(['passwordAgain']);
  await visitor.send({ password: 'anna@poczta.test', passwordAgain: 'anna@poczta.test' });
  expect(Object.keys(visitor.page.errors), 'the own address').toEqual(['password']);
  await visitor.send({ password: newPassword, passwordAgain: newPassword }, { button: 'Ustaw nowe hasło' });
  expect(visitor.page.url).toBe(urls.login);
  expect(visitor.page.text).toContain('Nowe hasło jest ustawione');
  await visitor.send({ email: 'anna@poczta.test', password: newPassword }, { follow: false });
  expect(visitor.page.location).toBe('/moje-karty');

  await phone.open(urls.home);
  expect(phone.page.text).not.toContain('Anna Nowak anna@');
  await phone.open(link);
  expect([phone.page.status, phone.page.h1]).toEqual([410, 'Ten link został już użyty']);
});

test('known and unknown addresses get the same answer', async () => {
  await activeResident(city, { email: 'ewa@poczta.test' });
  expect(await orderLink('ewa@poczta.test')).toMatch(/^\/reset-hasla\//);
  expect(await orderLink('nikt@poczta.test')).toBeUndefined();
});

test('expired and unknown links offer a new one', async () => {
  await activeResident(city, { email: 'jan@poczta.test' });
  const link = (await orderLink('jan@poczta.test')) as string;
  city.wait(hours(2));
  const visitor = browse(city.app);
  await visitor.open(link);
  expect([visitor.page.status, visitor.page.h1]).toEqual([410, 'Ten link stracił ważność']);
  await visitor.send({ email: 'jan@poczta.test' });
  expect(visitor.page.url).toBe(urls.passwordResetSent);
  await visitor.open(urls.newPassword('zmyslony'));
  expect([visitor.page.status, visitor.page.h1]).toEqual([404, 'Nie znamy tego linku']);
});

test('a bad address comes back with its sentence; no token, no reset', async () => {
  const visitor = browse(city.app);
  await visitor.open(urls.passwordReset);
  await visitor.send({ email: 'jan@' });
  expect([visitor.page.status, visitor.page.errors.email]).toEqual([
    422,
    'Wpisz adres e-mail w postaci nazwa@domena.pl.',
  ]);
  const stranger = browse(city.app);
  await stranger.post(urls.newPassword('x'), { password: goodPassword, passwordAgain: goodPassword });
  expect(stranger.page.status).toBe(403);
});
