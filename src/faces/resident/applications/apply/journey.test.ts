import { afterAll, beforeAll, expect, test } from 'vitest';
import { goodAnswers, sentFile } from '../../../../../test/applications.ts';
import { newcomer } from '../../../../../test/resident-panel.ts';
import { type ServedCity, servedCity } from '../../../../../test/served-city.ts';
import { urls } from '../../urls.ts';

let city: ServedCity;
beforeAll(async () => {
  city = await servedCity();
});
afterAll(() => city.close());

test('a resident without JavaScript applies for a plastic card, step by step, to the number', async () => {
  const { browser } = await newcomer(city);

  await browser.open(urls.cards);
  expect(browser.page.text).toContain('Nie masz jeszcze karty');
  await browser.click('Złóż wniosek o kartę');
  expect(browser.page.h1).toBe('Wybierz rodzaj wniosku');
  await browser.send({}, { form: urls.startDraft('podatek') });

  expect(browser.page.h1).toBe('Twoje dane');
  await browser.send(goodAnswers);

  expect(browser.page.h1).toBe('Zdjęcie');
  await browser.send({}, { files: { photo: sentFile('photo.png') }, button: 'Dodaj zdjęcie' });
  expect(browser.page.text).toContain('Zdjęcie zapisane');
  await browser.send({}, { button: 'Zapisz i przejdź dalej' });

  expect(browser.page.h1).toBe('Punkt odbioru karty');
  const point = await city.db.selectFrom('collection_points').selectAll().executeTakeFirstOrThrow();
  expect(browser.page.text).toContain(point.address);
  await browser.send({ collectionPoint: point.id });

  expect(browser.page.h1).toBe('Dokumenty');
  await browser.send(
    {},
    {
      files: { 'document.pit': sentFile('proof-cairo.pdf'), 'document.upo': sentFile('proof-chromium.pdf') },
      button: 'Zapisz i przejdź dalej',
    },
  );

  expect(browser.page.h1).toBe('Sprawdź i wyślij');
  for (const told of ['Anna', '12.03.1992', 'ul. Lipowa 8 m. 4', point.name, 'proof-cairo.pdf', '2 strony']) {
    expect(browser.page.text).toContain(told);
  }
  await browser.send({ 'consent-prawdziwosc': 'tak', 'karta-poprawna': 'tak' });

  expect(browser.page.status).toBe(200);
  const number = Number(/\d+$/.exec(browser.page.url)?.[0]);
  expect(browser.page.url).toBe(urls.application(number));
  expect(browser.page.h1).toBe(`Wniosek nr ${number}`);
  expect(browser.page.text).toContain(`Wniosek wysłany. Numer wniosku: ${number}.`);
  expect(browser.page.text).toContain('w ciągu 5 dni roboczych');
  expect(browser.page.text).toContain('Złożony wniosek');

  await browser.open(urls.applications);
  expect(browser.page.text).toContain(`Numer wniosku ${number}`);
  await browser.open(urls.cards);
  expect(browser.page.text).toContain('Twój wniosek jest w toku');
});
