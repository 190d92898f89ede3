import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { demoPassword } from '../src/demo/seed.ts';
import type { Stage } from './stage.ts';

/** What people do in every journey, by the words on the page. */
export async function logIn(page: Page, email: string, password = demoPassword): Promise<void> {
  await page.goto('/zaloguj');
  await page.getByLabel('Adres e-mail').fill(email);
  await page.getByLabel('Hasło', { exact: false }).first().fill(password);
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    page.getByRole('main').getByRole('button', { name: 'Zaloguj' }).click(),
  ]);
  // Whoever goes elsewhere before the page has come might go without a session.
  if (answer.status() === 303) await page.waitForURL(({ pathname }) => pathname !== '/zaloguj');
}

export interface Application {
  /** First words of the type's title. */
  readonly type: RegExp;
  readonly photo: string;
  readonly document: string;
  readonly person: { readonly firstName: string; readonly lastName: string };
  readonly collectionPoint?: string;
}

export const fixture = (name: string): string =>
  new URL(`../test/fixtures/${name}`, import.meta.url).pathname;

/** From "Złóż wniosek" to the page that gives the number. */
export async function apply(page: Page, application: Application): Promise<number> {
  await page.goto('/moje-wnioski/nowy');
  const offer = page.locator('article, section, li, .ds-card').filter({ hasText: application.type }).last();
  await offer.getByRole('button', { name: 'Rozpocznij wniosek' }).click();

  await page.getByLabel('Imię').fill(application.person.firstName);
  await page.getByLabel('Nazwisko').fill(application.person.lastName);
  await page.getByLabel('Data urodzenia').fill('1985-04-18');
  await page.getByLabel('Ulica i numer').fill('ul. Lipowa 8 m. 4');
  await page.getByLabel('Kod pocztowy').fill('00950');
  await page.getByLabel('Miejscowość').fill('Nowy Gród');
  await next(page);

  await page.locator('input[type=file]').setInputFiles(fixture(application.photo));
  // An earlier application may have left a photo; the new one takes its place and is cropped the same way.
  await page.getByRole('button', { name: /^(Dodaj zdjęcie|Zapisz i przejdź dalej)$/ }).click();
  await next(page);

  if (application.collectionPoint) {
    await page.getByLabel(application.collectionPoint).check();
    await next(page);
  }

  await page.locator('input[type=file]').first().setInputFiles(fixture(application.document));
  await next(page);

  if (application.collectionPoint) await page.getByLabel('zdjęcie na karcie są poprawne').check();
  await page.getByLabel('Oświadczam, że dane we wniosku').check();
  await page.getByRole('button', { name: 'Wyślij wniosek' }).click();
  await page.waitForURL(/\/moje-wnioski\/\d+$/);
  return Number(/\d+$/.exec(page.url())?.[0]);
}

export async function next(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Zapisz i przejdź dalej' }).click();
}

/** Waits until the worker has sent this mail, and gives the first of our addresses in it. */
export async function mailedLink(stage: Stage, recipient: string, template: string): Promise<string> {
  const sent = () =>
    stage.city.db
      .selectFrom('mails')
      .select('id')
      .where('recipient', '=', recipient)
      .where('template', '=', template)
      .where('state', '=', 'sent')
      .executeTakeFirst();
  await expect.poll(sent, { timeout: 15_000 }).toBeDefined();
  const reader = await stage.visitor();
  await reader.goto(`/poczta/${(await sent())?.id}`);
  const text = await reader.getByRole('main').innerText();
  await reader.context().close();
  const path = new RegExp(`${stage.url}(/\\S+)`).exec(text)?.[1];
  expect(path, `a link in the mail "${template}"`).toBeDefined();
  return path as string;
}
