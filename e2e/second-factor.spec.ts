import { generateSync } from 'otplib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoPassword } from '../src/demo/seed.ts';
import { logIn } from './people.ts';
import { expectAccessible, openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ name: 'localhost' });
});
afterAll(() => stage.close());

describe.each([
  { name: 'with JavaScript', javaScript: true, phone: false, email: 'mieszkaniec@demo.test' },
  { name: 'without JavaScript', javaScript: false, phone: true, email: 'halina.wisniewska@demo.test' },
])('codes from an app, $name', ({ javaScript, phone, email }) => {
  test('are set up, asked for, replaced by a recovery code, and turned off', async () => {
    const page = await stage.visitor({ javaScript, phone });
    await logIn(page, email);
    await page.goto('/moje-konto');
    await page.getByRole('link', { name: 'Włącz logowanie dwuetapowe' }).click();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Dodaj aplikację' }).click();
    await expectAccessible(page);
    await page.getByLabel('Hasło', { exact: false }).first().fill(demoPassword);
    await page.getByRole('button', { name: 'Dalej' }).click();
    await page.waitForURL('**/aplikacja/kod');
    await expectAccessible(page);
    const secret = (await page.locator('.km-app-secret code').innerText()).replaceAll(' ', '');
    await page.getByLabel('Kod z aplikacji').fill('000000');
    await page.getByRole('button', { name: 'Włącz kody' }).click();
    await page.getByText('Ten kod nie pasuje').first().waitFor();
    await expectAccessible(page);
    await page.getByLabel('Kod z aplikacji').fill(codeOf(secret));
    await page.getByRole('button', { name: 'Włącz kody' }).click();
    await page.getByRole('heading', { name: 'Twoje kody zapasowe' }).waitFor();
    await expectAccessible(page);
    const [recoveryCode] = await page.locator('.km-recovery-codes code').allInnerTexts();
    await page.getByRole('link', { name: 'Mam już zapisane kody' }).click();
    await page.getByText('Pozostało kodów: 10 z 10.').waitFor();
    await expectAccessible(page);

    await logOut(page);
    await logIn(page, email);
    await page.getByRole('heading', { name: 'Potwierdź logowanie' }).waitFor();
    await expectAccessible(page);
    await page.goto('/moje-karty');
    await page.waitForURL('**/zaloguj?**');
    await page.goto('/zaloguj/drugi-skladnik');
    // The code of the present step was used up by the set-up; the next one is taken already.
    await page.getByLabel('Kod z aplikacji').fill(codeOf(secret, 30));
    await page.getByRole('main').getByRole('button', { name: 'Zaloguj' }).click();
    await page.waitForURL('**/moje-karty');

    await logOut(page);
    await logIn(page, email);
    await page.getByRole('link', { name: 'Użyj kodu zapasowego' }).click();
    await expectAccessible(page);
    await page.getByLabel('Kod zapasowy').fill(recoveryCode as string);
    await page.getByRole('main').getByRole('button', { name: 'Zaloguj' }).click();
    await page.waitForURL('**/moje-karty');

    await page.goto('/moje-konto/drugi-skladnik');
    await page.getByText('Pozostało kodów: 9 z 10.').waitFor();
    await page.getByRole('link', { name: 'Wyłącz kody z aplikacji' }).click();
    await expectAccessible(page);
    await page.getByLabel('Hasło', { exact: false }).first().fill(demoPassword);
    await page.getByRole('button', { name: 'Wyłącz kody z aplikacji' }).click();
    await page.getByText('Kody z aplikacji są wyłączone.').waitFor();
    await logOut(page);
    await logIn(page, email);
    await page.waitForURL('**/moje-karty');
    await page.context().close();
  });
});

test('a passkey is added, used as the second step, and removed', async () => {
  const email = 'stanislaw.lis@demo.test';
  const page = await stage.visitor();
  await holdAuthenticator(page);
  await logIn(page, email);
  await openElsewhere(page, '/moje-konto/drugi-skladnik/klucze/nowy');
  await page.getByText(`Klucze dostępu działają tylko pod adresem ${stage.url}`).waitFor();
  expect(await page.getByLabel('Nazwa').isVisible()).toBe(false);
  await page.goto('/moje-konto/drugi-skladnik');
  await page.getByRole('link', { name: 'Dodaj klucz dostępu' }).click();
  await expectAccessible(page);
  await page.getByLabel('Nazwa').fill('Telefon Stanisława');
  await page.getByLabel('Hasło', { exact: false }).first().fill(demoPassword);
  await page.getByRole('button', { name: 'Dalej' }).click();
  await page.getByRole('heading', { name: 'Twoje kody zapasowe' }).waitFor();
  await page.getByRole('link', { name: 'Mam już zapisane kody' }).click();
  await page.getByText('Telefon Stanisława').waitFor();
  await expectAccessible(page);

  await logOut(page);
  await logIn(page, email);
  await page.getByRole('button', { name: 'Użyj klucza dostępu' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Użyj klucza dostępu' }).click();
  await page.waitForURL('**/moje-karty');
  await page.goto('/moje-konto/drugi-skladnik');
  await page.getByText('ostatnio użyty').waitFor();

  await page.getByRole('link', { name: 'Usuń klucz: Telefon Stanisława' }).click();
  await expectAccessible(page);
  await page.getByLabel('Hasło', { exact: false }).first().fill(demoPassword);
  await page.getByRole('button', { name: 'Usuń klucz dostępu' }).click();
  await page.getByText('Nie masz jeszcze kluczy dostępu.').waitFor();
  await page.context().close();
});

test('a passkey that does not answer can be asked again, or passed over', async () => {
  const email = 'zuzanna.kowalczyk@demo.test';
  const page = await stage.visitor({ phone: true });
  const { setPresent } = await holdAuthenticator(page);
  await logIn(page, email);
  await page.goto('/moje-konto/drugi-skladnik/klucze/nowy');
  await page.getByLabel('Nazwa').fill('Klucz');
  await page.getByLabel('Hasło', { exact: false }).first().fill(demoPassword);
  await page.getByRole('button', { name: 'Dalej' }).click();
  await page.getByRole('heading', { name: 'Twoje kody zapasowe' }).waitFor();
  await logOut(page);

  await logIn(page, email);
  await setPresent(false);
  await page.getByRole('button', { name: 'Użyj klucza dostępu' }).click();
  await page.getByText('Przeglądarka prosi teraz o klucz dostępu.').waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Wróć do innych sposobów' }).click();
  await setPresent(true);
  await page.getByRole('button', { name: 'Użyj klucza dostępu' }).click();
  await page.waitForURL('**/moje-karty');
  await page.context().close();
});

test('without JavaScript the page of passkeys says so and offers the app', async () => {
  const page = await stage.visitor({ javaScript: false });
  await logIn(page, 'stanislaw.lis@demo.test');
  await page.goto('/moje-konto/drugi-skladnik/klucze/nowy');
  await page.getByText('Klucze dostępu wymagają JavaScriptu').waitFor();
  expect(await page.getByLabel('Nazwa').isVisible()).toBe(false);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Dodaj aplikację' }).click();
  await page.waitForURL('**/aplikacja');
  await page.context().close();
});

const codeOf = (secret: string, seconds = 0): string =>
  generateSync({ secret, epoch: Math.floor(stage.city.clock().getTime() / 1000) + seconds });

/** As a browser does that was closed: its session and whatever else it held is gone. */
async function logOut(page: Page): Promise<void> {
  await page.context().clearCookies();
}

/** A phone's own authenticator, as Chromium plays it. */
async function holdAuthenticator(page: Page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    setPresent: (enabled: boolean) =>
      devtools.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled }),
  };
}

/** The same service, under the number of the machine. */
async function openElsewhere(page: Page, path: string): Promise<void> {
  const elsewhere = stage.url.replace('localhost', '127.0.0.1');
  const cookies = await page.context().cookies();
  await page.context().addCookies(cookies.map(({ name, value }) => ({ name, value, url: elsewhere })));
  await page.goto(`${elsewhere}${path}`);
}
