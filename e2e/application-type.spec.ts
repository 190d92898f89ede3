import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { activeResident, goodPassword } from '../test/residents.ts';
import { fixture, logIn, next } from './people.ts';
import { expectAccessible, openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe.each([
  { name: 'with JavaScript', javaScript: true, who: 'zuzanna' },
  { name: 'without JavaScript', javaScript: false, who: 'cyprian' },
])('a new application type $name', ({ javaScript, who }) => {
  const title = `Karta wolontariusza: ${who}`;

  test('is made by a manager, survives a break, and a resident uses it five minutes later', async () => {
    const desk = await stage.visitor({ javaScript });
    await logIn(desk, 'kierownik@demo.test');
    const told = (text: string | RegExp) => desk.getByText(text).first().waitFor();
    const press = (name: string, exact = true) => desk.getByRole('button', { name, exact }).click();
    await desk.goto('/operator/ustawienia/rodzaje-wnioskow');
    await expectAccessible(desk);
    await desk.getByRole('link', { name: 'Dodaj', exact: true }).click();
    const group = (legend: string) => desk.getByRole('group', { name: legend, exact: true });
    await group('Tytuł').getByLabel('Polski').fill(title);
    await group('Krótki opis').getByLabel('Polski').fill('Dla osób, które pomagają innym.');
    await group('Kryterium').getByLabel('Polski').fill('Umowa z organizacją.\nCo najmniej 20 godzin w roku.');
    await desk.getByLabel('Pakiet', { exact: false }).first().selectOption({ label: 'Pakiet Mieszkańca' });
    await desk.getByLabel('Co dodać do formularza?').selectOption({ label: 'Własne pole: wybór z listy' });
    await press('Dodaj pole');
    const field = desk.locator('.km-rows__row').nth(3);
    await field.getByLabel('Nazwa (po polsku)').fill('Rodzaj pomocy');
    await field.getByLabel('Odpowiedzi do wyboru').fill('Szpital\nSchronisko');
    await press('Dodaj dokument');
    await desk.locator('.km-rows__row').nth(4).waitFor();
    await press('Zapisz zmianę');
    await told('Dokument 1: Wypełnij to pole.');
    await expectAccessible(desk);
    const document = desk.locator('.km-rows__row').last();
    await document.getByLabel('Nazwa (po polsku)').fill('Umowa wolontariacka');
    await document.getByLabel('JPG').check();
    await document.getByLabel('Największy rozmiar pliku').fill('5');
    await press('Pokaż podgląd');
    await desk.getByText('Plik PDF, JPG do 5 MB.').waitFor();
    await expectAccessible(desk);

    await desk.goto('/operator/ustawienia/rodzaje-wnioskow');
    await desk.getByRole('row').filter({ hasText: title }).getByText('Wersja robocza').waitFor();
    await desk.getByRole('link', { name: title }).click();
    await told('To jest wersja robocza');
    await press('Zapisz zmianę');
    await told('Zmiana zapisana. Obowiązuje od teraz.');
    await expectAccessible(desk);

    const email = `${who}.wolontariat@poczta.test`;
    await activeResident(stage.city, { email });
    const page = await stage.visitor({ javaScript, phone: !javaScript });
    await logIn(page, email, goodPassword);
    await page.goto('/moje-wnioski/nowy');
    await page.getByRole('button', { name: `Rozpocznij wniosek: ${title}` }).click();
    await page.getByLabel('Data urodzenia').fill('1992-03-12');
    await page.getByLabel('Schronisko').check();
    await next(page);
    await page.locator('input[type=file]').first().setInputFiles(fixture('photo.png'));
    await page.getByRole('button', { name: /^(Dodaj zdjęcie|Zapisz i przejdź dalej)$/ }).click();
    await next(page);
    await page.locator('input[type=file]').first().setInputFiles(fixture('photo.webp'));
    await next(page);
    await page.getByText('Tutaj nie można dodać pliku tego rodzaju.').first().waitFor();
    await expectAccessible(page);
    await page.locator('input[type=file]').first().setInputFiles(fixture('photo-phone.jpg'));
    await next(page);
    await page.getByRole('button', { name: 'Wyślij wniosek' }).click();
    await page.waitForURL(/\/moje-wnioski\/\d+$/);
    const number = Number(/\d+$/.exec(page.url())?.[0]);

    await desk.goto(`/operator/wnioski/${number}`);
    await told('Schronisko');
    await told('Co najmniej 20 godzin w roku.');
    expect(await desk.getByRole('img', { name: 'photo-phone.jpg' }).count(), 'the photo of the paper').toBe(
      1,
    );
    await desk.context().close();
    await page.context().close();
  });
});
