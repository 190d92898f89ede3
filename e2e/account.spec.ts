import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { activeResident, goodPassword } from '../test/residents.ts';
import { logIn, mailedLink } from './people.ts';
import { expectAccessible, openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe.each([
  { name: 'with JavaScript', javaScript: true, phone: false, who: 'jolanta' },
  { name: 'without JavaScript, on a phone', javaScript: false, phone: true, who: 'bogdan' },
])('"Moje konto" $name', ({ javaScript, phone, who }) => {
  const email = `${who}@poczta.test`;
  const newEmail = `${who}.nowy@poczta.test`;
  let page: Page;

  const account = () => page.goto('/moje-konto');
  const told = (text: string | RegExp) => page.getByText(text).first().waitFor();

  beforeAll(async () => {
    await activeResident(stage.city, { email });
    page = await stage.visitor({ javaScript, phone });
    await logIn(page, email, goodPassword);
    await page.waitForURL('**/moje-karty');
  });

  test('a telephone number is added and removed', async () => {
    await account();
    await expectAccessible(page);
    await page.getByLabel('Nr telefonu').fill('600 100');
    await page.getByRole('button', { name: 'Zmień', exact: true }).click();
    await told('Wpisz numer telefonu, na przykład 600 100 200.');
    await expectAccessible(page);
    await page.getByLabel('Nr telefonu').fill('600100200');
    await page.getByRole('button', { name: 'Zmień', exact: true }).click();
    await told('Numer telefonu zapisany.');
    expect(await page.getByLabel('Nr telefonu').inputValue()).toBe('+48 600 100 200');
    await page.getByRole('button', { name: 'Usuń numer' }).click();
    await told('Numer telefonu usunięty.');
  });

  test('the e-mail address changes through the new mailbox', async () => {
    await account();
    await page.getByRole('link', { name: 'Zmień adres e-mail' }).click();
    await page.waitForURL('**/adres-email');
    await expectAccessible(page);
    await page.getByLabel('Nowy adres e-mail').fill(newEmail);
    await page.locator('input[name=password]').fill(goodPassword);
    await page.getByRole('button', { name: 'Wyślij link' }).click();
    await told('Nowy adres czeka na potwierdzenie');
    await expectAccessible(page);
    await page.goto(await mailedLink(stage, newEmail, 'email-change'));
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Potwierdź adres' }).click();
    await told(`Od teraz logujesz się adresem ${newEmail}.`);
    await mailedLink(stage, email, 'email-changed');
  });

  test('another device is logged out', async () => {
    const other = await stage.visitor({ javaScript });
    await logIn(other, newEmail, goodPassword);
    await other.waitForURL('**/moje-karty');
    await account();
    await expectAccessible(page);
    await page.getByRole('link', { name: /^Wyloguj: / }).click();
    await page.getByText('trzeba będzie na nim wpisać hasło').waitFor();
    await expectAccessible(page);
    await page
      .getByRole('main')
      .getByRole('button', { name: 'Wyloguj', exact: true })
      .or(dialogButton('Wyloguj'))
      .click();
    await told('Urządzenie zostało wylogowane.');
    await other.goto('/moje-karty');
    await other.waitForURL('**/zaloguj?**');
  });

  test('the account is deleted', async () => {
    await account();
    await page.getByRole('link', { name: 'Usuń konto' }).click();
    await page.getByText('Czy na pewno usunąć?').waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Nie', exact: true }).or(dialogButton('Nie')).click();
    await page.getByText('Czy na pewno usunąć?').waitFor({ state: 'hidden' });
    await page.getByRole('link', { name: 'Usuń konto' }).click();
    await page.locator('input[name=currentPassword]').fill('nie to hasło tutaj');
    await page.getByRole('button', { name: 'Tak', exact: true }).click();
    await told('Hasło jest nieprawidłowe.');
    await expectAccessible(page);
    await page.locator('input[name=currentPassword]').fill(goodPassword);
    await page.getByRole('button', { name: 'Tak', exact: true }).click();
    await told('Konto zostało usunięte.');
    await expectAccessible(page);
    await logIn(page, newEmail, goodPassword);
    await told(/Adres e-mail lub hasło|nieprawidłow/);
  });

  const dialogButton = (name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true });
});
