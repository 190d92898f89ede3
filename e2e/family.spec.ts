import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { minutes } from '../src/platform/clock.ts';
import { activeResident, goodPassword } from '../test/residents.ts';
import { logIn } from './people.ts';
import { expectAccessible, openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe.each([
  { name: 'with JavaScript', javaScript: true, phone: false, who: 'joanna' },
  { name: 'without JavaScript, on a phone', javaScript: false, phone: true, who: 'bartosz' },
])('"Moja rodzina" $name', ({ javaScript, phone, who }) => {
  let page: Page;

  /** And the scripts are there, so that the next question opens in a dialog. */
  const told = async (text: string | RegExp) => {
    await page.getByRole('main').getByText(text).first().waitFor();
    await page.waitForLoadState();
  };
  const gone = (text: string) => page.getByRole('main').getByText(text).first().waitFor({ state: 'hidden' });
  const main = () => page.getByRole('main');
  const send = (name: string) => main().getByRole('button', { name, exact: true }).click();
  /** The same question is a page, or with JavaScript a dialog over the page before. */
  const yes = (name: string) =>
    (javaScript ? page.getByRole('dialog') : main()).getByRole('button', { name, exact: true }).click();

  async function fill(person: { firstName: string; birthDate: string; relation: string; email?: string }) {
    await page.getByLabel('Imię').fill(person.firstName);
    await page.getByLabel('Nazwisko').fill('Sowińska');
    await page.getByLabel('Data urodzenia').fill(person.birthDate);
    await page.getByLabel('Powinowactwo').selectOption({ label: person.relation });
    if (person.email) await page.getByLabel('Adres e-mail').fill(person.email);
  }

  beforeAll(async () => {
    const email = `${who}.rodzina@poczta.test`;
    await activeResident(stage.city, { email });
    page = await stage.visitor({ javaScript, phone });
    await logIn(page, email, goodPassword);
    await page.waitForURL('**/moje-karty');
  });

  test('a child without an e-mail is added, edited and removed', async () => {
    await page.goto('/moja-rodzina');
    await told('Nie ma tu jeszcze nikogo');
    await expectAccessible(page);
    await main().getByRole('link', { name: 'Dodaj konto' }).click();
    await fill({ firstName: 'Jagoda', birthDate: '2016-04-18', relation: 'dziecko' });
    await expectAccessible(page);
    await send('Dodaj konto');
    await told('Zaznacz to pole, aby przejść dalej.');
    await expectAccessible(page);
    await page.getByLabel('Akceptuję').check();
    await page.getByLabel(/klauzul/i).check();
    await send('Dodaj konto');
    await told('Jagoda Sowińska: konto jest dodane.');
    await told('Brak możliwości samodzielnego logowania');
    await expectAccessible(page);

    await main().getByRole('link', { name: 'Edytuj: Jagoda Sowińska' }).click();
    await page.getByLabel('Imię').fill('Jagna');
    await expectAccessible(page);
    await send('Zapisz');
    await told('Zmiany zapisane.');

    await main().getByRole('link', { name: 'Pokaż kartę: Jagna Sowińska' }).click();
    await told('Opiekunowie');
    await expectAccessible(page);
    await main().getByRole('link', { name: 'Dodaj drugiego opiekuna' }).click();
    await told('Obie osoby będą tak samo widzieć kartę dziecka');
    await expectAccessible(page);

    await page.goto('/moja-rodzina');
    await main().getByRole('link', { name: 'Usuń: Jagna Sowińska' }).click();
    await page.getByText('zostaną usunięte na zawsze').waitFor();
    await expectAccessible(page);
    await yes('Usuń');
    await told('Jagna Sowińska: konto i dane są usunięte.');
    await told('Nie ma tu jeszcze nikogo');
  });

  test('an adult is asked by mail, asked again, and the invitation is withdrawn', async () => {
    const email = `${who}.mama@poczta.test`;
    await page.goto('/moja-rodzina/nowe-konto');
    await fill({ firstName: 'Maria', birthDate: '1960-02-17', relation: 'rodzic', email });
    await send('Dodaj konto');
    await told(`Na adres ${email} wysłaliśmy wiadomość.`);
    await told('Czekają na odpowiedź');
    await expectAccessible(page);
    stage.city.wait(minutes(4));
    await send(`Wyślij ponownie na adres ${email}`);
    await told(`Zaproszenie wysłane ponownie na adres ${email}.`);
    await main()
      .getByRole('link', { name: `Wycofaj zaproszenie wysłane na adres ${email}` })
      .click();
    await page.getByText('przestanie działać').waitFor();
    await expectAccessible(page);
    await yes('Wycofaj zaproszenie');
    await told('Zaproszenie wycofane.');
    await gone('Czekają na odpowiedź');
  });
});
