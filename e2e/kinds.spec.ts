import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownCards } from '../src/cards/reads.ts';
import { familyOf } from '../src/family/reads.ts';
import { entitlementsOf } from '../src/packages/reads.ts';
import type { Resident } from '../src/people/resident.ts';
import { addDays, dayOf } from '../src/platform/clock.ts';
import { type AbleClerk, newClerk } from '../test/accounts.ts';
import { newResident } from '../test/applications.ts';
import { student } from '../test/cardholders.ts';
import { cardHolder, claimAndAccept, produceAndHandOver } from '../test/decisions.ts';
import { goodPassword } from '../test/residents.ts';
import { fixture, logIn, next } from './people.ts';
import { expectAccessible, openStage, type Stage } from './stage.ts';

/** Every kind of application, from its form in a browser to what it changes; the clerk's side by the verbs. */
let stage: Stage;
let clerk: AbleClerk;
beforeAll(async () => {
  stage = await openStage();
  clerk = await newClerk(stage.city);
});
afterAll(() => stage.close());

const inDays = (days: number): string => addDays(dayOf(stage.city.clock()), days);

async function accept(number: number, proofUntil?: string): Promise<void> {
  const accepted = await claimAndAccept(stage.city, clerk, number, proofUntil);
  if (!accepted.ok) throw new Error(accepted.reason);
}

const told = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

async function addProof(page: Page): Promise<void> {
  await page.locator('input[type=file]').first().setInputFiles(fixture('proof-cairo.pdf'));
  await next(page);
}

async function send(page: Page): Promise<number> {
  await expectAccessible(page);
  await page.getByLabel('Oświadczam, że dane we wniosku').check();
  await page.getByRole('button', { name: 'Wyślij wniosek' }).click();
  await page.waitForURL(/\/moje-wnioski\/\d+$/);
  return Number(/\d+$/.exec(page.url())?.[0]);
}

describe.each([
  { name: 'with JavaScript', javaScript: true, phone: true },
  { name: 'without JavaScript', javaScript: false, phone: false },
])('$name', ({ javaScript, phone }) => {
  async function enter({ email }: Resident): Promise<Page> {
    const page = await stage.visitor({ javaScript, phone });
    await logIn(page, email, goodPassword);
    await page.waitForURL('**/moje-karty');
    return page;
  }

  test('a plastic card', async () => {
    const resident = await cardHolder(stage.city, clerk);
    const page = await enter(resident);
    await page.goto('/moje-wnioski/nowy');
    await expectAccessible(page);
    await page
      .getByRole('button', { name: 'Rozpocznij wniosek: Wniosek o wydanie karty plastikowej' })
      .click();
    await told(page, 'Numer poprzedniej karty');
    await expectAccessible(page);
    await page.getByRole('radio').first().check();
    await next(page);
    await told(page, 'Sprawdź dane na karcie');
    await page.getByLabel('zdjęcie na karcie są poprawne').check();
    const number = await send(page);
    await accept(number);
    await produceAndHandOver(stage.city, clerk, number);
    await page.reload();
    await told(page, 'Karta plastikowa jest wydana. Zastąpiła poprzednią.');
    await expectAccessible(page);
    const cards = await ownCards(stage.city.db, resident);
    expect(cards.map(({ status, physical }) => [status, physical])).toEqual([
      ['active', true],
      ['replaced', false],
    ]);
    await page.context().close();
  });

  test('a duplicate', async () => {
    const resident = await cardHolder(stage.city, clerk, 'plastic');
    const page = await enter(resident);
    await page.goto('/moje-wnioski');
    await page.getByRole('link', { name: 'Złóż wniosek o duplikat karty' }).click();
    await told(page, 'Wydanie duplikatu powoduje zastrzeżenie starej karty.');
    await expectAccessible(page);
    await next(page);
    await told(page, 'Powód duplikatu karty: Wybierz jedną z możliwości.');
    await expectAccessible(page);
    await page.getByLabel('Kradzież karty').check();
    await next(page);
    await page.getByRole('radio').first().check();
    await next(page);
    await page.getByRole('button', { name: 'Wyślij wniosek' }).click();
    await told(page, 'Sprawdź kartę i potwierdź, że dane na niej są poprawne.');
    await page.getByLabel('zdjęcie na karcie są poprawne').check();
    const number = await send(page);
    await accept(number);
    await produceAndHandOver(stage.city, clerk, number);
    await page.reload();
    await told(page, 'Duplikat jest wydany, a poprzednia karta zastrzeżona.');
    const cards = await ownCards(stage.city.db, resident);
    expect(cards.map(({ status }) => status)).toEqual(['active', 'blocked']);
    await page.context().close();
  });

  test('a change of personal data', async () => {
    const resident = await cardHolder(stage.city, clerk);
    const page = await enter(resident);
    await page.goto('/moje-wnioski/nowy/zmiana-danych');
    await expectAccessible(page);
    await page.getByLabel('Nazwisko').fill('Nowak-Żółta');
    await next(page);
    await told(page, 'Obecne zdjęcie na karcie');
    await expectAccessible(page);
    await next(page);
    await addProof(page);
    const number = await send(page);
    await accept(number);
    await page.reload();
    await told(page, 'Dane na karcie są zmienione.');
    await page.emulateMedia({ media: 'print' });
    await page.getByRole('main').getByText('Nowy Gród').waitFor();
    for (const shown of ['Treść wniosku', 'Status wniosku']) await told(page, shown);
    expect(await page.getByRole('navigation').count(), 'nothing to press on paper').toBe(0);
    expect(await page.getByRole('button').count()).toBe(0);
    const [card] = await ownCards(stage.city.db, resident);
    expect(card?.lastName).toBe('Nowak-Żółta');
    await page.context().close();
  });

  test('an extension, from the link of a mail', async () => {
    const until = inDays(30);
    const resident = await student(stage.city, clerk, until);
    const page = await stage.visitor({ javaScript, phone });
    await page.goto('/moje-wnioski/nowy/przedluzenie-studenta');
    await page.getByLabel('Adres e-mail').fill(resident.email);
    await page.getByLabel('Hasło', { exact: false }).first().fill(goodPassword);
    await page.getByRole('main').getByRole('button', { name: 'Zaloguj' }).click();
    await page.waitForURL('**/moje-wnioski/nowy/przedluzenie-studenta');
    await expectAccessible(page);
    expect(await page.getByLabel('Ulica i numer').inputValue()).toBe('ul. Lipowa 8 m. 4');
    await next(page);
    await told(page, 'z wcześniejszego wniosku, dodany');
    await expectAccessible(page);
    await next(page);
    const number = await send(page);
    await accept(number, inDays(200));
    await page.reload();
    await told(page, 'Pakiet jest przedłużony.');
    const [held] = await entitlementsOf(stage.city.db, resident.personId);
    expect(held?.validUntil).toBe(inDays(200));
    await page.context().close();
  });

  test('a new package', async () => {
    const resident = await cardHolder(stage.city, clerk);
    const page = await enter(resident);
    await page.goto('/moje-wnioski/nowy/pakiet-studenta');
    await next(page);
    await addProof(page);
    const number = await send(page);
    await accept(number, inDays(200));
    await page.reload();
    await told(page, 'Nowy pakiet jest już na karcie.');
    const held = await entitlementsOf(stage.city.db, resident.personId);
    expect(held.map((each) => each.package.code).sort()).toEqual(['mieszkaniec', 'student']);
    await page.context().close();
  });

  test('a first card for a ward, saved, found again and finished', async () => {
    const resident = await newResident(stage.city);
    const page = await enter(resident);
    await page.goto('/moje-wnioski/nowy');
    await page.getByRole('link', { name: 'Wniosek dla osoby, której jestem opiekunem prawnym' }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: /^Rozpocznij wniosek/ }).click();
    await told(page, 'Dane podopiecznego');
    await expectAccessible(page);
    await page.getByLabel('Imię').fill('Zofia');
    await page.getByLabel('PESEL', { exact: false }).first().fill('75031234564');
    await page.getByRole('button', { name: 'Zapisz wersję roboczą' }).click();
    await told(page, 'Wersja robocza zapisana.');

    await page.goto('/moje-wnioski/nowy/zameldowanie?dla=podopieczny');
    await told(page, 'Masz już wersję roboczą tego wniosku');
    await expectAccessible(page);
    await page.getByRole('link', { name: /^Dokończ/ }).click();
    expect(await page.getByLabel('Imię').inputValue()).toBe('Zofia');
    await page.getByLabel('dziecko').check();
    await page.getByLabel('Nazwisko').fill('Nowak');
    await page.getByLabel('Data urodzenia').fill('2018-05-04');
    await page.getByLabel('Ulica i numer').fill('ul. Lipowa 8 m. 4');
    await page.getByLabel('Kod pocztowy').fill('00950');
    await page.getByLabel('Miejscowość').fill('Nowy Gród');
    await next(page);
    await told(page, 'PESEL: Ten numer PESEL nie pasuje do daty urodzenia.');
    await expectAccessible(page);
    await page.getByLabel('PESEL', { exact: false }).first().fill('18250400004');
    await next(page);
    await page.locator('input[type=file]').setInputFiles(fixture('photo.png'));
    await page.getByRole('button', { name: 'Dodaj zdjęcie' }).click();
    await next(page);
    await addProof(page);
    await told(page, '182504•••••');
    const number = await send(page);
    await accept(number);
    expect(await familyOf(stage.city.db, resident)).toMatchObject([
      { firstName: 'Zofia', relation: 'child' },
    ]);
    await page.goto('/moje-wnioski');
    await expectAccessible(page);
    await page.goto('/moje-wnioski/nowy');
    await page.getByRole('link', { name: 'Zofia Nowak' }).click();
    await told(page, 'Ta osoba ma już kartę albo właśnie ją przygotowujemy.');
    await expectAccessible(page);
    await page.context().close();
  });
});

describe('while somebody fills in a form', () => {
  test('it is saved by itself, without taking the focus, and says so', async () => {
    const resident = await newResident(stage.city);
    const page = await stage.visitor();
    await logIn(page, resident.email, goodPassword);
    await page.waitForURL('**/moje-karty');
    await page.goto('/moje-wnioski/nowy');
    // A hurried resident types before the script has come.
    const typed = Promise.withResolvers<void>();
    await page.route(/autosave.*\.js/, (route) => typed.promise.then(() => route.continue()));
    await page.getByRole('button', { name: /^Rozpocznij wniosek.*zameldowania/ }).click();
    const street = page.getByLabel('Ulica i numer');
    await street.fill('ul. Lip');
    typed.resolve();
    await told(page, /^Zapisano o \d\d:\d\d$/);
    expect(await street.evaluate((input) => input === document.activeElement)).toBe(true);
    await expectAccessible(page);
    await page.reload();
    expect(await street.inputValue()).toBe('ul. Lip');

    await page.context().setOffline(true);
    await street.fill('ul. Lipo');
    await told(page, 'Nie udało się zapisać zmian.');
    await page.context().setOffline(false);
    await street.fill('ul. Lipowa');
    await told(page, /^Zapisano o \d\d:\d\d$/);
    await page.context().clearCookies();
    await street.fill('ul. Lipowa 8');
    await told(page, 'Zmiany nie są zapisywane, bo sesja wygasła.');
    await page.context().close();
  });
});
