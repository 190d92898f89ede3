import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendApplication } from '../test/applications.ts';
import { activeResident } from '../test/residents.ts';
import { logIn } from './people.ts';
import { expectAccessible, openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** A shortcut does something once its script is there, which shows the button of the help. */
async function press(page: Page, key: string): Promise<void> {
  await page.locator('[data-key-help-open]:visible').first().waitFor();
  await page.keyboard.press(key);
}

test('a clerk compares, cuts the photo, searches and decides without JavaScript', async () => {
  const { number } = await stage.city.db
    .selectFrom('applications')
    .innerJoin('people', 'people.id', 'person_id')
    .innerJoin('accounts', 'accounts.id', 'account_id')
    .select('number')
    .where('email', '=', 'marek.okon@demo.test')
    .executeTakeFirstOrThrow();
  const page = await stage.visitor({ javaScript: false });
  await logIn(page, 'kierownik@demo.test');
  await page.getByRole('searchbox', { name: 'Szukaj mieszkańców' }).fill('okonn marek');
  await page.getByRole('button', { name: 'Szukaj', exact: true }).click();
  await page.getByRole('heading', { name: 'Podobne' }).first().waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: `${number} Marek Okoń` }).click();
  await page.getByRole('heading', { name: 'Czy to ta sama osoba?' }).waitFor();
  await page.getByText('bardzo podobne zdjęcie').waitFor();
  await page.getByRole('button', { name: 'Przejmij' }).click();
  await page.getByRole('link', { name: 'Popraw kadr' }).click();
  await page.getByRole('button', { name: 'Powiększ' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Zapisz kadr' }).click();
  await page.getByText('Kadr poprawił urząd.').waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Odrzuć' }).click();
  await page.getByRole('link', { name: 'Dokument innej osoby' }).click();
  await page.getByText('Wyślemy na adres marek.okon@demo.test').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Odrzuć wniosek' }).click();
  await page.getByText('odrzucony. Mieszkaniec dostanie wiadomość').waitFor();
});

test('a clerk works the queue without a mouse', async () => {
  const page = await stage.visitor();
  await logIn(page, 'kierownik@demo.test');
  await page.waitForURL('**/operator/wnioski');
  await expectAccessible(page);

  await press(page, '?');
  await page.getByRole('dialog', { name: 'Skróty klawiszowe' }).waitFor();
  await page.keyboard.press('Escape');

  await page.getByLabel('Numer lub nazwisko').fill('nj');
  expect(page.url(), 'typing is no shortcut').toMatch(/\/operator\/wnioski$/);
  await page.getByLabel('Numer lub nazwisko').blur();

  await page.keyboard.press('ArrowDown');
  expect(await page.locator('[data-row-link]:focus').count(), 'arrows scroll the page').toBe(0);
  await press(page, 'j');
  await page.keyboard.press('ArrowDown');
  await press(page, 'k');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/operator\/wnioski\/\d+$/);
  await press(page, 'p');
  await page.getByText('Prowadzisz ten wniosek').waitFor();
  await page.getByText('Strona 1 z').waitFor();
  await expectAccessible(page);
  const document = page.locator('km-document-viewer[data-kind=pdf]').first();
  await document.getByRole('img', { name: /\.pdf, Strona 1 z/ }).waitFor();
  expect(await document.getByRole('region').getByRole('paragraph').textContent()).toMatch(/\S/);
  await document.getByRole('button', { name: 'Powiększ' }).press('Enter');
  await document.getByRole('status').getByText('Powiększenie 125%').waitFor();
  await press(page, 'z');
  await page.waitForURL('**/zwrot');
  await page.goBack();
  await press(page, 'a');
  await page
    .getByRole('dialog')
    .getByRole('heading', { name: /Zaakceptować wniosek/ })
    .waitFor();
  await page.keyboard.press('Escape');
  await press(page, 'o');
  await page.getByRole('link', { name: 'Dokument innej osoby' }).click();
  await page.getByRole('button', { name: 'Odrzuć wniosek' }).click();
  await page.getByText('odrzucony. Mieszkaniec dostanie wiadomość').waitFor();
  await press(page, 'n');
  await page.getByText('Prowadzisz ten wniosek').waitFor();
});

/** The queue of the demo city, and as many more as ten decisions need. */
async function waitingApplications(count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    const resident = await activeResident(stage.city, {
      email: `kolejka${n}@poczta.test`,
      firstName: 'Łucja',
      lastName: 'Żółkiewska',
    });
    await sendApplication(stage.city, resident, n % 2 ? 'student' : 'zameldowanie');
  }
}

test('a clerk decides ten in a row by keyboard', async () => {
  await waitingApplications(4);
  const page = await stage.visitor();
  await logIn(page, 'urzednik@demo.test');
  await page.waitForURL('**/operator/wnioski');
  const decided = new Set<string>();
  let read = false;
  await press(page, 'n');
  for (let n = 0; n < 10; n += 1) {
    // Each decision leads to the next one.
    await page.waitForURL(({ pathname }) => /\/wnioski\/\d+$/.test(pathname) && !decided.has(pathname));
    await page.getByText('Prowadzisz ten wniosek').waitFor();
    const address = new URL(page.url()).pathname;
    decided.add(address);
    if (!read && (await page.locator('km-document-viewer').count()) > 1) {
      await readsEverything(page);
      read = true;
    }
    const points = await page.locator('[data-point]').count();
    if (n === 3) {
      await press(page, 'z');
      await page.getByRole('heading', { name: /^Zwróć wniosek/ }).waitFor();
      await press(page, '1');
      await page.keyboard.press('ArrowDown');
      await page.getByText('Wyślemy na adres').waitFor();
      await press(page, 'Control+Enter');
      await page.getByText('zwrócony do poprawy').waitFor();
    } else if (n === 5) {
      await press(page, 'o');
      await page.getByRole('heading', { name: '1. Wybierz powód' }).waitFor();
      await press(page, '3');
      await page.getByText('Wyślemy na adres').waitFor();
      await press(page, 'Control+Enter');
      await page.getByText('odrzucony. Mieszkaniec dostanie').waitFor();
    } else {
      // The boxes are there for the keyboard once their own script is.
      for (let point = 1; point <= points; point += 1) {
        await page
          .locator('[data-point]')
          .nth(point - 1)
          .waitFor();
        await press(page, String(point));
      }
      await press(page, 'a');
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('heading', { name: /Zaakceptować wniosek/ }).waitFor();
      expect(await dialog.getByRole('checkbox', { checked: true }).count()).toBe(points);
      const proof = dialog.getByLabel('Data na dokumencie');
      if (await proof.count()) {
        await proof.fill('2099-06-30');
        await dialog.getByText('Podgląd wiadomości do mieszkańca').click();
        await dialog.getByText('30.06.2099').first().waitFor();
      }
      await press(page, 'Control+Enter');
      await page
        .getByText(/zaakceptowany\. |są zmienione|ma nowy pakiet/)
        .first()
        .waitFor();
    }
  }
  expect([decided.size, read]).toEqual([10, true]);
  const left = await stage.city.db
    .selectFrom('applications')
    .select('number')
    .where(
      'number',
      'in',
      [...decided].map((address) => Number(/\d+$/.exec(address)?.[0])),
    )
    .where('status', 'in', ['submitted', 'in-review'])
    .execute();
  expect(left).toEqual([]);
});

/** Turns and enlarges photo and document, and comes back to them, by keys alone. */
async function readsEverything(page: Page): Promise<void> {
  const photo = page.locator('km-document-viewer').first().locator('canvas');
  const box = async () => (await photo.boundingBox()) ?? { width: 0, height: 0 };
  await page.getByText('Strona 1 z').waitFor();
  const { width } = await box();
  await press(page, '+');
  await expect.poll(async () => (await box()).width).toBeGreaterThan(width);
  await page.keyboard.press('r');
  await expect.poll(() => box().then((turned) => turned.width > turned.height)).toBe(true);
  await page.keyboard.press('d');
  await page.keyboard.press('d');
  expect(
    await page.evaluate(
      () => document.activeElement?.closest<HTMLElement>('km-document-viewer')?.dataset.kind,
    ),
  ).toBe('pdf');
  // From the last one back to the first.
  await page.keyboard.press('d');
  expect(
    await page.evaluate(
      () => document.activeElement?.closest<HTMLElement>('km-document-viewer')?.dataset.kind,
    ),
  ).not.toBe('pdf');
}

/** Half an hour, of which no or a few milliseconds have passed. */
const wholeClaim = /Pozostało: (29|30) min\./;

test('a claim that runs out says so in time, and is kept by any key; at great zoom the shortcuts can be switched off', async () => {
  const resident = await activeResident(stage.city, { email: 'zegar@poczta.test' });
  await sendApplication(stage.city, resident, 'zameldowanie');
  const page = await stage.visitor();
  await logIn(page, 'kierownik@demo.test');
  await page.waitForURL('**/operator/wnioski');
  await page.clock.install();
  await page.getByRole('button', { name: 'Weź następny' }).click();
  await page.getByText(wholeClaim).waitFor();
  const more = page.getByRole('button', { name: 'Przedłuż o 30 minut' });
  expect(await more.isVisible()).toBe(false);
  await page.clock.fastForward('19:00');
  await more.waitFor();
  await page.clock.fastForward('05:15');
  await page.getByRole('status').getByText('Za 5 min ten wniosek będzie mógł przejąć ktoś inny').waitFor();
  await page.keyboard.press('Tab');
  await page.clock.fastForward('00:20');
  await page.getByText(wholeClaim).waitFor();
  await expect.poll(() => more.isVisible()).toBe(false);

  await page.setViewportSize({ width: 320, height: 256 });
  await page.getByRole('button', { name: 'Skróty klawiszowe' }).press('Enter');
  await page.getByRole('checkbox', { name: 'Skróty są włączone' }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  expect(await page.getByRole('dialog').count(), 'one letter does nothing').toBe(0);
});
