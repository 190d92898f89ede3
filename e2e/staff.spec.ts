import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { simpleParser } from 'mailparser';
import { generateSync } from 'otplib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoPassword } from '../src/demo/seed.ts';
import { logIn } from './people.ts';
import { expectAccessible, openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ demo: false });
});
afterAll(() => stage.close());

const password = 'cztery słowa na drogę';
const email = 'nowa.osoba@miasto.test';

test('a colleague is invited, sets a password and a second factor, works, and is blocked', async () => {
  const chief = await stage.visitor();
  await logIn(chief, 'kierownik@demo.test');
  await turnOnSecondFactor(chief, demoPassword);
  await chief.waitForURL('**/operator/wnioski');

  await chief.getByRole('link', { name: 'Pracownicy' }).first().click();
  await expectAccessible(chief);
  await chief.getByRole('link', { name: 'Role', exact: true }).click();
  await expectAccessible(chief);
  await chief.getByRole('link', { name: 'Dodaj rolę' }).click();
  await expectAccessible(chief);
  await chief.getByLabel('Nazwa roli').fill('Okienko');
  await chief.getByLabel('Wyszukiwanie kart').check();
  await chief.getByLabel('Wydawanie kart').check();
  await chief.getByRole('button', { name: 'Zapisz rolę' }).click();
  await chief.getByText('Rola dodana: Okienko.').waitFor();
  await chief.getByRole('link', { name: 'Pracownicy', exact: true }).last().click();
  await chief.getByRole('link', { name: 'Zaproś pracownika' }).click();
  await expectAccessible(chief);
  await chief.getByRole('button', { name: 'Wyślij zaproszenie' }).click();
  await chief
    .getByText('Wybierz przynajmniej jedną rolę')
    .or(chief.locator('.km-error-summary'))
    .first()
    .waitFor();
  await expectAccessible(chief);
  await chief.getByLabel('Adres e-mail').fill(email);
  await chief.getByLabel('Imię').fill('Nowa');
  await chief.getByLabel('Nazwisko').fill('Osoba');
  await chief.getByLabel('Okienko').check();
  await chief.getByRole('button', { name: 'Wyślij zaproszenie' }).click();
  await chief.getByText(`Zaproszenie wysłane na adres ${email}`).waitFor();
  await expectAccessible(chief);

  const clerk = await stage.visitor({ javaScript: false, phone: true });
  await clerk.goto(await invitationLink());
  await expectAccessible(clerk);
  await clerk.getByLabel('Hasło', { exact: false }).first().fill(password);
  await clerk.getByLabel('Powtórz hasło').fill(password);
  await clerk.getByRole('button', { name: 'Ustaw hasło' }).click();
  await logIn(clerk, email, password);
  await turnOnSecondFactor(clerk, password);
  await clerk.waitForURL('**/operator/wnioski');
  const places = (await clerk.getByRole('navigation').getByRole('link').allInnerTexts()).join(' ');
  expect(places).toContain('Karty');
  expect(places).not.toMatch(/Pracownicy|Mieszkańcy|Dziennik/);
  expect((await clerk.goto('/operator/pracownicy'))?.status()).toBe(403);
  await clerk.goto('/operator/moje-konto');
  await expectAccessible(clerk);

  await chief.reload();
  await chief.getByRole('link', { name: 'Zablokuj' }).click();
  // In a dialog, or on a page of its own when the script was late.
  await chief.getByText('straci dostęp do Modułu Operatora od razu').waitFor();
  await expectAccessible(chief);
  await chief.getByRole('button', { name: 'Zablokuj konto' }).click();
  await chief.getByText('Wszystkie sesje zostały zakończone').waitFor();
  await clerk.goto('/operator/karty');
  await clerk.waitForURL('**/zaloguj?**');
  await logIn(clerk, email, password);
  await clerk.getByText('Konto jest zablokowane').first().waitFor();
});

/** Led there by the first click in the module; the app is this test. */
async function turnOnSecondFactor(page: Page, typed: string): Promise<void> {
  await page.waitForURL('**/operator/moje-konto/drugi-skladnik?powrot=*');
  await page.getByText('Najpierw włącz logowanie dwuetapowe').waitFor();
  expect(await page.getByRole('link', { name: 'Wnioski' }).count()).toBe(0);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Dodaj aplikację' }).click();
  await page.getByLabel('Hasło', { exact: false }).first().fill(typed);
  await page.getByRole('button', { name: 'Dalej' }).click();
  await page.waitForURL('**/aplikacja/kod');
  const secret = (await page.locator('.km-app-secret code').innerText()).replaceAll(' ', '');
  await page.getByLabel('Kod z aplikacji').fill(generateSync({ secret }));
  await page.getByRole('button', { name: 'Włącz kody' }).click();
  await page.getByRole('heading', { name: 'Twoje kody zapasowe' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Mam zapisane kody, przejdź dalej' }).click();
}

/** From the mail that the worker has sent; outside the demo there is no page that shows mails. */
async function invitationLink(): Promise<string> {
  const sent = () =>
    stage.city.db
      .selectFrom('mails')
      .select('id')
      .where('recipient', '=', email)
      .where('template', '=', 'staff-invited')
      .where('state', '=', 'sent')
      .executeTakeFirst();
  await expect.poll(sent, { timeout: 15_000 }).toBeDefined();
  const folder = path.join(stage.city.config.dataDir, 'mail');
  const { text } = await simpleParser(await readFile(path.join(folder, `${(await sent())?.id}.eml`)));
  return /\/operator\/zaproszenie\/\S+/.exec(text ?? '')?.[0] ?? '';
}
