import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newVersion } from '../test/consents.ts';
import { activeResident, goodPassword } from '../test/residents.ts';
import { logIn } from './people.ts';
import { expectAccessible, openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe.each([
  { name: 'with JavaScript', javaScript: true, phone: false, who: 'jolanta' },
  { name: 'without JavaScript, on a phone', javaScript: false, phone: true, who: 'bogdan' },
])('"Moje zgody" $name', ({ javaScript, phone, who }) => {
  const email = `${who}.zgody@poczta.test`;
  let page: Page;

  const told = (text: string | RegExp) => page.getByText(text).first().waitFor();
  const card = (title: string) => page.locator('.km-consent').filter({ hasText: title });
  const dialogButton = (name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true });
  const no = () => page.getByRole('link', { name: 'Nie', exact: true }).or(dialogButton('Nie'));

  beforeAll(async () => {
    await activeResident(stage.city, { email });
    page = await stage.visitor({ javaScript, phone });
    await logIn(page, email, goodPassword);
    await page.waitForURL('**/moje-karty');
  });

  test('an optional consent is given and withdrawn', async () => {
    await page.goto('/moje-zgody');
    await expectAccessible(page);
    const marketing = card('Zgoda dobrowolna');
    await marketing.getByRole('button', { name: 'Wyraź zgodę' }).click();
    await told('Zgoda została wyrażona.');
    await marketing.getByText('Historia').click();
    await marketing.getByText('Wyrażono zgodę, wersja 1').waitFor();
    await expectAccessible(page);
    await marketing.getByRole('button', { name: 'Wycofaj zgodę' }).click();
    await told('Zgoda została wycofana.');
  });

  test('withdrawing the terms asks, blocks, is explained at the login, and is lifted by a clerk', async () => {
    await page.goto('/moje-zgody');
    const terms = card('Akceptuję Regulamin');
    await terms.getByRole('link', { name: 'Wycofaj zgodę' }).click();
    await told('Nie będziesz miał możliwości zarządzania kontami.');
    await expectAccessible(page);
    await no().click();
    await page.getByText('Nie będziesz miał możliwości').waitFor({ state: 'hidden' });
    await terms.getByRole('link', { name: 'Wycofaj zgodę' }).click();
    await page.getByRole('button', { name: 'Tak', exact: true }).click();
    await told('Zgoda została wycofana, a konto zablokowane.');
    await logIn(page, email, goodPassword);
    await told('Konto jest zablokowane, bo wycofano wymaganą zgodę');
    await expectAccessible(page);

    const desk = await stage.visitor({ javaScript });
    await logIn(desk, 'kierownik@demo.test');
    await desk.goto(`/operator/mieszkancy?szukaj=${encodeURIComponent(email)}`);
    await expectAccessible(desk);
    await desk.getByRole('link', { name: 'Nowak Anna' }).click();
    await desk.getByText('Blokada trwa.').waitFor();
    await expectAccessible(desk);
    await desk.getByRole('link', { name: 'Zdejmij blokadę konta' }).click();
    await desk.getByLabel('Powód zdjęcia blokady').fill('Poproszono o to w okienku.');
    await expectAccessible(desk);
    await desk.getByRole('button', { name: 'Zdejmij blokadę konta' }).click();
    await desk.getByText('Blokada konta jest zdjęta.').waitFor();
    await desk.context().close();
  });

  test('the next login asks for it before anything else', async () => {
    await logIn(page, email, goodPassword);
    await page.waitForURL('**/zgody-wymagane**');
    await expectAccessible(page);
    await page.goto('/moje-wnioski');
    await page.waitForURL('**/zgody-wymagane?powrot=%2Fmoje-wnioski');
    await page.getByRole('button', { name: 'Akceptuję' }).click();
    await told('Zaznacz');
    await expectAccessible(page);
    await page.getByLabel('Akceptuję').check();
    await page.getByRole('button', { name: 'Akceptuję' }).click();
    await page.waitForURL('**/moje-wnioski');
    await told('Dziękujemy, zgoda została zapisana.');
  });

  test('a new version leaves the ways out open, and withdrawing the notice ends everything', async () => {
    await newVersion(stage.city, 'rodo');
    await page.goto('/moje-karty');
    expect(new URL(page.url()).pathname, 'not in the middle').toBe('/moje-karty');
    const other = await stage.visitor({ javaScript, phone });
    await logIn(other, email, goodPassword);
    await other.waitForURL('**/zgody-wymagane**');
    await other.getByText('Treść się zmieniła.').waitFor();
    await other.getByRole('link', { name: /^Wycofaj zgodę/ }).click();
    await other.getByText('Operacja jest nieodwracalna.').waitFor();
    await other.locator('input[name=currentPassword]').fill(goodPassword);
    await expectAccessible(other);
    await other.getByRole('button', { name: 'Tak', exact: true }).click();
    await other.getByText('Zgoda została wycofana, a konto usunięte.').waitFor();
    await page.goto('/moje-karty');
    await page.waitForURL('**/zaloguj**');
  });
});
