import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { logIn } from './people.ts';
import { expectAccessible, openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const download = async (page: Page, name: string): Promise<Buffer> => {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]);
  return readFile(await file.path());
};

/** Asks the page again until its job is done. */
async function until(page: Page, text: string): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.reload();
        return page.getByText(text).first().isVisible();
      },
      { timeout: 20_000 },
    )
    .toBe(true);
}

test('a card is printed, delivered, and collected under its code', async () => {
  const page = await stage.visitor();
  await logIn(page, 'kierownik@demo.test');
  await page.getByRole('link', { name: 'Produkcja' }).first().click();
  await page.getByRole('heading', { name: 'Czeka na druk' }).waitFor();
  await expectAccessible(page);
  await page.getByLabel('Ile kart najwyżej').fill('0');
  await page.getByRole('button', { name: 'Utwórz partię' }).click();
  await page.getByText('Wpisz liczbę kart od 1 do 1000.').first().waitFor();
  await page.getByLabel('Ile kart najwyżej').fill('50');
  await page.getByRole('button', { name: 'Utwórz partię' }).click();
  await page.getByRole('heading', { level: 1, name: /^Partia \d+$/ }).waitFor();
  await until(page, 'Dla drukarni');
  await page.getByText('Maria Dąbrowska').waitFor();
  await expectAccessible(page);

  const zip = unzipSync(await download(page, 'Pobierz listę i zdjęcia (ZIP)'));
  const [list, photo] = Object.keys(zip);
  expect([list, photo]).toEqual(['karty.csv', expect.stringMatching(/^zdjecia\/01-\d{7}\.jpg$/)]);
  const pdf = await download(page, 'Pobierz karty (PDF)');
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');

  const batch = page.url();
  await page
    .getByLabel(/^Zaznacz kartę/)
    .first()
    .press('Enter');
  await page.getByText('Zaznacz najpierw karty na liście.').waitFor();
  await page.goto(batch);
  await page.getByRole('button', { name: 'Oznacz całą partię jako wydrukowaną' }).click();
  await page.getByText('Oznaczono jako wydrukowane: 1').waitFor();
  expect(await page.getByRole('button', { name: 'Oznacz całą partię' }).count(), 'once is enough').toBe(0);
  await page.getByRole('button', { name: 'Wyjmij zaznaczone z partii' }).click();
  await page.getByText('Zaznacz najpierw karty na liście.').waitFor();
  await page.goto(batch);
  await page.getByRole('link', { name: /^Oznacz dostawę/ }).click();
  await page.getByText('Których kart brakuje?').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Potwierdź dostawę' }).click();
  await until(page, 'W punkcie odbioru');

  const { code } = await stage.city.db
    .selectFrom('pickups')
    .innerJoin('cards', 'cards.id', 'card_id')
    .select('pickups.code')
    .where('last_name', '=', 'Dąbrowska')
    .executeTakeFirstOrThrow();
  // A scanner types into the field that waits for it, and ends with Enter.
  const scanner = page.locator('[name=kod]:focus');
  await page.goto('/operator/odbior');
  await expectAccessible(page);
  await scanner.waitFor();
  await page.keyboard.type('33333333');
  await page.keyboard.press('Enter');
  await page.getByText('Pod kodem 33333333 nie czeka żadna karta.').first().waitFor();
  await scanner.waitFor();
  await page.keyboard.type(code ?? '');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /^Wydaj kartę/ }).waitFor();
  await expectAccessible(page);
  await page.getByLabel('Inna osoba z upoważnieniem').check();
  await page.getByRole('button', { name: 'Wydaj kartę' }).click();
  await page.getByRole('heading', { name: 'Wydaj kartę' }).waitFor();
  await page.getByLabel('Imię i nazwisko osoby z upoważnieniem').fill('Barbara Kos');
  await page.getByRole('button', { name: 'Wydaj kartę' }).click();
  await page.getByText(/została wydana i jest aktywna/).waitFor();
  // Ready for the next one.
  await scanner.waitFor();
});

test('without JavaScript on a tablet: a damaged card is printed again, an uncollected one goes back', async () => {
  const page = await stage.visitor({ javaScript: false });
  await page.setViewportSize({ width: 820, height: 1180 });
  await logIn(page, 'kierownik@demo.test');
  await page.goto('/operator/produkcja');
  await page
    .getByRole('row', { name: /^3 .*W druku/ })
    .getByRole('link')
    .first()
    .click();
  await page
    .getByLabel(/^Zaznacz kartę/)
    .first()
    .check();
  await page.getByRole('button', { name: 'Zaznaczone do ponownego druku' }).click();
  await page.getByRole('heading', { name: 'Wydrukować jeszcze raz?' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Skieruj do ponownego druku' }).click();
  await page
    .getByLabel(/^Zaznacz kartę/)
    .first()
    .check();
  await page.getByRole('button', { name: 'Wyjmij zaznaczone z partii' }).click();
  await page.getByRole('button', { name: 'Wyjmij z partii' }).click();
  await page.getByRole('link', { name: /^Powód/ }).waitFor();
  await page.getByLabel('Powód').fill('Zdjęcie jest nieostre');
  await page.getByRole('button', { name: 'Wyjmij z partii' }).click();
  await page.getByText('Wyjęto z partii: 1').waitFor();
  await page.goto('/operator/produkcja');
  await page.getByText('1 karta do ponownego druku').waitFor();
  await page.getByRole('button', { name: /^Przywróć do druku kartę/ }).click();
  await page.getByText('2 karty do ponownego druku').waitFor();

  await page.goto('/operator/odbior?widok=zwrot');
  await page.getByText('Irena Sobczak').waitFor();
  await expectAccessible(page);
  await page.getByLabel(/^Zaznacz kartę/).check();
  await page.getByRole('button', { name: 'Zwróć zaznaczone' }).click();
  await page.getByRole('heading', { name: 'Zwrócić nieodebrane karty?' }).waitFor();
  await page.getByRole('button', { name: 'Zwróć karty' }).click();
  await page.getByText('Zwrócono: 1').waitFor();
});
