import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AtDesk, acceptedApplication, clerkAtDesk } from '../../../../test/desk.ts';
import { type ServedCity, servedCity } from '../../../../test/served-city.ts';
import { days } from '../../../platform/clock.ts';

let city: ServedCity;
let krystyna: AtDesk;
let adam: AtDesk;
let number: number;
beforeAll(async () => {
  city = await servedCity();
  krystyna = await clerkAtDesk(city);
  ({ number } = await acceptedApplication(city, krystyna.clerk));
  city.wait(days(2));
  adam = await clerkAtDesk(city, undefined, 'Adam');
  await adam.browser.open(`/operator/wnioski/${number}`);
});
afterAll(() => city.close());

/** The table alone: the filter's list names every kind. */
const rowsOf = (text: string) => text.split('Adres IP').slice(1).join('');
const log = async (query = '') => (await adam.browser.open(`/operator/dziennik${query}`)).text;
const day = (shift = 0) => new Date(city.clock().getTime() + days(shift)).toISOString().slice(0, 10);

describe('the audit log', () => {
  test('says who did what to what, newest first', async () => {
    const text = await log();
    expect(text).toContain('Adam Sowa');
    expect(text).toContain(`Wniosek ${number}`);
    expect(text.indexOf('Otwarto wniosek')).toBeLessThan(text.lastIndexOf('Zaakceptowano wniosek'));
    expect(text).toContain('127.0.0.1');
  });

  test.each([
    ['kto=adam', 'Otwarto wniosek', 'Zaakceptowano wniosek'],
    ['kto=krystyna', 'Zaakceptowano wniosek', 'Otwarto wniosek'],
    ['rodzaj=card.issued', 'Wystawiono kartę', 'Zaakceptowano wniosek'],
  ])('filters by %s', async (query, there, missing) => {
    const rows = rowsOf(await log(`?${query}`));
    expect(rows).toContain(there);
    expect(rows).not.toContain(missing);
  });

  test('filters by day and by application', async () => {
    const rows = async (query: string) => rowsOf(await log(query));
    expect(await rows(`?od=${day()}`)).not.toContain('Zaakceptowano');
    expect(await rows(`?do=${day(-1)}`)).not.toContain('Otwarto wniosek');
    expect(await rows(`?do=${day(-1)}`)).toContain('Zaakceptowano');
    expect(await rows(`?wniosek=${number}`)).toContain('Zaakceptowano');
    expect(await log('?wniosek=99999')).toContain('Nie ma takich wpisów');
    expect(await log('?kto=nikt')).toContain('Nie ma takich wpisów');
  });

  test.each(['0000-01-01', '0001-01-01', '1969-01-01', '1970-01-01', '9999-12-31'])(
    'bears %s as either day',
    async (date) => {
      const { browser } = adam;
      expect((await browser.open(`/operator/dziennik?od=${date}`)).status).toBe(200);
      expect((await browser.open(`/operator/dziennik?do=${date}`)).status).toBe(200);
    },
  );

  test('holds no secret', async () => {
    const { rows } = await sql<{
      text: string;
    }>`select string_agg(data::text, ' ') as text from events`.execute(city.db);
    const { code } = await city.db.selectFrom('cards').select('code').executeTakeFirstOrThrow();
    expect(rows[0]?.text).not.toContain(code);
  });

  test('pages through everything without a gap', async () => {
    await city.db
      .insertInto('events')
      .values(
        Array.from({ length: 120 }, (_, index) => ({
          at: city.clock(),
          kind: 'account.logged-in',
          actor_kind: 'staff',
          actor_account: adam.clerk.accountId,
          data: JSON.stringify({ index }),
        })),
      )
      .execute();
    await adam.browser.open('/operator/dziennik?rodzaj=account.logged-in');
    await adam.browser.click('Następna strona');
    await adam.browser.click('Następna strona');
    expect(adam.browser.page.text.match(/Zalogowano się(?! kodem)/g)?.length).toBe(21);
    expect(adam.browser.page.links.map(({ text }) => text)).not.toContain('Następna strona');
  });
});
