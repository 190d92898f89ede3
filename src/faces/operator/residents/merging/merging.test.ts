import { afterAll, beforeAll, expect, test } from 'vitest';
import { newResident, sendApplication } from '../../../../../test/applications.ts';
import { student } from '../../../../../test/cardholders.ts';
import { clerkAtDesk, eventsOf } from '../../../../../test/desk.ts';
import { type ServedCity, servedCity } from '../../../../../test/served-city.ts';
import { ownCards } from '../../../../cards/reads.ts';
import { addPerson } from '../../../../people/add-person.ts';
import { urls } from '../../urls.ts';

let city: ServedCity;
beforeAll(async () => {
  city = await servedCity();
});
afterAll(() => city.close());

test('from the possible duplicate to one entry: proposed, turned round, confirmed, and led on', async () => {
  const { browser, clerk } = await clerkAtDesk(city);
  const anna = await student(city, clerk, '2099-06-30');
  const twin = await student(city, clerk, '2098-06-30');
  await browser.open(urls.resident(twin.personId));
  expect(browser.page.text).toContain('Czy to ta sama osoba?');
  expect(browser.page.text).toContain('to samo imię, nazwisko i data urodzenia');
  await browser.click('Połącz');
  const { page } = browser;
  expect(page.text).toContain(`Proponujemy, żeby został wpis: Anna Nowak (${anna.email}), bo jest starszy.`);
  expect(page.text).toContain(`Konto ${twin.email} zostanie zamknięte`);
  expect(page.text).toContain('Pakiet Studenta: mają go oba wpisy, obowiązuje dłuższy, do 30.06.2099');
  await browser.click('Zamień: niech zostanie drugi wpis');
  expect(browser.page.text).toContain(`Konto ${anna.email} zostanie zamknięte`);
  await browser.click('Zamień: niech zostanie drugi wpis');

  await browser.send({ reason: '' });
  expect([browser.page.status, Object.keys(browser.page.errors).sort()]).toEqual([
    422,
    ['potwierdzenie', 'reason'],
  ]);
  const [kept] = await ownCards(city.db, anna);
  await browser.send({ reason: 'Sprawdzono dowód.', potwierdzenie: 'tak', karta: kept?.id ?? '' });
  expect(browser.page.text).toContain('Wpisy są połączone.');
  expect(browser.page.text).toContain('Sprawdzono dowód.');
  expect(browser.page.text).not.toContain('Czy to ta sama osoba?');
  expect((await ownCards(city.db, anna)).map(({ status }) => status).sort()).toEqual(['active', 'replaced']);

  await browser.open(urls.resident(twin.personId));
  expect(browser.page.url).toBe(urls.resident(anna.personId));
  expect(browser.page.text).toContain('z którym połączono wpis');
  await browser.open(urls.residentHistory(anna.personId));
  expect(browser.page.text).toContain('Połączono wpisy tej samej osoby');
  expect(browser.page.text).toContain('Połączono ten wpis z innym wpisem tej samej osoby');
  await browser.open(urls.merging(anna.personId, twin.personId));
  expect(browser.page.status).toBe(409);
  expect(browser.page.text).toContain('został już połączony z innym');
  expect(await eventsOf(city, 'person.merged')).toHaveLength(1);
});

test('the same application under way is decided first, and the page says which', async () => {
  const { browser, clerk } = await clerkAtDesk(city);
  const [one, other] = [await newResident(city), await newResident(city)];
  const { number } = await sendApplication(city, one, 'zameldowanie');
  await sendApplication(city, other, 'zameldowanie');
  await browser.open(urls.merging(one.personId, other.personId));
  expect(browser.page.status).toBe(409);
  expect(browser.page.text).toContain('Najpierw rozpatrz albo odrzuć jeden z nich.');
  await browser.click(`Wniosek ${number}`);
  expect(browser.page.url).toBe(urls.application(number));
  expect(browser.page.text).toContain('Połącz');

  const added = await city.transact((tx) =>
    addPerson(tx, clerk, city.keys, {
      firstName: 'Otylia',
      lastName: 'Bezkonta',
      birthDate: '1949-01-05',
      nobodyOfThese: true,
    }),
  );
  if (!added.ok) throw new Error(added.reason);
  await browser.open(urls.merging(added.personId, one.personId));
  expect(browser.page.text).toContain('bo ta osoba loguje się do Panelu Mieszkańca');
  expect(browser.page.text).toContain('różni się');
  await browser.open(urls.merging(added.personId, '018f0000-0000-7000-8000-000000000000'));
  expect(browser.page.status).toBe(404);
});
