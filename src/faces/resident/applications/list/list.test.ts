import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AbleClerk, newClerk } from '../../../../../test/accounts.ts';
import { fillDraft, sendApplication } from '../../../../../test/applications.ts';
import { ward } from '../../../../../test/cardholders.ts';
import { browse } from '../../../../../test/client.ts';
import { cardHolder } from '../../../../../test/decisions.ts';
import { newcomer } from '../../../../../test/resident-panel.ts';
import { signIn } from '../../../../../test/residents.ts';
import { type ServedCity, servedCity } from '../../../../../test/served-city.ts';
import { later, minutes } from '../../../../platform/clock.ts';
import { urls } from '../../urls.ts';

let city: ServedCity;
let clerk: AbleClerk;
beforeAll(async () => {
  city = await servedCity();
  clerk = await newClerk(city);
});
afterAll(() => city.close());

/** Somebody who has sent and taken back so many, one a minute until now; returns their numbers, oldest first. */
async function manySent(count: number) {
  const who = await newcomer(city);
  const { id } = await city.db.selectFrom('application_type_versions').select('id').executeTakeFirstOrThrow();
  const rows = Array.from({ length: count }, (_, index) => ({
    kind: 'issue',
    type_version_id: id,
    person_id: who.resident.personId,
    status: 'cancelled',
    number: free + index,
    created_at: city.clock(),
    submitted_at: later(city.clock(), minutes(index - count)),
  }));
  free += count;
  await city.db.insertInto('applications').values(rows).execute();
  return { ...who, numbers: rows.map(({ number }) => number) };
}

/** Far from those that the city gives out. */
let free = 900_000;

const listed = (html: string): number[] =>
  [...html.matchAll(/Podgląd, Wniosek nr (\d+)/g)].map(([, number]) => Number(number));

describe('the list', () => {
  test('is read page by page in both orders, and back', async () => {
    const { browser, numbers } = await manySent(21);
    await browser.open(urls.applications);
    expect(listed(browser.page.html)).toEqual(numbers.toReversed().slice(0, 20));
    await browser.click('Następna strona');
    expect(listed(browser.page.html)).toEqual(numbers.slice(0, 1));
    await browser.click('Poprzednia strona');
    expect(listed(browser.page.html)).toHaveLength(20);
    await browser.send({ sort: 'oldest' });
    expect(listed(browser.page.html)).toEqual(numbers.slice(0, 20));
    await browser.click('Następna strona');
    expect(listed(browser.page.html)).toEqual(numbers.slice(20));
  });

  test('shows several statuses at once, and says so when there is nothing', async () => {
    const { browser, resident, numbers } = await manySent(2);
    const { number } = await sendApplication(city, resident, 'student');
    await browser.open(urls.applications);
    await browser.send({ status: ['submitted', 'cancelled'] });
    expect(listed(browser.page.html)).toEqual([number, ...numbers.toReversed()]);
    await browser.send({ status: ['submitted'] });
    expect(listed(browser.page.html)).toEqual([number]);
    await browser.send({ status: ['ready', 'rejected'] });
    expect(browser.page.text).toContain('Nie ma takich wniosków');
  });

  test('says of each what the manual does, and for whom it is', async () => {
    const { browser, resident } = await newcomer(city);
    await ward(city, clerk, resident, 'Jan');
    const { number } = await sendApplication(city, resident, 'podatek');
    await fillDraft(city, resident, 'zameldowanie', { whom: 'new-ward' });
    await browser.open(urls.applications);
    const point = await city.db
      .selectFrom('collection_points')
      .selectAll()
      .orderBy('position')
      .executeTakeFirstOrThrow();
    for (const told of [
      `Numer wniosku ${number}`,
      'Typ wniosku Wydanie karty Status Złożony',
      `Punkt odbioru ${point.name}`,
      'Dla Jan Nowak',
      'Wersja robocza',
    ]) {
      expect(browser.page.text).toContain(told);
    }
  });
});

describe('under the list', () => {
  test('stand the applications that are offered now, and no others', async () => {
    const resident = await cardHolder(city, clerk, 'plastic');
    const browser = browse(city.app);
    await signIn(city, browser, resident);
    await browser.open(urls.applications);
    expect(browser.page.links).toContainEqual({
      text: 'Złóż wniosek o duplikat karty',
      href: urls.startDraft('duplikat'),
    });
    expect(browser.page.links).toContainEqual({
      text: 'Złóż wniosek o nowy pakiet',
      href: `${urls.chooseType}#pakiety`,
    });
    expect(browser.page.text).not.toContain('Złóż wniosek o wydanie karty plastikowej');
  });
});
