import { afterAll, beforeAll, expect, test } from 'vitest';
import { logIn } from './people.ts';
import { expectAccessible, openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test('the chief reads the reports, takes a file along, prints, and looks into the log', async () => {
  const page = await stage.visitor();
  await logIn(page, 'kierownik@demo.test');
  await page.getByRole('link', { name: 'Raporty' }).first().click();
  await page.getByRole('heading', { name: 'Raporty: Wnioski' }).waitFor();
  await page.getByRole('link', { name: 'ostatnie 12 miesięcy' }).click();
  const chart = page.getByRole('img', { name: 'Wnioski według statusu' });
  await chart.waitFor();
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'fits').toBe(true);

  const table = page.getByRole('table', { name: 'Wnioski według statusu' });
  const shown = await table.getByRole('row').nth(1).getByRole('cell').allInnerTexts();
  const link = page.getByRole('link', { name: /Pobierz CSV.*Wnioski według statusu/ });
  const file = await page.request.get((await link.getAttribute('href')) ?? '');
  expect(file.headers()['content-disposition']).toMatch(/filename="wnioski-statusy-[\d-]+\.csv"/);
  const lines = (await file.text()).split('\r\n');
  expect(lines[1]?.split(';').slice(1)).toEqual(shown);

  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('search').isVisible()).toBe(false);
  expect(await chart.isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
  for (const name of ['Czas decyzji', 'Karty', 'Odbiór kart', 'Sprawy']) {
    await page
      .getByRole('navigation', { name: 'Rodzaje raportów' })
      .getByRole('link', { name, exact: true })
      .click();
    await page.getByRole('heading', { name: `Raporty: ${name}` }).waitFor();
  }
  await expectAccessible(page);

  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByRole('link', { name: 'Dziennik' }).first().click();
  await page.getByRole('button', { name: 'Sprawdź teraz' }).click();
  await page.getByText('Dziennik jest taki, jak został zapisany').waitFor();
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'fits').toBe(true);
  await page.getByRole('link', { name: 'Zalogowano się' }).first().click();
  await page.getByText('Dane wpisu').waitFor();
  await expectAccessible(page);
});
