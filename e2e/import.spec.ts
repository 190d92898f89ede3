import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { simpleParser } from 'mailparser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { header, row } from '../test/imports.ts';
import { goodPassword } from '../test/residents.ts';
import { logIn } from './people.ts';
import { expectAccessible, openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

async function mailTo(address: string) {
  const folder = path.join(stage.city.folder, 'mail');
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.eml'));
  const mails = await Promise.all(
    names.map(async (name) => simpleParser(await readFile(path.join(folder, name)))),
  );
  return mails.find(({ to }) => JSON.stringify(to).includes(address));
}

const file = (name: string, lines: readonly string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`),
});

async function upload(page: Page, given: ReturnType<typeof file>): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(given);
  await page.getByRole('button', { name: 'Wgraj i sprawdź' }).click();
  await page.getByRole('main').getByRole('heading', { level: 1, name: given.name }).waitFor();
}

test('a file with errors is checked first, its good rows imported, and somebody in it opens an account', async () => {
  const page = await stage.visitor();
  const main = page.getByRole('main');
  await logIn(page, 'kierownik@demo.test');
  await page.waitForURL('**/operator/**');
  await page.goto('/operator/mieszkancy');
  await main.getByRole('link', { name: 'Import mieszkańców' }).click();
  await main.getByText('Nie ma jeszcze żadnego importu').waitFor();
  await expectAccessible(page);
  await main.getByRole('link', { name: 'Wgraj plik' }).click();
  const sample = page.waitForEvent('download');
  await main.getByRole('link', { name: 'Pobierz wzór pliku (CSV)' }).click();
  const bytes = await readFile((await (await sample).path()) ?? '');
  expect(bytes.toString()).toContain('imię;nazwisko;data urodzenia;PESEL');
  await main.getByRole('button', { name: 'Wgraj i sprawdź' }).click();
  await main.getByText('Wybierz plik CSV z dysku.').first().waitFor();
  await expectAccessible(page);

  await upload(
    page,
    file('z-bledami.csv', [
      header,
      row({ first: 'Gabriela', last: 'Przeniesiona', email: 'gabriela@poczta.test', old: 'KM-77' }),
      row({ first: 'Hubert', last: 'Przeniesiony', pesel: '75031234565' }),
      row({ first: 'Iga', last: 'Przeniesiona', pack: 'nie-ma-takiego', born: '30.02.1990' }),
      row({ first: 'Gabriela', last: 'Przeniesiona' }),
    ]),
  );
  // The page follows by itself.
  await main.getByText('Do zaimportowania: 1 wiersz.').waitFor();
  await main.getByText('PESEL: Sprawdź numer PESEL: ma 11 cyfr, a ten się nie zgadza.').waitFor();
  await expectAccessible(page);
  await main.getByRole('link', { name: 'Zobacz wszystkie' }).click();
  await page.getByLabel('Które wiersze').selectOption({ label: 'Pominięte, nic się nie zmienia' });
  await main.getByRole('button', { name: /Filtruj|Pokaż/ }).click();
  await main.getByText('To samo jest już w wierszu 2.').waitFor();
  await expectAccessible(page);
  await main
    .getByRole('link', { name: 'z-bledami.csv' })
    .or(page.getByRole('link', { name: 'z-bledami.csv' }))
    .first()
    .click();

  await main.getByRole('link', { name: 'Importuj poprawne wiersze' }).click();
  await page.getByLabel('Wydaj od razu karty wirtualne').check();
  await expectAccessible(page);
  await main.getByRole('button', { name: 'Importuj poprawne wiersze' }).click();
  await main.getByText('Zakończony', { exact: true }).first().waitFor();
  await main.getByText('Wydane karty').waitFor();
  await expectAccessible(page);
  await page.goto('/operator/mieszkancy?szukaj=Przeniesiona');
  await main.getByRole('link', { name: 'Przeniesiona Gabriela' }).click();
  await main.getByText('KM-77').waitFor();

  await expect
    .poll(async () => (await mailTo('gabriela@poczta.test'))?.subject, { timeout: 30_000 })
    .toContain('Karta Mieszkańca');
  const link =
    /https?:\S+\/zaproszenie-mieszkanca\/\S+/.exec((await mailTo('gabriela@poczta.test'))?.text ?? '')?.[0] ??
    '';
  const resident = await stage.visitor({ javaScript: false });
  await resident.goto(link);
  await resident.getByText('Gabriela Przeniesiona').waitFor();
  await expectAccessible(resident);
  await resident.getByLabel('Hasło').first().fill(goodPassword);
  await resident.getByLabel('Powtórz hasło').fill(goodPassword);
  for (const box of await resident.locator('input[type=checkbox]').all()) await box.check();
  await resident.getByRole('button', { name: 'Załóż konto' }).click();
  await resident.waitForURL('**/moje-karty');
  await resident.getByText('Gabriela Przeniesiona').first().waitFor();
});

test('without JavaScript the progress is asked for, and an unreadable file says why', async () => {
  const page = await stage.visitor({ javaScript: false });
  const main = page.getByRole('main');
  await logIn(page, 'kierownik@demo.test');
  await page.goto('/operator/mieszkancy/import/nowy');
  await upload(page, file('bez-naglowka.csv', ['Anna;Nowak', 'Jan;Kowalski']));
  await expect
    .poll(
      async () => {
        const again = main.getByRole('link', { name: 'Odśwież' });
        if (await again.isVisible()) await again.click();
        return main.innerText();
      },
      { timeout: 20_000 },
    )
    .toContain('W pierwszym wierszu pliku nie ma nagłówków');
  await expectAccessible(page);
  await main.getByRole('link', { name: 'Wgraj plik jeszcze raz' }).click();
  await upload(page, file('odlozony.csv', [header, row({ last: 'Odłożona' })]));
  await expect
    .poll(
      async () => {
        await page.reload();
        return main.innerText();
      },
      { timeout: 20_000 },
    )
    .toContain('Czeka na decyzję');
  await main.getByRole('link', { name: 'Zrezygnuj z tego pliku' }).click();
  await main.getByRole('button', { name: 'Zrezygnuj' }).click();
  await main.getByText('Nikogo nie dopisaliśmy').waitFor();
  await expectAccessible(page);
});
