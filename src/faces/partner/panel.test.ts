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

  test('is told before blocking a manager which keys go on working', async () => {
    const shop = await newPartner(city);
    const boss = (await newShopkeeper(city, shop, 'manager')) as ShopManager;
    const other = await newShopkeeper(city, shop, 'manager');
    const till = await newShopkeeper(city, shop);
    for (const name of ['Kasa stara', 'Kasa nowa']) {
      await city.transact((tx) => createKey(tx, boss, { name, branchId: shop.branchId }));
    }
    const old = (await keysOf(city.db, boss)).find(({ name }) => name === 'Kasa stara');
    await city.transact((tx) => revokeKey(tx, boss, old?.id ?? ''));
    const browser = await at(boss);
    const asked = await browser.open(`/partner/pracownicy/${other.accountId}/blokada`);
    expect(asked.text).toContain('działają dalej, dopóki ich nie unieważnisz');
    expect(asked.text).toContain('Kasa nowa (Rynek) Klucze do API');
    expect(asked.text).not.toContain('Kasa stara');
    expect((await browser.open(`/partner/pracownicy/${till.accountId}/blokada`)).text).not.toContain(
      'Kasa nowa',
    );
  });
});
