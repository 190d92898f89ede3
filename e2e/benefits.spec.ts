import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { logIn } from './people.ts';
import { expectAccessible, openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test.each([true, false])(
  'a resident finds what was saved, takes the list along and reports a mistake (JavaScript: %s)',
  async (javaScript) => {
    const page = await stage.visitor({ javaScript, phone: !javaScript });
    await logIn(page, 'mieszkaniec@demo.test');
    await page.goto('/moje-benefity');
    await page.getByText('Łącznie zaoszczędzono').waitFor();
    await expectAccessible(page);
    await page.getByLabel('Szukaj po nazwie').fill('sniadania');
    await page.getByRole('button', { name: 'Pokaż', exact: true }).click();
    await page.getByText('2 wykorzystane ulgi').waitFor();
    expect(await page.getByRole('heading', { name: 'Rabat na śniadania' }).count()).toBe(2);

    const downloading = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Pobierz listę (CSV)' }).click();
    const file = await readFile(await (await downloading).path(), 'utf8');
    expect(file.trim().split('\r\n')).toHaveLength(3);

    await page.getByRole('link', { name: 'Zgłoś pomyłkę: Rabat na śniadania' }).first().click();
    expect(await page.getByLabel('Temat').inputValue()).toMatch(/^Pomyłka w uldze: Rabat na śniadania/);
    await page.getByLabel('Typ sprawy').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Zapisz' }).click();
    await page.getByText('jest wysłana do urzędu').waitFor();
    await page
      .getByRole('heading', { name: /Pomyłka w uldze/ })
      .first()
      .waitFor();

    await page.goto('/moje-benefity?szukaj=rower');
    await page.getByText('Nie ma takich ulg').waitFor();
    await expectAccessible(page);
  },
);

test('a key for the till is shown once, opens the API, and is revoked', async () => {
  const page = await stage.visitor();
  await logIn(page, 'partner@demo.test');
  await page.goto('/partner/klucze-api');
  await page.getByLabel('Nazwa klucza').fill('Kasa 1');
  await page.getByRole('main').getByLabel('Placówka').selectOption('Rynek');
  await page.getByRole('button', { name: 'Utwórz klucz' }).click();
  await page.getByRole('heading', { name: 'Klucz jest gotowy' }).waitFor();
  await expectAccessible(page);
  const key = await page.locator('.km-api__key').innerText();
  const check = () =>
    page.request.post('/api/v1/checks', {
      headers: { authorization: `Bearer ${key}` },
      data: { card: '01-0000001' },
    });
  const answer = await check();
  expect(answer.status()).toBe(200);

  await page.getByRole('link', { name: 'Klucz zapisany, wróć do listy' }).click();
  await expectAccessible(page);
  expect(await page.content()).not.toContain(key);
  await page.getByRole('link', { name: 'Unieważnij klucz: Kasa 1' }).click();
  await page.getByRole('button', { name: 'Unieważnij klucz' }).click();
  await page.getByText('Klucz jest unieważniony.').waitFor();
  expect((await check()).status()).toBe(401);
});
