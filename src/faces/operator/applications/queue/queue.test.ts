import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AtDesk, clerkAtDesk, sentApplication } from '../../../../../test/desk.ts';
import { type ServedCity, servedCity } from '../../../../../test/served-city.ts';
import { isLate } from './age.ts';

let city: ServedCity;
let clerk: AtDesk;
const numbers: number[] = [];
beforeAll(async () => {
  city = await servedCity();
  clerk = await clerkAtDesk(city);
  for (const lastName of ['Żółkiewska', 'Kowalska', 'Łęcka']) {
    numbers.push((await sentApplication(city, 'zameldowanie', { lastName })).number);
  }
});
afterAll(() => city.close());

const rows = () =>
  clerk.browser.page.links
    .filter(({ href }) => /^\/operator\/wnioski\/\d+$/.test(href))
    .map(({ text }) => Number(text));

describe('the queue', () => {
  test('shows what waits, oldest first, with the count in the menu', async () => {
    const page = await clerk.browser.open('/operator/wnioski');
    expect(rows()).toEqual(numbers);
    expect(page.text).toContain('nowe: 3');
    expect(page.title, 'which pile it is').toMatch(/^Wnioski: Do rozpatrzenia/);
    const searches = [...page.html.matchAll(/<search[^>]* aria-label="([^"]+)"/g)].map(([, name]) => name);
    expect([searches.length, new Set(searches).size], 'told apart by name').toEqual([2, 2]);
  });

  test.each([
    ['zolkiewska', 0],
    ['KOWAL', 1],
    ['lec łucja', 2],
    ['zo', 0],
  ])('finds "%s" without Polish letters', async (text, index) => {
    await clerk.browser.open(`/operator/wnioski?szukaj=${encodeURIComponent(text)}`);
    expect(rows()).toEqual([numbers[index]]);
  });

  test('finds a number, and says when there is nothing', async () => {
    await clerk.browser.open(`/operator/wnioski?szukaj=${numbers[1]}`);
    expect(rows()).toEqual([numbers[1]]);
    expect((await clerk.browser.open('/operator/wnioski?szukaj=100%25')).text).toContain(
      'Nie ma takich wniosków',
    );
    expect((await clerk.browser.open('/operator/wnioski?widok=do-odbioru')).text).toContain(
      'Żadna karta nie czeka na odbiór',
    );
  });

  test('has an address for every filter and shrugs at a senseless one', async () => {
    await clerk.browser.open('/operator/wnioski?typ=student');
    expect(rows()).toEqual([]);
    await clerk.browser.open('/operator/wnioski?kolejnosc=najnowsze&widok=wszystkie');
    expect(rows()).toEqual([...numbers].reverse());
    const page = await clerk.browser.open('/operator/wnioski?widok=x&po=1&kolejnosc=%27');
    expect([page.status, rows()]).toEqual([200, numbers]);
  });

  test('gives the next one of the filter, and leads back to it', async () => {
    const { number } = await sentApplication(city, 'student', { lastName: 'Studencka' });
    const list = '/operator/wnioski?typ=student';
    await clerk.browser.open(`${list}&szukaj=studencka`);
    await clerk.browser.send({}, { form: '/operator/wnioski/nastepny' });
    expect(clerk.browser.page.url).toBe(`/operator/wnioski/${number}`);
    expect(clerk.browser.page.links.map(({ href }) => href)).toContain(list);
    await clerk.browser.open(list);
    const nothing = await clerk.browser.send({}, { form: '/operator/wnioski/nastepny' });
    expect([nothing.url, nothing.text]).toEqual([list, expect.stringContaining('z tego filtra nie czeka')]);

    await clerk.browser.open(`/operator/wnioski/${number}`);
    await clerk.browser.send({}, { form: `/operator/wnioski/${number}/oddanie` });
    expect(clerk.browser.page.url).toBe(list);
    await clerk.browser.open('/operator/wnioski');
    await clerk.browser.open(`/operator/wnioski/${number}`);
    expect(clerk.browser.page.links.map(({ href }) => href)).not.toContain(list);
    await clerk.browser.send({}, { form: '/operator/wnioski/nastepny' });
    expect(clerk.browser.page.url).toBe(`/operator/wnioski/${numbers[0]}`);
    await clerk.browser.send({}, { form: `/operator/wnioski/${numbers[0]}/oddanie` });
  });

  test('keeps what I hold apart', async () => {
    await clerk.browser.open(`/operator/wnioski/${numbers[2]}`);
    await clerk.browser.send({}, { form: `/operator/wnioski/${numbers[2]}/przejecie` });
    await clerk.browser.open('/operator/wnioski?widok=moje');
    expect(rows()).toEqual([numbers[2]]);
    expect(clerk.browser.page.text, 'still to be decided, in the menu as in the queue').toContain('nowe: 4');
  });

  test('goes on to the next page where the last one ended', async () => {
    const { person_id, type_version_id } = await city.db
      .selectFrom('applications')
      .select(['person_id', 'type_version_id'])
      .limit(1)
      .executeTakeFirstOrThrow();
    await city.db
      .insertInto('applications')
      .values(
        Array.from({ length: 60 }, (_, index) => ({
          number: 1000 + index,
          kind: 'issue',
          type_version_id,
          person_id,
          status: 'rejected',
          answers: JSON.stringify({ firstName: 'Jan', lastName: 'Dawny' }),
          created_at: city.clock(),
          submitted_at: city.clock(),
        })),
      )
      .execute();
    await clerk.browser.open('/operator/wnioski?widok=zakonczone&szukaj=dawny');
    const first = rows();
    await clerk.browser.click('Następna strona');
    expect([first.length, rows().length, new Set([...first, ...rows()]).size]).toEqual([50, 10, 60]);
    expect(clerk.browser.page.url).toContain('szukaj=dawny');
  });
});

describe('the age of an application', () => {
  test('counts working days', () => {
    const friday = new Date('2026-11-20T10:00:00Z');
    expect(isLate(friday, new Date('2026-11-23T10:00:00Z'), 1)).toBe(false);
    expect(isLate(friday, new Date('2026-11-24T10:00:00Z'), 1)).toBe(true);
    const beforeIndependenceDay = new Date('2026-11-10T10:00:00Z');
    expect(isLate(beforeIndependenceDay, new Date('2026-11-12T10:00:00Z'), 1), 'a holiday').toBe(false);
  });
});
