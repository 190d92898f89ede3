import { afterAll, beforeAll, expect, test } from 'vitest';
import { logIn } from './people.ts';
import { expectAccessible, openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test('a clerk works the queue without a mouse', async () => {
  const page = await stage.visitor();
  await logIn(page, 'kierownik@demo.test');
  await page.waitForURL('**/operator/wnioski');
  await expectAccessible(page);

  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Skróty klawiszowe' }).waitFor();
  await page.keyboard.press('Escape');

  await page.getByLabel('Numer lub nazwisko').fill('nj');
  expect(page.url(), 'typing is no shortcut').toMatch(/\/operator\/wnioski$/);
  await page.getByLabel('Numer lub nazwisko').blur();

  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/operator\/wnioski\/\d+$/);
  await page.keyboard.press('p');
  await page.getByText('Prowadzisz ten wniosek').waitFor();
  await page.getByText('Strona 1 z').waitFor();
  await expectAccessible(page);
  await page.keyboard.press('z');
  await page.waitForURL('**/zwrot');
  await page.goBack();
  await page.keyboard.press('a');
  await page
    .getByRole('dialog')
    .getByRole('heading', { name: /Zaakceptować wniosek/ })
    .waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('o');
  await page.getByRole('link', { name: 'Dokument innej osoby' }).click();
  await page.getByRole('button', { name: 'Odrzuć wniosek' }).click();
  await page.getByText('odrzucony. Mieszkaniec dostanie wiadomość').waitFor();
  await page.keyboard.press('n');
  await page.getByText('Prowadzisz ten wniosek').waitFor();
});

test.each([true, false])(
  'a shop compares the photo before the answer is green (JavaScript: %s)',
  async (javaScript) => {
    const { number } = await stage.city.db
      .selectFrom('cards')
      .select('number')
      .where('activated_at', 'is not', null)
      .where('ended_at', 'is', null)
      .where('id', 'not in', (blocked) => blocked.selectFrom('card_blocks').select('card_id'))
      .executeTakeFirstOrThrow();
    const page = await stage.visitor({ javaScript, phone: true });
    await logIn(page, 'partner@demo.test');
    await page.waitForURL('**/partner/skanuj');
    await page.getByLabel('Numer karty albo kod').fill(number.replace('-', ' '));
    await page.getByRole('button', { name: 'Sprawdź' }).click();
    await page.getByRole('heading', { name: 'Porównaj zdjęcie z osobą' }).waitFor();
    expect(await page.getByText('Karta ważna').isVisible()).toBe(false);
    await page.locator('label', { hasText: 'Sprawdzono z dokumentem' }).click();
    await page.getByRole('heading', { name: 'Karta ważna' }).waitFor();
    await expectAccessible(page);
  },
);
