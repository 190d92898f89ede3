import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { logIn } from './people.ts';
import { expectAccessible, openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const password = 'cztery słowa na drogę';
const managersEmail = 'piekarnia@poczta.test';
const tillsEmail = 'kasa.piekarni@poczta.test';

test('a bakery becomes a partner, opens a second branch, gets somebody for the till, and is closed', async () => {
  const applicant = await stage.visitor({ javaScript: false, phone: true });
  await applicant.goto('/');
  await applicant.getByRole('main').getByRole('link', { name: 'Zostań partnerem' }).click();
  await expectAccessible(applicant);
  await applicant.getByRole('link', { name: 'Wyślij zgłoszenie' }).first().click();
  await expectAccessible(applicant);
  const firm = {
    'Nazwa firmy': 'Piekarnia Kłos',
    NIP: '966-100-07-85',
    'Co oferujesz': 'Chleb i bułki. 10% zniżki na wszystko.',
    'Ulica i numer': 'Polna 2',
    'Kod pocztowy': '00-951',
    Miejscowość: 'Nowy Gród',
    Imię: 'Ewa',
    Nazwisko: 'Wójcik',
    'Adres e-mail': managersEmail,
    'Numer telefonu': '600 100 200',
  };
  for (const [label, value] of Object.entries(firm)) {
    await applicant.getByRole('textbox', { name: label }).fill(value);
  }
  const send = applicant.getByRole('main').getByRole('button', { name: 'Wyślij zgłoszenie' });
  await send.click();
  await applicant.getByText('Sprawdź NIP').first().waitFor();
  await expectAccessible(applicant);
  expect(await applicant.getByRole('textbox', { name: 'Nazwisko' }).inputValue()).toBe('Wójcik');
  await applicant.getByRole('textbox', { name: 'NIP' }).fill('966-100-07-86');
  await send.click();
  await applicant.getByRole('heading', { name: 'Zgłoszenie wysłane' }).waitFor();
  await expectAccessible(applicant);

  const clerk = await stage.visitor();
  await logIn(clerk, 'kierownik@demo.test');
  await clerk.getByRole('link', { name: 'Partnerzy' }).first().click();
  await clerk.getByText('kończy się w ciągu 30 dni').first().waitFor();
  await expectAccessible(clerk);
  await clerk.getByRole('link', { name: 'Zgłoszenia' }).click();
  await expectAccessible(clerk);
  await clerk.getByRole('link', { name: 'Piekarnia Kłos' }).click();
  await expectAccessible(clerk);
  await clerk.getByRole('link', { name: 'Odmów' }).click();
  await expectAccessible(clerk);
  await clerk.goBack();
  await clerk.getByRole('link', { name: 'Przyjmij' }).click();
  await expectAccessible(clerk);
  await clerk.getByLabel('Nazwa pierwszej placówki').fill('Polna');
  await clerk.getByRole('button', { name: 'Przyjmij zgłoszenie' }).click();
  await clerk.getByText('Zgłoszenie przyjęte. Nowy partner: Piekarnia Kłos.').waitFor();
  await expectAccessible(clerk);

  const manager = await stage.visitor({ javaScript: false });
  await setPassword(manager, managersEmail);
  await logIn(manager, managersEmail, password);
  await manager.getByRole('heading', { name: 'Dzień dobry, Ewa' }).waitFor();
  await expectAccessible(manager);
  const menu = manager.getByRole('navigation').first();
  await menu.getByRole('link', { name: 'Placówki' }).click();
  await expectAccessible(manager);
  await manager.getByRole('link', { name: 'Dodaj placówkę' }).click();
  await manager.getByLabel('Nazwa placówki').fill('Dworzec');
  await manager.getByLabel('Ulica i numer').fill('Kolejowa 3');
  await manager.getByLabel('Kod pocztowy').fill('00-954');
  await manager.getByLabel('Miejscowość').fill('Nowy Gród');
  await manager.getByLabel('Szerokość geograficzna').fill('53,12');
  await manager.getByRole('button', { name: 'Zapisz placówkę' }).click();
  await manager.getByText('Podaj obie współrzędne').first().waitFor();
  await expectAccessible(manager);
  await mapOf(manager).click({ position: { x: 320, y: 200 } });
  await expect.poll(() => manager.getByLabel('Długość geograficzna').inputValue()).toMatch(/^23,\d{5}$/);
  expect(await manager.getByLabel('Nazwa placówki').inputValue()).toBe('Dworzec');
  await manager.getByRole('button', { name: 'Zapisz placówkę' }).click();
  await manager.getByText('Placówka dodana: Dworzec.').waitFor();
  await manager.getByText('Zamoście').waitFor();
  await menu.getByRole('link', { name: 'Pracownicy' }).click();
  await expectAccessible(manager);
  await manager.getByRole('link', { name: 'Zaproś pracownika' }).click();
  await expectAccessible(manager);
  await manager.getByLabel('Adres e-mail').fill(tillsEmail);
  await manager.getByLabel('Imię').fill('Olek');
  await manager.getByLabel('Nazwisko').fill('Żytni');
  await manager.getByRole('button', { name: 'Wyślij zaproszenie' }).click();
  await manager.getByText(`Zaproszenie wysłane na adres ${tillsEmail}`).waitFor();
  await expectAccessible(manager);

  const till = await stage.visitor({ phone: true });
  await setPassword(till, tillsEmail);
  await logIn(till, tillsEmail, password);
  await till.waitForURL('**/partner/skanuj');
  const places = (await till.locator('.km-bar').getByRole('link').allInnerTexts()).join(' ');
  expect(places).toContain('Historia');
  expect(places).not.toMatch(/Oferty|Placówki|Pracownicy|Klucze/);
  expect((await till.goto('/partner/pracownicy'))?.status()).toBe(403);
  await till.goto('/partner/moje-konto');
  await till.getByLabel('Placówka, w której pracujesz').selectOption('Dworzec');
  await till.getByRole('button', { name: 'Zmień', exact: true }).click();
  await till.getByText('Pracujesz teraz w placówce: Dworzec.').waitFor();
  await expectAccessible(till);

  await manager.goto('/partner/pracownicy');
  await manager.getByRole('link', { name: 'Żytni Olek' }).click();
  await manager.getByRole('link', { name: 'Zablokuj' }).click();
  await expectAccessible(manager);
  await manager.getByRole('button', { name: 'Zablokuj konto' }).click();
  await manager.getByText('Wszystkie sesje zostały zakończone').waitFor();
  await till.goto('/partner/skanuj');
  await till.waitForURL('**/zaloguj?**');
  await logIn(till, tillsEmail, password);
  await till.getByText('Konto jest zablokowane').first().waitFor();

  await clerk.reload();
  await clerk.getByRole('link', { name: 'Zakończ współpracę' }).click();
  await expectAccessible(clerk);
  await clerk.getByRole('textbox', { name: 'Powód' }).fill('Firma kończy działalność.');
  await clerk.getByRole('button', { name: 'Zakończ współpracę' }).click();
  await clerk.getByText('Współpraca zakończona: Piekarnia Kłos.').waitFor();
  await expectAccessible(clerk);
  await manager.goto('/partner');
  await manager.waitForURL('**/zaloguj?**');
  await logIn(manager, managersEmail, password);
  await manager.getByRole('heading', { name: 'Współpraca z miastem zakończona' }).waitFor();
  await expectAccessible(manager);
});

test('with JavaScript the map fills the fields at once, and follows the keys', async () => {
  const page = await stage.visitor({ phone: true });
  await logIn(page, 'partner@demo.test');
  await page.goto('/partner/placowki/nowa');
  await page.getByLabel('Nazwa placówki').fill('Bazar');
  await mapOf(page).click({ position: { x: 100, y: 100 } });
  // Whether its script was there already or not.
  const longitude = () => page.getByLabel('Długość geograficzna').inputValue();
  await expect.poll(longitude).toMatch(/^23,\d{5}$/);
  const pressed = await longitude();
  await expect
    .poll(async () => {
      await mapOf(page).press('ArrowRight');
      return longitude();
    })
    .not.toBe(pressed);
  expect(await page.getByLabel('Nazwa placówki').inputValue()).toBe('Bazar');
  await expectAccessible(page);
});

const mapOf = (page: Page) => page.getByRole('button', { name: 'Zaznacz miejsce na mapie miasta' });

/** By the link that the worker has mailed. */
async function setPassword(page: Page, email: string): Promise<void> {
  const sent = () =>
    stage.city.db
      .selectFrom('mails')
      .select('id')
      .where('recipient', '=', email)
      .where('template', '=', 'partner-invited')
      .where('state', '=', 'sent')
      .executeTakeFirst();
  await expect.poll(sent, { timeout: 15_000 }).toBeDefined();
  await page.goto(`/poczta/${(await sent())?.id}`);
  const letter = await page.locator('body').innerText();
  await page.goto(/\/partner\/zaproszenie\/\S+/.exec(letter)?.[0] ?? '');
  await expectAccessible(page);
  await page.getByLabel('Hasło', { exact: false }).first().fill(password);
  await page.getByLabel('Powtórz hasło').fill(password);
  await page.getByRole('button', { name: 'Ustaw hasło' }).click();
}
