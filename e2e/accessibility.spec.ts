import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { logIn } from './people.ts';
import { expectAccessible, openStage, type Stage } from './stage.ts';

/** Every page that a person can open by its address, looked at by axe on a desktop and on a 360 px phone. */
let stage: Stage;
let addresses: Readonly<Record<string, readonly string[]>>;

beforeAll(async () => {
  stage = await openStage();
  const number = async (email: string): Promise<number> => {
    const { number } = await stage.city.db
      .selectFrom('applications')
      .innerJoin('accounts', 'accounts.id', 'applicant_account')
      .select('number')
      .where('email', '=', email)
      .executeTakeFirstOrThrow();
    return number as number;
  };
  const card = async (email: string): Promise<string> => {
    const { id } = await stage.city.db
      .selectFrom('cards')
      .innerJoin('people', 'people.id', 'person_id')
      .innerJoin('accounts', 'accounts.id', 'people.account_id')
      .select('cards.id')
      .where('email', '=', email)
      .executeTakeFirstOrThrow();
    return id;
  };
  const { id: member } = await stage.city.db
    .selectFrom('family_members')
    .select('id')
    .where('joined_at', 'is not', null)
    .executeTakeFirstOrThrow();
  const returned = await number('zuzanna.kowalczyk@demo.test');
  const waiting = await number('marek.okon@demo.test');
  const ready = await number('stanislaw.lis@demo.test');
  const active = await card('mieszkaniec@demo.test');
  const blocked = await card('halina.wisniewska@demo.test');
  const { id: suspended } = await stage.city.db
    .selectFrom('people')
    .select('id')
    .where('last_name', '=', 'Kot')
    .executeTakeFirstOrThrow();
  addresses = {
    nobody: [
      '/',
      '/zaloz-konto',
      '/zaloz-konto?posiadam-konto',
      '/zaloz-konto/wyslano',
      '/zaloguj',
      '/aktywacja',
      '/aktywacja/nieznany-link',
      '/reset-hasla',
      '/reset-hasla/nieznany-link',
      '/regulamin',
      '/klauzula-informacyjna',
      '/deklaracja-dostepnosci',
      '/kontakt',
      '/statystyka',
      '/poczta',
      '/nie-ma-takiej-strony',
    ],
    'mieszkaniec@demo.test': [
      '/moje-karty',
      `/moje-karty/${active}/zastrzezenie`,
      '/moje-wnioski',
      '/moje-wnioski?status=draft',
      '/moje-wnioski/nowy',
      '/moja-rodzina',
      `/moja-rodzina/${member}`,
      '/moje-konto',
      '/moje-zgody',
      '/moje-zgody/regulamin/wycofanie',
    ],
    'halina.wisniewska@demo.test': ['/moje-karty', '/moja-rodzina'],
    'piotr.zielinski@demo.test': ['/moje-karty'],
    'weronika.mazur@demo.test': ['/moje-karty'],
    'stanislaw.lis@demo.test': ['/moje-karty', `/moje-wnioski/${ready}`],
    'zuzanna.kowalczyk@demo.test': [
      `/moje-wnioski/${returned}`,
      `/moje-wnioski/${returned}/poprawa/zdjecie`,
      `/moje-wnioski/${returned}/poprawa/wyslij`,
      `/moje-wnioski/${returned}/anulowanie`,
    ],
    'kierownik@demo.test': [
      '/operator/wnioski',
      '/operator/wnioski?kolejka=wszystkie',
      `/operator/wnioski/${ready}`,
      `/operator/wnioski/${ready}/wydanie`,
      `/operator/wnioski/${waiting}`,
      '/operator/karty',
      `/operator/karty/${blocked}`,
      `/operator/karty/${blocked}/odblokowanie`,
      '/operator/mieszkancy',
      `/operator/mieszkancy/${suspended}`,
      `/operator/mieszkancy/${suspended}/odblokowanie`,
      '/operator/dziennik',
    ],
    'partner@demo.test': ['/partner/skanuj'],
  };
});
afterAll(() => stage.close());

const visitors = [
  'nobody',
  'mieszkaniec@demo.test',
  'halina.wisniewska@demo.test',
  'piotr.zielinski@demo.test',
  'weronika.mazur@demo.test',
  'stanislaw.lis@demo.test',
  'zuzanna.kowalczyk@demo.test',
  'kierownik@demo.test',
  'partner@demo.test',
];

describe.each([
  { name: 'desktop', phone: false },
  { name: 'phone', phone: true },
])('on a $name', ({ phone }) => {
  test.each(visitors)('every page of %s is accessible', async (visitor) => {
    const page = await stage.visitor({ phone });
    if (visitor !== 'nobody') await logIn(page, visitor);
    for (const address of addresses[visitor] ?? []) await look(page, address);
    await page.context().close();
  });
});

async function look(page: Page, address: string): Promise<void> {
  const response = await page.goto(address);
  expect(response?.status(), address).toBeLessThan(500);
  expect(await page.locator('h1').count(), `one h1 on ${address}`).toBe(1);
  expect(await page.title(), address).toMatch(/\S/);
  await expectAccessible(page);
}
