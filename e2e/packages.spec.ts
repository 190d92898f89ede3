import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoPassword } from '../src/demo/seed.ts';
import { addDays, dayOf } from '../src/platform/clock.ts';
import { newClerk } from '../test/accounts.ts';
import { student } from '../test/cardholders.ts';
import { goodPassword } from '../test/residents.ts';
import { fixture, logIn, mailedLink, next } from './people.ts';
import { expectAccessible, openStage, type Stage } from './stage.ts';

let stage: Stage;
let holders: Readonly<Record<'demo' | 'new', { readonly email: string; readonly password: string }>>;
beforeAll(async () => {
  stage = await openStage();
  const { city } = stage;
  const { email } = await student(city, await newClerk(city), addDays(dayOf(city.clock()), 30));
  holders = {
    demo: { email: 'weronika.mazur@demo.test', password: demoPassword },
    new: { email, password: goodPassword },
  };
  await city.transact((tx) => tx.enqueue({ queue: 'remind', data: {} }));
});
afterAll(() => stage.close());

describe.each([
  { name: 'with JavaScript', javaScript: true, phone: false, who: 'demo' },
  { name: 'without JavaScript, on a phone', javaScript: false, phone: true, who: 'new' },
] as const)('a package that ends is extended $name', ({ javaScript, phone, who }) => {
  test('from the reminder to the new end under the card', async () => {
    const { email, password } = holders[who];
    const page = await stage.visitor({ javaScript, phone });
    await page.goto(await mailedLink(stage, email, 'package-ending'));
    await page.waitForURL('**/zaloguj?powrot=*');
    await page.getByLabel('Adres e-mail').fill(email);
    await page.getByLabel('Hasło', { exact: false }).first().fill(password);
    await page.getByRole('main').getByRole('button', { name: 'Zaloguj' }).click();
    await page.waitForURL('**/moje-wnioski/nowy/przedluzenie-studenta');
    expect(await page.getByLabel('Kod pocztowy').inputValue(), 'the form is filled in').toBe('00-950');
    await expectAccessible(page);
    await next(page);
    // The proof of a moment ago is kept; one from last spring has to be given anew.
    if (who === 'demo') {
      await page.locator('input[type=file]').first().setInputFiles(fixture('proof-cairo.pdf'));
    }
    await next(page);
    await page.getByLabel('Oświadczam, że dane we wniosku').check();
    await page.getByRole('button', { name: 'Wyślij wniosek' }).click();
    await page.waitForURL(/\/moje-wnioski\/\d+$/);
    const number = Number(/\d+$/.exec(page.url())?.[0]);

    await page.goto('/moje-karty');
    await page.getByRole('link', { name: `Wniosek o przedłużenie uprawnień nr ${number}` }).waitFor();
    await expectAccessible(page);

    const until = addDays(dayOf(stage.city.clock()), 400);
    const shown = until.split('-').reverse().join('.');
    const clerk = await stage.visitor({ javaScript });
    await logIn(clerk, 'urzednik@demo.test');
    await clerk.goto(`/operator/wnioski/${number}`);
    await clerk.getByRole('button', { name: 'Przejmij' }).click();
    await clerk.goto(`/operator/wnioski/${number}/akceptacja`);
    for (const point of await clerk.getByRole('checkbox').all()) await point.check();
    await clerk.getByLabel('Data na dokumencie').fill(until);
    await clerk.getByRole('button', { name: 'Zaakceptuj wniosek' }).click();
    await clerk.getByText('zaakceptowany').first().waitFor();

    await page.goto(await mailedLink(stage, email, 'application-completed'));
    await page.waitForURL('**/moje-karty');
    await page.getByText(`Ważny do: ${shown}`).waitFor();
    expect(await page.getByRole('link', { name: /Wniosek o przedłużenie uprawnień/ }).count()).toBe(0);
    await expectAccessible(page);
  });
});

test.each([true, false])("a guardian blocks a child's card (JavaScript: %s)", async (javaScript) => {
  const page = await stage.visitor({ javaScript, phone: !javaScript });
  await logIn(page, 'mieszkaniec@demo.test');
  await page.waitForURL('**/moje-karty');
  await page.goto('/moja-rodzina');
  await page.getByRole('link', { name: 'Pokaż kartę: Jan Nowak' }).click();
  await page.getByRole('heading', { level: 1, name: 'Jan Nowak' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('main').getByRole('link', { name: 'Zastrzeż kartę' }).click();
  await page.getByText('To karta na nazwisko: Jan Nowak.').waitFor();
  await expectAccessible(page);
  if (javaScript) return;
  await page.getByRole('button', { name: 'Zastrzeż kartę' }).click();
  await page.waitForURL(/\/moja-rodzina\/.+/);
  await page.getByText('Zastrzeżona').first().waitFor();
});
