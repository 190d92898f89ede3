import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoPassword } from '../src/demo/seed.ts';
import { unpack } from '../test/data-exports.ts';
import { logIn, mailedLink } from './people.ts';
import { expectAccessible, openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe.each([
  { name: 'with JavaScript', javaScript: true, phone: false, email: 'mieszkaniec@demo.test' },
  {
    name: 'without JavaScript, on a phone',
    javaScript: false,
    phone: true,
    email: 'halina.wisniewska@demo.test',
  },
])('"Pobierz moje dane" $name', ({ javaScript, phone, email }) => {
  let page: Page;
  const told = (text: string | RegExp) => page.getByText(text).first().waitFor();

  test('is asked for, told of by mail, and holds data, photos and documents', async () => {
    page = await stage.visitor({ javaScript, phone });
    await logIn(page, email);
    await page.goto('/moje-konto');
    await page.getByRole('link', { name: 'Pobierz moje dane' }).click();
    await page.getByRole('heading', { level: 1, name: 'Pobierz moje dane' }).waitFor();
    await expectAccessible(page);
    await page.locator('input[name=currentPassword]').fill('nie to hasło tutaj');
    await page.getByRole('button', { name: 'Przygotuj plik' }).click();
    await told('Hasło jest nieprawidłowe.');
    await expectAccessible(page);
    await page.locator('input[name=currentPassword]').fill(demoPassword);
    await page.getByRole('button', { name: 'Przygotuj plik' }).click();
    await told('Gdy będzie gotowy, napiszemy na adres e-mail');
    await expectAccessible(page);

    await page.goto(await mailedLink(stage, email, 'data-export-ready'));
    await expectAccessible(page);
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name: /^Pobierz plik \(ZIP/ }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toMatch(/^moje-dane-\d{4}-\d\d-\d\d\.zip$/);
    const { data, html, files } = unpack(await readFile(await download.path()));
    expect(data.account.email).toBe(email);
    expect(data.people[0]?.cards).not.toHaveLength(0);
    expect(Object.keys(files).filter((path) => /\.(jpg|pdf)$/.test(path))).not.toEqual([]);
    await readable(html);
  });

  /** `dane.html` as somebody opens it who has no JavaScript and no network. */
  async function readable(html: string): Promise<void> {
    const reader = await stage.visitor({ phone });
    await reader.route('**/*', (route) =>
      route.request().isNavigationRequest()
        ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
        : route.abort(),
    );
    await reader.goto('/dane.html');
    await reader.getByRole('heading', { level: 1, name: 'Moje dane' }).waitFor();
    await expectAccessible(reader);
    await reader.context().close();
  }
});
