import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, browse } from '../../../../../test/client.ts';
import { deliveredMails } from '../../../../../test/mails.ts';
import { activeResident, goodPassword } from '../../../../../test/residents.ts';
import { codeOf, withApp } from '../../../../../test/second-factor.ts';
import { type ServedCity, servedCity } from '../../../../../test/served-city.ts';
import { minutes } from '../../../../platform/clock.ts';
import { urls } from '../../urls.ts';

let city: ServedCity;
beforeAll(async () => {
  city = await servedCity();
});
afterAll(() => city.close());

async function owner(email: string) {
  return { email, ...(await withApp(city, await activeResident(city, { email }))) };
}

/** Stands before the second step. */
async function afterPassword(email: string, back?: string, language = 'pl'): Promise<Browser> {
  const visitor = browse(city.app, { headers: { 'accept-language': language } });
  await visitor.open(urls.loginAndReturn(back));
  await visitor.send({ email, password: goodPassword }, { form: urls.login });
  return visitor;
}

describe('the second step', () => {
  test('comes after the right password only, and leads back to where the login was asked for', async () => {
    const { email, secret } = await owner('anna@poczta.test');
    const stranger = browse(city.app);
    await stranger.open(urls.login);
    await stranger.send({ email, password: 'nie to hasło tutaj' }, { form: urls.login });
    expect(stranger.page.errors.email).toContain('Adres e-mail lub hasło są nieprawidłowe');
    await stranger.open(urls.secondStep);
    expect(stranger.page.url).toBe(urls.login);

    const visitor = await afterPassword(email, '/moje-wnioski?status=x');
    expect(visitor.page.h1).toBe('Potwierdź logowanie');
    expect([visitor.cookies.has('km_sesja'), visitor.cookies.has('km_logowanie')]).toEqual([false, true]);
    expect((await visitor.open('/moje-karty')).url).toContain('/zaloguj');
    await visitor.open(urls.andReturn(urls.secondStep, '/moje-wnioski?status=x'));
    await visitor.send({ code: codeOf(city, secret) }, { follow: false });
    expect(visitor.page.location).toBe('/moje-wnioski?status=x');
    expect([visitor.cookies.has('km_sesja'), visitor.cookies.has('km_logowanie')]).toEqual([true, false]);
  });

  test('keeps the way back through a mistake and to the recovery code, and never leads to another site', async () => {
    const { email, recoveryCodes } = await owner('zapas@poczta.test');
    const visitor = await afterPassword(email, '/moje-wnioski');
    await visitor.send({ code: '12 34' });
    expect([visitor.page.status, visitor.page.errors.code]).toEqual([
      422,
      'Wpisz 6 cyfr, które pokazuje aplikacja.',
    ]);
    await visitor.send({ code: '000 000' });
    expect(visitor.page.errors.code).toContain('Ten kod nie pasuje');
    await visitor.click('Użyj kodu zapasowego');
    await visitor.send({ recoveryCode: 'AAAAA-AAAAA' });
    expect(visitor.page.errors.recoveryCode).toContain('albo został już użyty');
    await visitor.send({ recoveryCode: recoveryCodes[0] }, { follow: false });
    expect(visitor.page.location).toBe('/moje-wnioski');

    const lured = await afterPassword(email);
    await lured.open(urls.andReturn(urls.recoveryStep, 'https://zly.test/'));
    await lured.send({ recoveryCode: recoveryCodes[1] }, { follow: false });
    expect(lured.page.location).toBe('/moje-karty');
  });

  test('asks for patience, then for the password again', async () => {
    const { email, secret } = await owner('zgaduj@poczta.test');
    const visitor = await afterPassword(email);
    for (let count = 0; count < 5; count++) await visitor.send({ code: '000000' });
    expect(visitor.page.h1).toBe('Zaloguj');
    expect(visitor.page.text).toContain('za dużo błędnych prób');
    const again = await afterPassword(email);
    await again.send({ code: codeOf(city, secret) });
    expect(again.page.status).toBe(429);
    expect(again.page.text).toMatch(/Pozostały czas: \d sekund/);
    expect(Number(again.page.headers['retry-after'])).toBeGreaterThan(0);
  });

  test('says so when it was waited for too long', async () => {
    const { email, secret } = await owner('wolno@poczta.test');
    const visitor = await afterPassword(email, '/moje-konto');
    city.wait(minutes(11));
    await visitor.send({ code: codeOf(city, secret) });
    expect(visitor.page.text).toContain('Minęło za dużo czasu');
    expect(visitor.page.url).toBe(urls.loginAndReturn('/moje-konto'));
  });

  test.each(['uk', 'en'])('speaks %s', async (language) => {
    const { email } = await owner(`${language}@poczta.test`);
    const visitor = await afterPassword(email, undefined, language);
    for (const url of [urls.secondStep, urls.recoveryStep]) {
      await visitor.open(url);
      expect(visitor.page.html).toContain(`lang="${language}"`);
      expect(visitor.page.text).not.toMatch(/Kod |Zaloguj|logowani/);
    }
  });
});

test('a password link sets a new password, and the second step stays', async () => {
  const { email } = await owner('reset@poczta.test');
  const visitor = await afterPassword(email);
  expect(visitor.page.h1).toBe('Potwierdź logowanie');
  await visitor.open(urls.passwordReset);
  await visitor.send({ email });
  const token = await linkToken(email);
  await visitor.open(urls.newPassword(token));
  const password = 'granatowy parasol w holu';
  await visitor.send({ password, passwordAgain: password });
  await visitor.send({ email, password }, { form: urls.login });
  expect(visitor.page.h1).toBe('Potwierdź logowanie');
});

async function linkToken(email: string): Promise<string> {
  const mails = await deliveredMails(city);
  const mail = mails.findLast((each) => each.to === email && each.template === 'password-reset');
  return mail?.link?.split('/').at(-1) ?? '';
}
