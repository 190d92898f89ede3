import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AbleClerk, newClerk } from '../../../test/accounts.ts';
import { type Browser, browse } from '../../../test/client.ts';
import { newBranch, newPartner, newShopkeeper, type TestPartner } from '../../../test/partners.ts';
import { signIn } from '../../../test/residents.ts';
import { type ServedCity, servedCity } from '../../../test/served-city.ts';
import { changeContract } from '../../partners/change-contract.ts';
import { createKey } from '../../partners/keys/create-key.ts';
import { keysOf } from '../../partners/keys/reads.ts';
import { revokeKey } from '../../partners/keys/revoke-key.ts';
import type { Shop, ShopManager } from '../../partners/shop.ts';

let city: ServedCity;
let clerk: AbleClerk;
let partner: TestPartner;
let manager: Shop;
beforeAll(async () => {
  city = await servedCity();
  clerk = await newClerk(city);
  partner = await newPartner(city);
  manager = await newShopkeeper(city, partner, 'manager');
});
afterAll(() => city.close());

async function at(shop: Shop): Promise<Browser> {
  const browser = browse(city.app);
  await signIn(city, browser, shop);
  return browser;
}

describe('somebody at the till', () => {
  test('goes straight to the scanner, and nowhere that is the managers’', async () => {
    const till = await at(await newShopkeeper(city, partner));
    expect((await till.open('/partner')).url).toBe('/partner/skanuj');
    for (const path of [
      'placowki',
      'placowki/nowa',
      `placowki/${partner.branchId}`,
      'pracownicy',
      'pracownicy/zaproszenie',
      `pracownicy/${manager.accountId}`,
      `pracownicy/${manager.accountId}/blokada`,
      'oferty',
      'klucze-api',
    ]) {
      expect((await till.open(`/partner/${path}`)).status, path).toBe(403);
    }
    expect((await till.open('/partner/moje-konto')).status).toBe(200);
  });

  test('chooses a branch, of the own partner and an open one only', async () => {
    const theirs = (await newPartner(city)).branchId;
    const station = await newBranch(city, partner.id, 'Dworzec');
    const till = await at(await newShopkeeper(city, partner));
    await till.open('/partner/moje-konto');
    const choose = (branch: string) => till.send({ branch }, { form: '/partner/placowka' });
    const chosen = await choose(station);
    expect([chosen.url, chosen.text]).toEqual([
      '/partner/moje-konto',
      expect.stringContaining('Pracujesz teraz w placówce: Dworzec.'),
    ]);
    expect((await choose(theirs)).status).toBe(404);
    await till.open('/partner/moje-konto');
    expect((await choose('x')).status).toBe(404);
  });

  test('reads why the panel is shut when the contract does not hold', async () => {
    const other = await newPartner(city);
    const till = await at(await newShopkeeper(city, other));
    const contract = (from: string, until: string | null) =>
      city.transact((tx) => changeContract(tx, clerk, other.id, { from, until }));
    await contract('2020-01-01', '2020-12-31');
    const ended = await till.open('/partner/skanuj');
    expect([ended.status, ended.h1]).toEqual([403, 'Współpraca z miastem zakończona']);
    await contract('2999-01-01', null);
    expect((await till.open('/partner/skanuj')).h1).toBe('Umowa jeszcze nie obowiązuje');
  });
});

describe('a manager', () => {
  test('adds a branch with everything kept on a mistake, closes it, and opens it again', async () => {
    const browser = await at(manager);
    await browser.open('/partner/placowki/nowa');
    const fields = {
      name: 'Galeria',
      street: 'Lipowa 1',
      postalCode: '0095',
      town: 'Nowy Gród',
      latitude: '91',
    };
    const wrong = await browser.send(fields);
    expect([wrong.status, Object.keys(wrong.errors)]).toEqual([422, ['postalCode', 'latitude', 'longitude']]);
    const added = await browser.send({ postalCode: '00951', latitude: '53,1', longitude: '23.1' });
    expect(added.text).toContain('Placówka dodana: Galeria.');
    const here = added.links.find(({ text }) => text === 'Galeria')?.href ?? '';
    await browser.open(`${here}/zamkniecie`);
    expect((await browser.send({})).text).toContain('Placówka zamknięta: Galeria.');
    expect((await browser.open(`${here}/zamkniecie`)).status).toBe(409);
    await browser.open('/partner/placowki');
    const reopened = await browser.send({}, { form: `${here}/otwarcie` });
    expect(reopened.text).toContain('Placówka znów otwarta: Galeria.');
    const theirs = (await newPartner(city)).branchId;
    expect((await browser.open(`/partner/placowki/${theirs}`)).status).toBe(404);
  });

  test('points to a branch on the map of the city, with everything kept; typed degrees move the mark', async () => {
    const ring = [
      [23, 53],
      [23.2, 53],
      [23.2, 53.1],
      [23, 53.1],
    ];
    const draw = async (outline: unknown) => {
      const value = JSON.stringify(outline);
      const row = { key: 'outline', value, changed_at: city.clock() };
      await city.db
        .insertInto('settings')
        .values(row)
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
        .execute();
    };
    const browser = await at(manager);
    await draw([]);
    expect((await browser.open('/partner/placowki/nowa')).html).not.toContain('type="image"');
    expect((await browser.open('/partner/placowki/mapa.svg')).status).toBe(404);
    await draw([{ name: 'Stare <Miasto>', ring }]);
    await browser.open('/partner/placowki/nowa');
    const press = (x: string, y: string) =>
      browser.send({ name: 'Bazar', street: '' }, { extra: { 'mapa640.x': x, 'mapa640.y': y } });
    const pressed = await press('320', '24');
    expect([pressed.status, pressed.errors]).toEqual([200, {}]);
    const fields = Object.fromEntries(pressed.forms.find(({ inMain }) => inMain)?.fields ?? []);
    expect(fields).toMatchObject({ name: 'Bazar', latitude: '53,10000', longitude: '23,10000' });
    const drawn = /src="([^"]*mapa\.svg[^"]*)"/.exec(pressed.html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const map = await browser.open(drawn);
    expect([map.status, map.headers['content-type']]).toEqual([200, 'image/svg+xml']);
    expect(map.html).toContain('Stare &lt;Miasto');
    expect(map.html).toContain('cx="320" cy="24"');
    expect((await browser.open('/partner/placowki/mapa.svg?szer=kot&dl=')).html).not.toContain('circle');

    await browser.open('/partner/placowki/nowa');
    const byKey = await press('0', '0');
    expect([byKey.status, byKey.errors.latitude]).toEqual([
      422,
      expect.stringContaining('wpisz współrzędne'),
    ]);
    const saved = await browser.send({
      street: 'Targowa 1',
      postalCode: '00-951',
      town: 'Nowy Gród',
      latitude: '53,1',
      longitude: '23,1',
    });
    expect(saved.text).toContain('Placówka dodana: Bazar.');
  });

  test('invites once, is the last one to go, and sees nobody of another partner', async () => {
    const browser = await at(manager);
    const invite = async () => {
      await browser.open('/partner/pracownicy/zaproszenie');
      const wish = { email: 'nowa@kawiarnia.test', firstName: 'Ola', lastName: 'Łęcka', role: 'till' };
      return browser.send(wish);
    };
    const invited = await invite();
    expect(invited.text).toContain('Zaproszenie wysłane na adres nowa@kawiarnia.test');
    expect((await invite()).errors.email).toContain('już na liście');
    const here = `/partner/pracownicy/${manager.accountId}`;
    await browser.open(`${here}/edycja`);
    expect((await browser.send({ role: 'till' })).errors.role).toContain('ostatnie konto kierownika');
    expect((await browser.open(`${here}/blokada`)).status).toBe(409);
    expect((await browser.open(`${invited.url}/odblokowanie`)).status).toBe(409);
    await browser.open(`${invited.url}/wycofanie-zaproszenia`);
    expect((await browser.send({})).text).toContain('Zaproszenie wycofane.');
    const stranger = await newShopkeeper(city, await newPartner(city));
    expect((await browser.open(`/partner/pracownicy/${stranger.accountId}`)).status).toBe(404);
  });

  test('reads long lists page by page in the Polish order, closed branches last, and so does the clerk', async () => {
    const shop = await newPartner(city, 'Sieć');
    const boss = await newShopkeeper(city, shop, 'manager');
    const now = city.clock();
    const names = Array.from({ length: 58 }, (_, index) => `Ż ${String(index).padStart(2, '0')}`);
    const where = { street: 'Polna 1', postal_code: '00-950', town: 'Nowy Gród', created_at: now };
    await city.db
      .insertInto('branches')
      .values(['Ęsi', 'Łąka'].concat(names).map((name) => ({ partner_id: shop.id, name, ...where })))
      .execute();
    await city.db
      .updateTable('branches')
      .set({ closed_at: now })
      .where('partner_id', '=', shop.id)
      .where('name', '=', 'Ęsi')
      .execute();
    const accounts = await city.db
      .insertInto('accounts')
      .values(names.map((_, index) => ({ email: `siec${index}@kasa.test`, locale: 'pl', created_at: now })))
      .returning('id')
      .execute();
    await city.db
      .insertInto('partner_staff')
      .values(
        accounts.map(({ id }, index) => ({
          account_id: id,
          partner_id: shop.id,
          first_name: index % 2 ? 'Ćma' : 'Cma',
          last_name: 'Żuk',
          role: 'till',
          created_at: now,
        })),
      )
      .execute();

    const browser = await at(boss);
    const next = 'Następna strona';
    const walk = async (path: string, found: (html: string) => string[]) => {
      const pages = [found((await browser.open(path)).html)];
      while (browser.page.links.some(({ text }) => text === next))
        pages.push(found((await browser.click(next)).html));
      return pages;
    };
    const hrefs = (pattern: RegExp) => (html: string) =>
      [...html.matchAll(pattern)].map(([, text = '']) => text);
    const branches = await walk('/partner/placowki', hrefs(/placowki\/[0-9a-f-]{36}">([^<]+)</g));
    expect(branches.map(({ length }) => length)).toEqual([50, 11]);
    expect(branches.flat()).toEqual(['Łąka', 'Rynek', ...names, 'Ęsi']);
    const people = await walk('/partner/pracownicy', hrefs(/pracownicy\/([0-9a-f-]{36})"/g));
    expect(people.map(({ length }) => length)).toEqual([50, 9]);
    expect(new Set(people.flat()).size).toBe(59);
    const { text } = await browser.open('/partner/pracownicy');
    expect(text.indexOf('Żuk Ćma')).toBeGreaterThan(text.lastIndexOf('Żuk Cma'));

    const desk = browse(city.app);
    await signIn(city, desk, clerk);
    const { html, links } = await desk.open(`/operator/partnerzy/${shop.id}`);
    const further = links.filter((link) => link.text === next);
    expect(further).toHaveLength(2);
    let all = html;
    for (const { href } of further) all += (await desk.open(href)).html;
    for (const name of names) expect(all).toContain(name);
    for (const { id } of accounts) expect(all).toContain(id);
  });

  test('revokes keys that a manager may have kept with the access of that manager', async () => {
    const shop = await newPartner(city);
    const boss = (await newShopkeeper(city, shop, 'manager')) as ShopManager;
    const other = await newShopkeeper(city, shop, 'manager');
    const till = await newShopkeeper(city, shop);
    for (const name of ['Kasa stara', 'Kasa nowa', 'Kasa własna', 'Kasa trzecia']) {
      await city.transact((tx) => createKey(tx, boss, { name, branchId: shop.branchId }));
    }
    const old = (await keysOf(city.db, boss)).find(({ name }) => name === 'Kasa stara');
    await city.transact((tx) => revokeKey(tx, boss, old?.id ?? ''));
    const keyOfAnother = async () => {
      const theirs = await newPartner(city);
      const owner = (await newShopkeeper(city, theirs, 'manager')) as ShopManager;
      await city.transact((tx) => createKey(tx, owner, { name: 'Cudza', branchId: theirs.branchId }));
      return (await keysOf(city.db, owner))[0]?.id;
    };
    const browser = await at(boss);
    const asked = await browser.open(`/partner/pracownicy/${other.accountId}/blokada`);
    expect(asked.text).toContain('Klucze działają dalej także wtedy');
    expect(asked.text).toContain('Kasa nowa (Rynek)');
    expect(asked.text).not.toContain('Kasa stara');
    const idOf = async (name: string) => (await keysOf(city.db, boss)).find((key) => key.name === name)?.id;
    await browser.send({ keys: [(await idOf('Kasa nowa')) ?? ''] });
    const working = async () =>
      (await keysOf(city.db, boss)).filter(({ revokedAt }) => revokedAt === null).map(({ name }) => name);
    expect((await working()).sort()).toEqual(['Kasa trzecia', 'Kasa własna']);

    const third = await newShopkeeper(city, shop, 'manager');
    await browser.open(`/partner/pracownicy/${third.accountId}/edycja`);
    const theirs = { keys: [(await idOf('Kasa własna')) ?? '', (await keyOfAnother()) ?? ''] };
    expect((await browser.send({ ...theirs, role: 'till' })).text).toContain('Zmiany zapisane.');
    expect(await working()).toEqual(['Kasa trzecia']);
    expect(
      await city.db
        .selectFrom('api_keys')
        .select('id')
        .where('name', '=', 'Cudza')
        .where('revoked_at', 'is', null)
        .execute(),
    ).toHaveLength(1);
    expect((await browser.open(`/partner/pracownicy/${till.accountId}/blokada`)).text).not.toContain(
      'Kasa nowa',
    );
  });
});
