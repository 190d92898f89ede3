import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browse } from '../../../test/client.ts';
import { clerkAtDesk, newShop, sentApplication } from '../../../test/desk.ts';
import { activeResident, signIn } from '../../../test/residents.ts';
import { type ServedCity, servedCity } from '../../../test/served-city.ts';

let city: ServedCity;
beforeAll(async () => {
  city = await servedCity();
});
afterAll(() => city.close());

test.each([
  '/operator/produkcja?po=2147483648',
  '/operator/raporty/wnioski?od=9999-12-31&do=9999-12-31',
  '/operator/dziennik?po=ffffffff-ffff-ffff-ffff-ffffffffffff',
  '/operator/odbior?po=999999999999999_00000000-0000-0000-0000-000000000000',
])('an address that no page of ours gives, %s, is answered', async (address) => {
  const { browser } = await clerkAtDesk(city);
  expect((await browser.open(address)).status).toBe(200);
});

describe('the guard of the clerks', () => {
  test('leads a stranger to the login, and back', async () => {
    const page = await browse(city.app).open('/operator/wnioski?szukaj=Nowak', { follow: false });
    expect([page.status, page.location]).toEqual([
      303,
      `/zaloguj?powrot=${encodeURIComponent('/operator/wnioski?szukaj=Nowak')}`,
    ]);
  });

  test('refuses residents, shops, blocked and suspended clerks', async () => {
    const resident = browse(city.app);
    await signIn(city, resident, await activeResident(city, { email: 'mieszkanka@poczta.test' }));
    expect((await resident.open('/operator/wnioski')).status).toBe(403);
    expect((await (await newShop(city)).open('/operator/wnioski')).status).toBe(403);

    const blocked = await clerkAtDesk(city);
    await city.db
      .updateTable('staff_members')
      .set({ blocked_at: city.clock() })
      .where('account_id', '=', blocked.clerk.accountId)
      .execute();
    expect((await blocked.browser.open('/operator/wnioski')).status).toBe(403);

    const suspended = await clerkAtDesk(city);
    await city.db
      .insertInto('account_suspensions')
      .values({ account_id: suspended.clerk.accountId, at: city.clock(), reason: 'test' })
      .execute();
    const page = await suspended.browser.open('/operator/wnioski');
    expect([page.status, page.h1]).toEqual([403, 'Konto jest zablokowane']);
  });

  test('lets a clerk do what the role allows, and shows nothing else', async () => {
    const { number } = await sentApplication(city);
    const { browser } = await clerkAtDesk(city, ['find-cards']);
    const first = await browser.open('/operator');
    expect([first.url, first.h1]).toEqual(['/operator/karty', 'Karty']);
    expect(first.links.map(({ text }) => text)).not.toContain('Wnioski');
    for (const address of ['wnioski', `wnioski/${number}`, `wnioski/${number}/zdjecie`, 'dziennik']) {
      expect((await browser.open(`/operator/${address}`)).status).toBe(403);
    }
    expect((await browser.post(`/operator/wnioski/${number}/przejecie`, {})).status).toBe(403);
  });

  test('refuses before a body is read, and a form without its token', async () => {
    const stranger = await browse(city.app).post('/operator/wnioski/nastepny', {});
    expect([stranger.status, stranger.location]).toEqual([303, '/zaloguj?powrot=%2Foperator']);
    const { browser } = await clerkAtDesk(city);
    expect((await browser.post('/operator/wnioski/nastepny', {})).status).toBe(403);
  });

  test('gives whoever may nothing a page that says so', async () => {
    const { browser } = await clerkAtDesk(city, []);
    expect((await browser.open('/operator')).status).toBe(403);
  });
});
