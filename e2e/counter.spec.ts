import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newClerk } from '../test/accounts.ts';
import { cardHolder } from '../test/decisions.ts';
import { logIn } from './people.ts';
import { expectAccessible, openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const fixture = (name: string) => path.join(import.meta.dirname, '../test/fixtures', name);

test('somebody without an e-mail applies at the counter, and the same clerk does not decide', async () => {
  const clerk = await stage.visitor();
  await logIn(clerk, 'kierownik@demo.test');
  await clerk.getByRole('link', { name: 'Mieszkańcy' }).first().click();
  await clerk.getByRole('link', { name: 'Nowa osoba' }).click();
  await expectAccessible(clerk);
  await clerk.getByLabel('Imię').fill('Helena');
  await clerk.getByLabel('Nazwisko').fill('Bezsieci');
  await clerk.getByLabel('Data urodzenia').fill('1951-02-03');
  await clerk.getByRole('button', { name: 'Zapisz i wybierz wniosek' }).click();
  await expectAccessible(clerk);
  await clerk.getByRole('radio').first().check();
  await clerk.getByRole('button', { name: 'Dalej' }).click();
  await clerk.getByRole('heading', { name: /Wniosek w okienku/ }).waitFor();
  await expectAccessible(clerk);
  await clerk.getByLabel(/^Ulica/).fill('ul. Lipowa 8');
  await clerk.getByLabel(/^Kod pocztowy/).fill('00-950');
  await clerk.getByLabel(/^Miejscowość/).fill('Nowy Gród');
  await clerk.locator('input[name=photo]').setInputFiles(fixture('photo-wide.jpg'));
  for (const document of await clerk.locator('input[type=file][name^="document."]').all()) {
    await document.setInputFiles(fixture('proof-cairo.pdf'));
  }
  await clerk.getByRole('button', { name: 'Złóż wniosek' }).click();
  await clerk.locator('.km-error-summary').waitFor();
  await expectAccessible(clerk);
  // The photo was not 3:4: its middle is shown, and moved at once.
  const width = clerk.locator('input[name=crop_width]');
  const before = Number(await width.inputValue());
  await clerk.getByRole('button', { name: 'Powiększ' }).click();
  await expect.poll(async () => Number(await width.inputValue())).toBeLessThan(before);
  for (const box of await clerk.getByRole('checkbox').all()) await box.check();
  for (const point of (await clerk.locator('input[name=collectionPoint]').all()).slice(0, 1))
    await point.check();
  await clerk.getByRole('button', { name: 'Złóż wniosek' }).click();
  await clerk.getByText('Potwierdzenie przyjęcia wniosku').waitFor();
  await expectAccessible(clerk);
  const number = /Przyjęto wniosek (\d+)/.exec((await clerk.locator('h1').textContent()) ?? '')?.[1];
  await clerk.goto(`/operator/wnioski/${number}`);
  await clerk.getByText('Przyjęto w okienku').waitFor();
  expect(await clerk.getByRole('button', { name: /Przejmij/ }).count()).toBe(0);

  const plain = await stage.visitor({ javaScript: false });
  await logIn(plain, 'kierownik@demo.test');
  await plain.goto('/operator/mieszkancy?stan=bez-konta&szukaj=Bezsieci');
  await expectAccessible(plain);
  await plain.getByRole('link', { name: 'Bezsieci Helena' }).click();
  await expectAccessible(plain);
  await plain.getByRole('link', { name: 'Popraw dane' }).click();
  await expectAccessible(plain);
  await plain.getByLabel('Powód poprawki').fill('Literówka.');
  await plain.getByRole('button', { name: 'Zapisz poprawkę' }).click();
  await plain.getByText('Nic się nie zmieniło').first().waitFor();
  await plain.getByLabel('Nazwisko').fill('Bez-Sieci');
  await plain.getByRole('button', { name: 'Zapisz poprawkę' }).click();
  await plain.getByText('Dane są poprawione.').waitFor();
  await plain.getByRole('link', { name: 'Zaproś do Panelu' }).click();
  await expectAccessible(plain);
  await plain.getByLabel('Adres e-mail').fill('helena.bezsieci@poczta.test');
  await plain.getByRole('button', { name: 'Wyślij zaproszenie' }).click();
  await plain.getByText('Zaproszenie idzie na adres helena.bezsieci@poczta.test').waitFor();
  await plain.getByText('Zaproszenie do Panelu Mieszkańca').first().waitFor();
  const address = plain.url();
  for (const page of ['historia', 'wiadomosci-email']) {
    await plain.goto(`${address}/${page}`);
    await expectAccessible(plain);
  }
  await plain.setViewportSize({ width: 820, height: 1100 });
  await plain.goto(address);
  const wide = await plain.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
});

test('two entries of one person become one', async () => {
  const { city } = stage;
  const deciding = await newClerk(city);
  const [one, other] = [await cardHolder(city, deciding), await cardHolder(city, deciding, 'plastic')];
  const clerk = await stage.visitor({ javaScript: false });
  await logIn(clerk, 'kierownik@demo.test');
  await clerk.goto(`/operator/mieszkancy/${other.personId}`);
  await expectAccessible(clerk);
  await clerk.getByRole('link', { name: `Połącz z wpisem: Anna Nowak, ${one.email}` }).click();
  await clerk.getByText(`Konto ${other.email} zostanie zamknięte`).waitFor();
  await expectAccessible(clerk);
  await clerk.getByLabel('01-').last().check();
  await clerk.getByRole('button', { name: 'Połącz wpisy' }).click();
  await clerk.locator('.km-error-summary').waitFor();
  await expectAccessible(clerk);
  for (const width of [820, 360]) {
    await clerk.setViewportSize({ width, height: 1100 });
    const wide = await clerk.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  }
  await clerk.setViewportSize({ width: 1280, height: 900 });
  await clerk.getByLabel('Powód połączenia').fill('Sprawdzono dowód osobisty.');
  await clerk.getByLabel('To na pewno ta sama osoba').check();
  await clerk.getByRole('button', { name: 'Połącz wpisy' }).click();
  await clerk.getByText('Wpisy są połączone.').waitFor();
  expect(new URL(clerk.url()).pathname).toBe(`/operator/mieszkancy/${one.personId}`);
  await clerk.getByText('Zastąpiona', { exact: true }).waitFor();
  await expectAccessible(clerk);
  await clerk.goto(`/operator/mieszkancy/${other.personId}`);
  await clerk.getByText('z którym połączono wpis').waitFor();
  await clerk.goto(`/operator/mieszkancy/${one.personId}/polaczenie/${other.personId}`);
  await clerk.getByText('został już połączony').waitFor();
  await expectAccessible(clerk);
});
