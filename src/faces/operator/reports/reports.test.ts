import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from '../../../../test/client.ts';
import { acceptedApplication, clerkAtDesk, sentApplication } from '../../../../test/desk.ts';
import { newOffer, newPartner } from '../../../../test/partners.ts';
import { type ServedCity, servedCity } from '../../../../test/served-city.ts';
import { days } from '../../../platform/clock.ts';
import { countDays } from '../../../reports/count-days.ts';
import { reportKeys } from './report.ts';

/** A Monday at nine in Warsaw. */
const start = '2026-09-07T07:00:00Z';

let city: ServedCity;
let browser: Browser;
beforeAll(async () => {
  city = await servedCity({ start });
  const { clerk, browser: first } = await clerkAtDesk(city);
  expect((await first.open('/operator/raporty')).text).toContain('Liczb jeszcze nie ma');
  await sentApplication(city);
  await acceptedApplication(city, clerk);
  city.wait(days(3));
  await countDays(city);
  ({ browser } = await clerkAtDesk(city));
});
afterAll(() => city.close());

test.each(reportKeys)('%s: what is drawn stands in a table, and in the file', async (key) => {
  const { status, html } = await browser.open(`/operator/raporty/${key}?od=2026-09-01&do=2026-09-10`);
  expect(status).toBe(200);
  const files = browser.page.links.filter(({ text }) => text.startsWith('Pobierz CSV'));
  for (const { href } of files) {
    const [heading, ...rows] = (await browser.open(href.replaceAll('&amp;', '&'))).html.trim().split('\r\n');
    const id = href.split('?')[0]?.split('/').at(-1);
    const shown = html.split(`id="${id}"`)[1]?.split('</section>')[0] ?? '';
    expect(shown.match(/<svg[^>]*role="img"/g), id).toHaveLength(1);
    expect(shown.match(/<th scope="col"/g), id).toHaveLength(heading?.split(';').length ?? 0);
    expect(shown.match(/<th scope="row"/g), id).toHaveLength(rows.length);
  }
  if (!['odbior', 'sprawy', 'benefity'].includes(key)) expect(files.length).toBeGreaterThan(0);
});

test('narrows to a type and to a period', async () => {
  const { id } = await city.db
    .selectFrom('application_types')
    .select('id')
    .where('code', '=', 'student')
    .executeTakeFirstOrThrow();
  const submitted = async (query: string) =>
    / (?:Złożone) (\d+) /.exec((await browser.open(`/operator/raporty/wnioski${query}`)).text)?.[1];
  expect(await submitted('')).toBe('2');
  expect(await submitted(`?typ=${id}`)).toBe('0');
  expect(await submitted('?od=2026-09-08')).toBe('0');
  expect(await submitted('?od=2026-09-01&do=2026-09-07&pokaz=week')).toBe('2');
});

test('benefits are told by partner, from days that know nobody', async () => {
  for (const [name, uses] of [
    ['Kino Bajka', 3],
    ['Basen Fala', 5],
  ] as const) {
    const partner = await newPartner(city, name);
    const offer = await newOffer(city, partner);
    await city.db
      .insertInto('branch_days')
      .values({
        branch_id: partner.branchId,
        offer_id: offer.id,
        day: '2026-09-08',
        uses,
        price_grosze: uses * 2000,
        saved_grosze: uses * 500,
      })
      .execute();
  }
  const { text } = await browser.open('/operator/raporty/benefity?od=2026-09-01&do=2026-09-10');
  expect(text).toMatch(/Wykorzystane ulgi 8 /);
  expect(text).toMatch(/zaoszczędzili 40,00.zł/);
  const file = '/operator/raporty/benefity/partnerzy?od=2026-09-01&do=2026-09-10';
  const { html } = await browser.open(file);
  expect(html.trim().split('\r\n').slice(1)).toEqual(['Basen Fala;5', 'Kino Bajka;3']);
});

test('says what is wrong about a period, and keeps it', async () => {
  const { status, errors, html } = await browser.open(
    '/operator/raporty/wnioski?od=2026-09-08&do=2026-09-01',
  );
  expect(status).toBe(422);
  expect(errors).toEqual({ do: expect.stringContaining('wcześniejszy') });
  expect(html).toContain('value="2026-09-08"');
  expect((await browser.open('/operator/raporty/wnioski?od=0001-01-01')).status).toBe(422);
  expect((await browser.open('/operator/raporty/wnioski?od=2026-09-01&do=9999-12-31')).status).toBe(200);
  // Nothing has happened yet on a day to come, least of all on the last one that there is.
  expect((await browser.open('/operator/raporty/wnioski?od=9999-12-31&do=9999-12-31')).status).toBe(200);
});

test('what there is not is not there', async () => {
  expect((await browser.open('/operator/raporty/nie-ma')).status).toBe(404);
  expect((await browser.open('/operator/raporty/wnioski/nie-ma')).status).toBe(404);
});

test('says when the nights are not counted any more', async () => {
  city.wait(days(10));
  ({ browser } = await clerkAtDesk(city));
  expect((await browser.open('/operator/raporty/karty')).text).toContain('Liczby sięgają dnia 09.09.2026');
});
