import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { addMember } from '../src/family/add-member.ts';
import { inviteGuardian } from '../src/family/invite-guardian.ts';
import { familyOf } from '../src/family/reads.ts';
import type { Resident } from '../src/people/resident.ts';
import { activeResident, goodPassword } from '../test/residents.ts';
import { logIn, mailedLink } from './people.ts';
import { expectAccessible, openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe.each([
  { name: 'with JavaScript', javaScript: true, phone: false, who: 'danuta' },
  { name: 'without JavaScript, on a phone', javaScript: false, phone: true, who: 'halszka' },
])('an invitation $name', ({ javaScript, phone, who }) => {
  const address = (name: string) => `${name}.${who}@poczta.test`;
  let guardian: Resident;
  let page: Page;

  const told = (text: string | RegExp) => page.getByText(text).first().waitFor();
  const main = () => page.getByRole('main');

  const ask = (firstName: string, email: string | undefined) =>
    stage.city.transact((tx) => {
      const adult = { birthDate: '1988-01-02', relation: 'spouse' } as const;
      const child = { birthDate: '2019-05-05', relation: 'child' } as const;
      const given = { firstName, lastName: 'Wójcik', email, ...(email === undefined ? child : adult) };
      return addMember(tx, guardian, given, ['rodo', 'regulamin'], 'pl');
    });

  beforeAll(async () => {
    guardian = await activeResident(stage.city, { email: address('opiekun') });
    page = await stage.visitor({ javaScript, phone });
  });

  test('makes a member of a new adult: mail, link, password, panel', async () => {
    const email = address('adam');
    await ask('Adam', email);
    await page.goto(await mailedLink(stage, email, 'family-invitation'));
    await told('Anna Nowak zaprasza Cię do swojej rodziny');
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Nie znam tej osoby' }).click();
    await told('Nie założymy konta na Twój adres');
    await expectAccessible(page);
    await page
      .getByRole('link', { name: 'Anuluj' })
      .or(page.getByRole('button', { name: 'Anuluj' }))
      .click();
    await page.locator('input[name=password]').fill(goodPassword);
    await page.locator('input[name=passwordAgain]').fill(goodPassword);
    await page.getByRole('button', { name: 'Dołącz do rodziny' }).click();
    await told('Zaznacz to pole, aby przejść dalej.');
    await expectAccessible(page);
    await page.locator('input[name=password]').fill(goodPassword);
    await page.locator('input[name=passwordAgain]').fill(goodPassword);
    await page.locator('input[name=consent-rodo]').check();
    await page.locator('input[name=consent-regulamin]').check();
    await page.getByRole('button', { name: 'Dołącz do rodziny' }).click();
    await page.waitForURL('**/moje-karty');
    await told('Należysz do rodziny, a Twoje konto jest aktywne.');
    await expectAccessible(page);
    await page.goto(await mailedLink(stage, email, 'family-invitation'));
    await told('Ten link został już użyty');
    await expectAccessible(page);
    await mailedLink(stage, guardian.email, 'family-accepted');
  });

  test('asks a resident, who sees it after the login and accepts', async () => {
    const email = address('znany');
    await activeResident(stage.city, { email, firstName: 'Beata' });
    await ask('Beata', email);
    await page.context().clearCookies();
    await page.goto(await mailedLink(stage, email, 'family-request'));
    await page.waitForURL('**/zaloguj?powrot=%2Fzaproszenia');
    await logIn(page, email, goodPassword);
    await told('Czeka na Ciebie zaproszenie');
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Zobacz zaproszenia' }).click();
    await main().getByRole('heading', { name: 'Zaproszenie do rodziny' }).waitFor();
    await expectAccessible(page);
    await main()
      .getByRole('link', { name: /^Przyjmij/ })
      .click();
    await told('W Twoim panelu zostaną');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Dołącz do rodziny' }).click();
    await told('Gotowe. Twoje konto należy do rodziny');
    await expectAccessible(page);
    await page.goto('/zaproszenia');
    await told('Nie ma zaproszeń');
    await expectAccessible(page);
  });

  test('asks a resident to look after a child too; it is declined, then accepted', async () => {
    const email = address('drugi');
    await activeResident(stage.city, { email, firstName: 'Jerzy' });
    await ask('Jan', undefined);
    const child = (await familyOf(stage.city.db, guardian)).find(({ firstName }) => firstName === 'Jan');
    const request = () =>
      stage.city.transact((tx) => inviteGuardian(tx, guardian, child?.id ?? '', email, 'pl'));
    await request();
    await page.context().clearCookies();
    await logIn(page, email, goodPassword);
    await page.waitForURL('**/moje-karty');
    await page.goto('/zaproszenia');
    await main()
      .getByRole('link', { name: /^Odrzuć/ })
      .click();
    await told('Na Twoim koncie nic się nie zmieni.');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Odrzuć zaproszenie' }).click();
    await told('Zaproszenie jest odrzucone.');
    await request();
    await page.goto('/zaproszenia');
    await main()
      .getByRole('link', { name: /^Przyjmij/ })
      .click();
    await told('Zobaczysz dane, karty i wnioski dziecka.');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Przyjmij opiekę' }).click();
    await page.waitForURL('**/moja-rodzina');
    await told('Jan Wójcik jest teraz także pod Twoją opieką.');
  });
});
