import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AbleClerk, newClerk } from '../../../../../test/accounts.ts';
import { sendApplication } from '../../../../../test/applications.ts';
import { type Browser, browse } from '../../../../../test/client.ts';
import { cardHolder } from '../../../../../test/decisions.ts';
import { newcomer } from '../../../../../test/resident-panel.ts';
import { signIn } from '../../../../../test/residents.ts';
import { type ServedCity, servedCity } from '../../../../../test/served-city.ts';
import { claimApplication } from '../../../../applications/claim.ts';
import type { Part } from '../../../../applications/definition.ts';
import { returnApplication } from '../../../../applications/return.ts';
import { duplicateReasons } from '../../../../city/duplicate-reasons.ts';
import { urls } from '../../urls.ts';

/** What the city remarks about the fields of the later kinds stands beside them, and only they can be mended. */
let city: ServedCity;
let clerk: AbleClerk;
beforeAll(async () => {
  city = await servedCity();
  clerk = await newClerk(city);
});
afterAll(() => city.close());

async function giveBack(number: number, remarks: Partial<Record<Part, string>>): Promise<void> {
  await city.transact(async (tx) => {
    await claimApplication(tx, clerk, number);
    const returned = await returnApplication(tx, clerk, number, new Map(Object.entries(remarks)) as never);
    if (!returned.ok) throw new Error(returned.reason);
  });
}

const fieldsOf = ({ page }: Browser) => page.forms.find(({ inMain }) => inMain)?.names;

test('of a ward: relation and PESEL, and nothing else', async () => {
  const { browser, resident } = await newcomer(city);
  const answers = { firstName: 'Zofia', birthDate: '2018-05-04', pesel: '18250400004' };
  const { number } = await sendApplication(city, resident, 'zameldowanie', { whom: 'new-ward', answers });
  await giveBack(number, {
    'field:relation': 'Załączony akt mówi co innego.',
    'field:pesel': 'Numer należy do innej osoby.',
  });
  await browser.open(urls.correction(number));
  expect(browser.page.h1).toBe('Dane podopiecznego');
  expect(browser.page.text).toContain('Uwaga urzędu: Załączony akt mówi co innego.');
  expect(browser.page.text).toContain('Uwaga urzędu: Numer należy do innej osoby.');
  expect(browser.page.text).toContain('Zapisany numer PESEL: 182504•••••.');
  expect(fieldsOf(browser)).toEqual(['_csrf', '_jako', 'relation', 'pesel', 'pesel-usun']);

  await browser.send({ pesel: '92031200001', relation: 'ward' });
  expect(browser.page.errors).toEqual({
    pesel: 'Ten numer PESEL nie pasuje do daty urodzenia. Sprawdź oba pola.',
  });
  await browser.send({ pesel: '18250400011', relation: 'ward' });
  expect(browser.page.errors).toEqual({});
  expect(browser.page.h1).toBe('Sprawdź i wyślij');
  await browser.send();
  expect(browser.page.url).toBe(urls.application(number));
  expect(browser.page.text).toContain('Powinowactwo osoba pod opieką prawną');
  const { text } = browser.page;
  expect(text.match(/Złożony wniosek/g), 'the history is kept').toHaveLength(2);
  expect(text).toContain('Wniosek do poprawy');
});

test('of a birth date that the PESEL does not fit: told where it can be mended', async () => {
  const { browser, resident } = await newcomer(city);
  const answers = { pesel: '92031200001' };
  const { number } = await sendApplication(city, resident, 'zameldowanie', { answers });
  await giveBack(number, { 'field:birthDate': 'W dokumencie jest inna data.' });
  await browser.open(urls.correction(number));
  expect(fieldsOf(browser)).toEqual(['_csrf', '_jako', 'birthDate']);
  await browser.send({ birthDate: '1992-03-13' });
  expect(browser.page.errors).toEqual({
    birthDate: 'Ten numer PESEL nie pasuje do daty urodzenia. Sprawdź oba pola.',
  });
  await browser.open(`${urls.correction(number)}/wyslij`);
  expect(browser.page.links).toContainEqual({
    text: 'Data urodzenia: Ten numer PESEL nie pasuje do daty urodzenia. Sprawdź oba pola.',
    href: `${urls.correction(number)}/dane#pole-birthDate`,
  });
});

test('of a duplicate: its reason; the card is looked at again before it is sent', async () => {
  const resident = await cardHolder(city, clerk, 'plastic');
  const browser = browse(city.app);
  await signIn(city, browser, resident);
  const { number } = await sendApplication(city, resident, 'duplikat');
  await giveBack(number, { 'field:reason': 'Napisz, co się stało z kartą.' });
  await browser.open(urls.correction(number));
  expect(browser.page.text).toContain('Uwaga urzędu: Napisz, co się stało z kartą.');
  const stolen = (await duplicateReasons(city.db))[1];
  await browser.send({ reason: stolen?.id });
  expect(browser.page.h1).toBe('Sprawdź i wyślij');
  await browser.send();
  expect(browser.page.errors).toEqual({
    'karta-poprawna': 'Sprawdź kartę i zaznacz to pole, aby wysłać wniosek.',
  });
  await browser.send({ 'karta-poprawna': 'tak' });
  expect(browser.page.url).toBe(urls.application(number));
  expect(browser.page.text).toContain('Powód duplikatu karty Kradzież karty');
});
