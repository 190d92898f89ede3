import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testCity } from '../../../test/city.ts';
import { browse } from '../../../test/client.ts';
import { activeResident, registered, signIn } from '../../../test/residents.ts';
import { type ServedCity, servedCity } from '../../../test/served-city.ts';
import { dayOf } from '../../platform/clock.ts';
import { folderTransport } from '../../platform/smtp/transport.ts';
import { buildServer } from '../../server.ts';
import { deliverMail } from '../mail/deliver.ts';
import { urls } from './urls.ts';

let city: ServedCity;
beforeAll(async () => {
  city = await servedCity();
});
afterAll(() => city.close());

/** As the nights write it down. */
async function countedNights(cards: Record<string, number>, holders: number): Promise<void> {
  const day = dayOf(city.clock());
  const { id } = await city.db
    .selectFrom('packages')
    .select('id')
    .orderBy('position')
    .executeTakeFirstOrThrow();
  const of = (measure: string, dimension: string, part: string, count: number) => ({
    measure,
    day,
    dimension,
    part,
    count,
  });
  await city.db.insertInto('report_counted_days').values({ day, counted_at: city.clock() }).execute();
  await city.db
    .insertInto('report_days')
    .values([
      ...Object.entries(cards).map(([age, count]) => of('cards', age, '', count)),
      of('packages', '', id, holders),
    ])
    .execute();
}

async function publish(published: boolean): Promise<void> {
  await city.db
    .updateTable('settings')
    .set({ value: JSON.stringify(published) })
    .where('key', '=', 'publishStatistics')
    .execute();
}

test('the home page leads a guest to register and to log in, and a resident to the panel', async () => {
  const visitor = browse(city.app);
  await visitor.open(urls.home);
  expect(visitor.page.status).toBe(200);
  expect(visitor.page.links).toContainEqual({ text: 'Załóż konto', href: '/zaloz-konto' });
  expect(visitor.page.links).toContainEqual({ text: 'Zaloguj', href: '/zaloguj' });
  await signIn(city, visitor, await activeResident(city, { email: 'anna@poczta.test' }));
  await visitor.open(urls.home);
  expect(visitor.page.links).toContainEqual({ text: 'Otwórz Panel Mieszkańca', href: '/moje-karty' });
});

test.each([
  [urls.terms, 'Regulamin'],
  [urls.privacy, 'Klauzula informacyjna'],
  [urls.accessibility, 'Deklaracja dostępności'],
  [urls.contact, 'Kontakt'],
])('%s is there to read', async (url, h1) => {
  const { status, h1: heading, html } = await browse(city.app).open(url);
  expect([status, heading]).toEqual([200, h1]);
  expect(html).toContain('<h2');
});

test('the city’s numbers are there for everybody while the city publishes them', async () => {
  const visitor = browse(city.app);
  expect((await visitor.open(urls.statistics)).text).toContain('Liczb jeszcze nie ma');
  await countedNights({ '40-59': 7, '7-17': 3 }, 8);
  await visitor.open(urls.home);
  await visitor.click('Zobacz statystykę');
  const { text, html } = visitor.page;
  expect(text).toContain('7–17 lat mniej niż 5');
  expect(text).toContain('40–59 lat nie podajemy');
  expect(text).toMatch(/Pakiet Osoby \S.* 8/);
  expect(html).toContain('<svg');
  const answer = await city.app.inject(urls.statistics);
  expect(answer.headers).toMatchObject({ 'cache-control': 'private, max-age=3600', vary: 'cookie' });
  const file = await visitor.open(urls.statisticsCsv('wiek'));
  expect(file.bytes.toString()).toContain('7–17 lat;mniej niż 5\r\n18–25 lat;0');
  await publish(false);
  expect((await visitor.open(urls.statistics)).status).toBe(404);
  expect((await visitor.open(urls.statisticsCsv('wiek'))).status).toBe(404);
  expect((await visitor.open(urls.home)).links.map(({ href }) => href)).not.toContain(urls.statistics);
  await publish(true);
});

test('a consent without a page of its own is found by its code, an unknown one is not', async () => {
  expect((await browse(city.app).open(urls.consent('rodo'))).status).toBe(200);
  expect((await browse(city.app).open(urls.consent('marketing'))).status, 'has no text').toBe(404);
  expect((await browse(city.app).open(urls.consent('zmyslona'))).status).toBe(404);
});

test('the language is chosen on the page, stays, and becomes that of the mails', async () => {
  const anna = await activeResident(city, { email: 'uk@poczta.test' });
  const visitor = browse(city.app);
  await signIn(city, visitor, anna);
  await visitor.open('/zaloguj?powrot=%2Fmoje-karty');
  await visitor.send({}, { form: urls.language, button: 'УК' });
  expect(visitor.page.url).toBe('/zaloguj?powrot=%2Fmoje-karty');
  expect(visitor.page.h1).toBe('Увійти');
  expect(visitor.page.html).toContain('<html lang="uk"');
  const account = await city.db
    .selectFrom('accounts')
    .select('locale')
    .where('id', '=', anna.accountId)
    .executeTakeFirst();
  expect(account?.locale).toBe('uk');
});

test('an unknown language and a foreign way back are ignored', async () => {
  const visitor = browse(city.app);
  await visitor.open(urls.home);
  const extra = { powrot: '//zly.test/', lang: 'xx' };
  await visitor.send({}, { form: urls.language, extra, follow: false });
  expect([visitor.page.status, visitor.page.location]).toEqual([303, '/']);
});

test('health: alive without a database, ready only with it and all its migrations', async () => {
  const visitor = browse(city.app);
  expect(await visitor.open('/healthz')).toMatchObject({ status: 200, html: '{"status":"ok"}' });
  expect(await visitor.open('/readyz')).toMatchObject({ status: 200, html: '{"status":"ready"}' });

  await city.db.deleteFrom('kysely_migration' as never).execute();
  expect((await visitor.open('/readyz')).status).toBe(503);

  const other = await testCity();
  const its = await buildServer(other);
  expect((await browse(its).open('/readyz')).status).toBe(200);
  await other.close();
  expect((await browse(its).open('/readyz')).status).toBe(503);
  expect((await browse(its).open('/healthz')).status).toBe(200);
  await its.close();
});

test('the demo shows its mails, with links to click, and nothing in them can run', async () => {
  const folder = path.join(city.config.dataDir, 'mail');
  const visitor = browse(city.app);
  await visitor.open(urls.mailbox);
  expect(visitor.page.text).toContain('Nie ma jeszcze wiadomości');
  await registered(city, { email: 'poczta@poczta.test' });
  const waiting = await city.db.selectFrom('mails').select('id').where('state', '=', 'queued').execute();
  for (const { id } of waiting) await deliverMail(city, folderTransport(folder, 'karta@miasto.test'), id);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'notatki.txt'), 'nie mail');
  await visitor.open(urls.mailbox);
  const id = waiting.at(-1)?.id as string;
  const { subject } = { subject: 'Aktywuj swoje konto – Karta Mieszkańca, Nowy Gród' };
  expect(visitor.page.links).toContainEqual({ text: subject, href: urls.mail(id) });
  await visitor.open(urls.mail(id));
  expect(visitor.page.text).toContain('poczta@poczta.test');
  const link = visitor.page.links.find(({ href }) => href.includes('/aktywacja/'));
  const html = await visitor.open(urls.mailHtml(id));
  expect(html.headers['content-security-policy']).toContain('sandbox');
  expect(html.headers['content-security-policy']).toContain("default-src 'none'");
  await visitor.open(new URL(link?.href as string).pathname);
  expect(visitor.page.h1).toBe('Aktywacja konta');
  expect((await visitor.open('/poczta/..%2Fsecret-key')).status).toBe(404);
});
