import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AtDesk, acceptedApplication, clerkAtDesk, eventsOf } from '../../../../test/desk.ts';
import { type ServedCity, servedCity } from '../../../../test/served-city.ts';
import { tamper } from '../../../../test/tamper.ts';
import { runCheck } from '../../../events/chain/check.ts';
import { sealEvents } from '../../../events/chain/seal.ts';
import { days } from '../../../platform/clock.ts';
import { untilNone } from '../../../platform/jobs/portions.ts';

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
const rowsOf = (text: string) =>
  text.split('Czego dotyczy').slice(1).join('').split('Pieczęcie dziennika')[0] ?? '';
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
    await adam.browser.click('Poprzednia strona');
    expect(adam.browser.page.text.match(/Zalogowano się(?! kodem)/g)?.length).toBe(51);
  });

  test('filters by person, by card and by address, and remembers who was looked for', async () => {
    const { resident, cardNumber } = await acceptedApplication(city, krystyna.clerk, 'zameldowanie', {
      lastName: 'Grzęda',
    });
    const rows = async (query: string) => rowsOf(await log(query));
    const others = (await eventsOf(city, 'audit.person-viewed')).length;
    for (const query of [
      '?osoba=grzeda',
      `?osoba=${encodeURIComponent(resident.email)}`,
      `?karta=${cardNumber}`,
    ]) {
      expect(await rows(query), query).toContain('Wystawiono kartę');
      expect(await rows(query), query).not.toContain('Otwarto wniosek');
    }
    expect(await rows('?ip=127.0.0.1&rodzaj=card.issued')).toContain('Wystawiono kartę');
    expect(await rows('?ip=10.9.8.7')).toBe('');
    expect(await log('?osoba=nikt')).toContain('Nie ma takich wpisów');
    const looks = (await eventsOf(city, 'audit.person-viewed')).slice(others);
    expect(new Set(looks.map(({ person_id }) => person_id))).toEqual(new Set([resident.personId]));
    for (const query of [
      '?osoba=grzeda&po=ffffffff-ffff-7fff-bfff-ffffffffffff',
      `?kto=${encodeURIComponent(resident.email)}`,
      `?karta=${cardNumber}`,
    ]) {
      const before = (await eventsOf(city, 'audit.person-viewed')).length;
      await log(query);
      const after = await eventsOf(city, 'audit.person-viewed');
      expect(after.length - before, `${query} is a look as well`).toBe(1);
      expect(after.at(-1)?.person_id).toBe(resident.personId);
    }
  });

  test('shows one entry with its data in words, and that as a look at the person', async () => {
    const [event] = await eventsOf(city, 'card.issued');
    const { status, text } = await adam.browser.open(`/operator/dziennik/${event?.id}`);
    expect(status).toBe(200);
    expect(text).toContain('Wystawiono kartę');
    expect(text).toMatch(/Numer\s*01-0000001/);
    expect(text).toContain('Wpis czeka na pieczęć.');
    const [look] = await eventsOf(city, 'audit.entry-viewed');
    expect(look?.person_id).toBe(event?.person_id);
    expect((await adam.browser.open(`/operator/dziennik/${randomUUID()}`)).status).toBe(404);
  });

  test('is downloaded as it is filtered, whole, and the download stands in it', async () => {
    const { html, headers } = await adam.browser.open('/operator/dziennik/csv?rodzaj=account.logged-in');
    expect(headers['content-type']).toContain('text/csv');
    const lines = html.trim().split('\r\n');
    expect(lines[0]).toMatch(/^\ufeff?Identyfikator;Kiedy;Kto/);
    expect(lines.slice(1).every((line) => line.includes('account.logged-in'))).toBe(true);
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from events
      where kind = 'account.logged-in'`.execute(city.db);
    expect(lines).toHaveLength(1 + (rows[0]?.count ?? 0));
    expect((await eventsOf(city, 'audit.exported')).at(-1)?.data).toMatchObject({
      kind: 'account.logged-in',
    });
  });

  test('says whether its seals hold: at once, and the whole of it by a job', async () => {
    const { browser } = adam;
    await untilNone(city.transact, (tx) => sealEvents(tx, city.keys));
    await browser.open('/operator/dziennik');
    await browser.send({}, { form: '/operator/dziennik/sprawdzenie', button: 'Sprawdź teraz' });
    expect(browser.page.text).toContain('Dziennik jest taki, jak został zapisany');
    await browser.send({}, { form: '/operator/dziennik/sprawdzenie', button: 'Sprawdź cały dziennik' });
    expect(browser.page.text).toContain('W toku');
    await browser.send({}, { form: '/operator/dziennik/sprawdzenie', button: 'Sprawdź cały dziennik' });
    expect(browser.page.text).toContain('Cały dziennik jest już sprawdzany');
    const { id } = await city.db
      .selectFrom('audit_checks')
      .select('id')
      .where('finished_at', 'is', null)
      .executeTakeFirstOrThrow();
    await runCheck(city, id);
    expect((await browser.open('/operator/dziennik')).text).not.toContain('W toku');
    await tamper(
      city,
      "update events set kind = 'batch.made' where id = (select event_id from event_seals where position = 1)",
    );
    await browser.send({}, { form: '/operator/dziennik/sprawdzenie', button: 'Sprawdź teraz' });
    expect(browser.page.text).toContain('Wpis z pieczęcią 1 został zmieniony');
  });
});
