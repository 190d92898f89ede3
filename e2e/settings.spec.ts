import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, dayOf } from '../src/platform/clock.ts';
import { logIn } from './people.ts';
import { expectAccessible, openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

async function settings(options?: Parameters<Stage['visitor']>[0]): Promise<Page> {
  const page = await stage.visitor(options);
  await logIn(page, 'kierownik@demo.test');
  await page.goto('/operator/ustawienia');
  return page;
}

test.each([true, false])(
  'a contact changes tomorrow, hours at once, and everybody sees them (JavaScript: %s)',
  async (javaScript) => {
    const page = await settings({ javaScript });
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Dane i kontakt miasta' }).click();
    await page.getByLabel('Telefon').fill('22 111 00 11');
    await page.getByText('Od wybranego dnia', { exact: true }).click();
    await page.getByLabel('Dzień').fill(addDays(dayOf(stage.city.clock()), 1));
    await page.getByRole('button', { name: 'Zapisz zmianę' }).click();
    await page.getByText('Zmiana zaplanowana. Zacznie obowiązywać').waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Wycofaj' }).click();
    await page.getByRole('button', { name: 'Wycofaj zmianę' }).click();
    await page.getByText('Zaplanowana zmiana została wycofana.').waitFor();

    await page.goto('/operator/ustawienia/punkty-odbioru');
    await page.getByRole('link', { name: 'Biblioteka Nadrzeczna' }).click();
    await page.getByLabel('sobota, od').fill('10:00');
    const until = javaScript ? '14:00' : '15:00';
    await page.getByLabel('sobota, do').fill(until);
    await page.getByRole('button', { name: 'Zapisz zmianę' }).click();
    await page.getByText('Zmiana zapisana. Obowiązuje od teraz.').waitFor();
    await expectAccessible(page);
    await page.goto('/kontakt');
    await page.getByText(`sob. 10:00–${until}`).waitFor();
    await expectAccessible(page);
  },
);

test('colours and mails are looked at while they are typed', async () => {
  const page = await settings();
  await page.goto('/operator/ustawienia/kolory');
  const button = page.getByRole('button', { name: 'Przycisk główny' });
  const colour = () => button.evaluate((element) => getComputedStyle(element).backgroundColor);
  const before = await colour();
  await page.getByLabel('Kolor główny').fill('#7a1f5c');
  await expect.poll(colour).not.toBe(before);
  await expectAccessible(page);
  await page.getByLabel('Kolor główny').fill('#ffe000');
  await page.getByRole('button', { name: 'Zapisz zmianę' }).click();
  await page.getByRole('alert').getByText('Ten kolor jest za jasny').waitFor();

  await page.goto('/operator/ustawienia/tresci-wiadomosci/password-reset');
  await page.getByLabel('Akapit na początku').first().fill('tu Karta w {miasto}.');
  await page.getByText('tu Karta w Nowy Gród.').waitFor();
  await expectAccessible(page);
});
