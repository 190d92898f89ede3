import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Resident } from '../src/people/resident.ts';
import { openedCase, replied } from '../test/cases.ts';
import { activeResident } from '../test/residents.ts';
import { logIn } from './people.ts';
import { expectAccessible, openStage, type Stage } from './stage.ts';

let stage: Stage;
let anna: Resident;
beforeAll(async () => {
  stage = await openStage();
  anna = await activeResident(stage.city, { email: 'anna.sprawa@poczta.test', lastName: 'Zamojska' });
});
afterAll(() => stage.close());

test.each([true, false])(
  'a clerk takes a case, leaves a note, answers with a ready text, closes it and opens it again (JavaScript: %s)',
  async (javaScript) => {
    const subject = `Odbiór karty ${randomUUID().slice(0, 8)}`;
    const number = await openedCase(stage.city, anna, { subject, body: 'Czy karta już czeka?' });
    const page = await stage.visitor({ javaScript });
    await logIn(page, 'urzednik@demo.test');
    await page.goto('/operator/sprawy');
    await expectAccessible(page);
    await page.getByLabel('Numer, temat lub nazwisko').fill('zamojska czeka');
    await page.getByRole('button', { name: 'Pokaż', exact: true }).click();
    await page.getByText('Nie ma takich spraw').waitFor();
    await page.getByLabel('Numer, temat lub nazwisko').fill(String(number));
    await page.getByRole('button', { name: 'Pokaż', exact: true }).click();
    await page.waitForURL(({ search }) => search.includes(String(number)));
    if (javaScript) {
      await page.getByLabel('Numer, temat lub nazwisko').blur();
      await page.keyboard.press('j');
      await page.keyboard.press('Enter');
    } else {
      await page.getByRole('link', { name: `Sprawa ${number}: ${subject}` }).click();
    }
    await page.getByRole('heading', { name: subject }).waitFor();
    await expectAccessible(page);

    await page.getByRole('button', { name: 'Weź sprawę' }).click();
    await page.getByText('Prowadzisz tę sprawę.').first().waitFor();
    await page.getByLabel('Nowa notatka').fill('Karta leży w szafie 3.');
    await page.getByRole('button', { name: 'Dodaj notatkę' }).click();
    await page.getByText('Karta leży w szafie 3.').waitFor();

    const answer = page.getByLabel('Treść odpowiedzi');
    await page.getByLabel('Gotowa odpowiedź').selectOption('Karta gotowa do odbioru');
    if (!javaScript) await page.getByRole('button', { name: 'Wstaw' }).click();
    await expect.poll(() => answer.inputValue()).toMatch(/^Karta jest gotowa i czeka/);
    if (javaScript) {
      await replied(stage.city, anna, number, 'Przyjdę o 15:00.');
      await page.getByText('Przyjdę o 15:00.').waitFor();
      expect(await answer.inputValue(), 'what is typed stays').toMatch(/^Karta jest gotowa i czeka/);
    }
    await page.getByRole('button', { name: 'Wyślij i zamknij' }).click();
    await page.getByText('Odpowiedź wysłana, sprawa zamknięta').waitFor();
    await page.getByText('Urząd: Krystyna Sowa').waitFor();
    await expectAccessible(page);

    await page.getByRole('button', { name: 'Otwórz ponownie' }).click();
    await page.getByText('Sprawa jest znowu otwarta').waitFor();
    await page.getByRole('link', { name: 'Zamknij bez odpowiedzi' }).click();
    await page.getByRole('button', { name: 'Zamknij sprawę' }).click();
    await page.getByText('Sprawa zamknięta.').waitFor();
  },
);
