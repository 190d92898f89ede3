import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newClerk } from '../test/accounts.ts';
import { accept } from '../test/cardholders.ts';
import { addAdult, addChild } from '../test/families.ts';
import { activeResident, goodPassword } from '../test/residents.ts';
import { apply, logIn } from './people.ts';
import { expectAccessible, openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe.each([
  { name: 'with JavaScript', javaScript: true, phone: false, who: 'js' },
  { name: 'without JavaScript, on a phone', javaScript: false, phone: true, who: 'telefon' },
])('a family $name', ({ javaScript, phone, who }) => {
  const [hers, his] = [`mama.${who}@poczta.test`, `tata.${who}@poczta.test`];
  let page: Page;

  /** Below the menu; on a phone behind "Więcej". */
  async function switchTo(name: string): Promise<void> {
    if (phone) await page.locator('.km-bar summary').click();
    await page
      .locator(phone ? '.km-bar' : '.km-panel__side')
      .getByRole('button', { name })
      .click();
  }

  const band = () => page.getByText(/^\s*Działasz jako Jan Nowak/);

  beforeAll(async () => {
    const anna = await activeResident(stage.city, { email: hers });
    const adam = await activeResident(stage.city, { email: his, firstName: 'Adam' });
    await addChild(stage.city, anna);
    await addAdult(stage.city, anna, adam);
    page = await stage.visitor({ javaScript, phone });
  });

  test('the guardian switches to the child, applies, sees the card, and goes back', async () => {
    await logIn(page, hers, goodPassword);
    await page.waitForURL('**/moje-karty');
    await switchTo('Jan');
    await band().waitFor();
    await page.getByText('Ta osoba nie ma teraz karty').waitFor();
    await expectAccessible(page);
    const number = await apply(page, {
      type: /kryterium zameldowania/,
      photo: 'photo-phone.jpg',
      document: phone ? 'proof-cairo.pdf' : 'proof-libreoffice.pdf',
      person: { firstName: 'Jan', lastName: 'Nowak' },
    });
    await band().waitFor();
    await expectAccessible(page);
    await accept(stage.city, await newClerk(stage.city), number);
    await page.goto('/moje-karty');
    await page.getByText('Aktywna').first().waitFor();
    expect(await page.getByRole('main').innerText()).toMatch(/Jan Nowak/i);
    await expectAccessible(page);

    await page.goto('/moje-konto');
    await page.getByRole('heading', { name: 'Działasz teraz jako ktoś z rodziny' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Przejdź do zakładki' }).click();
    await page.getByRole('button', { name: 'Wróć do swojego konta' }).click();
    await page.getByText('Nie masz jeszcze karty').waitFor();
    await band().waitFor({ state: 'detached' });
  });

  test('a form left open in another tab is not sent for the wrong person', async () => {
    const tab = await page.context().newPage();
    await tab.goto('/moje-wnioski/nowy/zameldowanie');
    await page.goto('/moje-karty');
    await switchTo('Jan');
    await band().waitFor();
    await tab.getByRole('button', { name: 'Zapisz wersję roboczą' }).click();
    await tab.getByRole('heading', { name: 'Formularz był otwarty dla innej osoby' }).waitFor();
    await expectAccessible(tab);
    await tab.close();
    await page.getByRole('button', { name: 'Wróć do swojego konta' }).click();
    await band().waitFor({ state: 'detached' });
  });

  test('a member who logs in sees the own card, benefits and account, and leaves the family', async () => {
    await logIn(page, his, goodPassword);
    await page.getByText('O kartę wystąpi osoba').waitFor();
    await expectAccessible(page);
    const menu = page.getByRole('navigation', { name: 'Menu' }).getByRole('link');
    expect(await menu.allInnerTexts()).toHaveLength(3);
    await page.goto('/moje-benefity');
    await page.getByText('Nie ma tu jeszcze żadnych ulg').waitFor();
    await page.goto('/moje-wnioski');
    await page.getByRole('heading', { name: 'To jest tylko dla opiekuna' }).waitFor();
    await page.goto('/moje-konto');
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Odłącz się od rodziny' }).click();
    await page.getByText('Do rodziny wrócisz tylko na zaproszenie.').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Odłącz się', exact: true }).click();
    await page.getByText('Prowadzisz je samodzielnie.').waitFor();
    await page.goto('/moje-zgody');
    await page.getByRole('heading', { name: 'Moje zgody' }).waitFor();
  });
});
