import type { Page } from 'playwright-core';
import sharp, { type Metadata } from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newResident } from '../test/applications.ts';
import { goodPassword } from '../test/residents.ts';
import { fixture, logIn, next } from './people.ts';
import { expectAccessible, openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** The photo step of somebody's first draft, which has no photo yet. */
async function photoStep(options: { javaScript: boolean; phone?: boolean }): Promise<Page> {
  const page = await stage.visitor(options);
  await page.context().grantPermissions(['camera']);
  const { email } = await newResident(stage.city);
  await logIn(page, email, goodPassword);
  await page.waitForURL('**/moje-karty');
  await page.goto('/moje-wnioski/nowy');
  const offer = page
    .locator('article, section, li, .ds-card')
    .filter({ hasText: /kryterium zameldowania/ })
    .last();
  await offer.getByRole('button', { name: 'Rozpocznij wniosek' }).click();
  await page.goto(page.url().replace(/dane$/, 'zdjecie'));
  return page;
}

async function savedCut(page: Page): Promise<Metadata> {
  const response = await page.request.get(
    page.url().replace(/robocze\/([^/]+)\/.*/, 'robocze/$1/zdjecie/kadr'),
  );
  expect(response.status()).toBe(200);
  return sharp(await response.body()).metadata();
}

describe.each([
  { name: 'with JavaScript', javaScript: true },
  { name: 'without JavaScript', javaScript: false },
])('a photo of other proportions $name', ({ javaScript }) => {
  test('is cropped to 3:4 by the person, and only then counts', async () => {
    const page = await photoStep({ javaScript, phone: javaScript });
    await page.locator('input[type=file]').setInputFiles(fixture('photo-wide.jpg'));
    await page.getByRole('button', { name: 'Dodaj zdjęcie' }).click();
    await page.getByRole('button', { name: 'Powiększ' }).waitFor();
    await expectAccessible(page);
    const crop = (): Promise<string> => page.locator('input[name=crop_width]').inputValue();
    const before = Number(await crop());
    await page.getByRole('button', { name: 'Powiększ' }).click();
    await expect.poll(async () => Number(await crop())).toBeLessThan(before);
    await page.getByRole('button', { name: 'W lewo' }).click();
    await next(page);
    await page.waitForURL(/dokumenty$/);
    const { width, height } = await savedCut(page);
    expect([width, height]).toEqual([709, 945]);
    await page.goto(page.url().replace(/dokumenty$/, 'zdjecie'));
    await page.getByRole('button', { name: 'Usuń zdjęcie' }).click();
    await page.context().close();
  });
});

test('a photo is taken with the camera', async () => {
  const page = await photoStep({ javaScript: true });
  await page.getByRole('button', { name: 'Zrób zdjęcie', exact: true }).click();
  await page.getByRole('button', { name: 'Zrób zdjęcie teraz' }).click();
  await page.getByRole('button', { name: 'Użyj tego zdjęcia' }).click();
  await page.getByText('Zdjęcie zostało dodane do formularza.').waitFor();
  await page.getByRole('button', { name: 'Dodaj zdjęcie' }).click();
  await page.getByRole('button', { name: 'Usuń zdjęcie' }).waitFor();
  await next(page);
  await page.waitForURL(/dokumenty$/);
  const { width, height } = await savedCut(page);
  expect([width, height]).toEqual([709, 945]);
});
