import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestCity, testCity } from '../../../test/city.ts';
import { newBranch, newPartner, newShopkeeper, type TestPartner } from '../../../test/partners.ts';
import { dayOf, hours } from '../../platform/clock.ts';
import type { ShopManager } from '../shop.ts';
import { createKey } from './create-key.ts';
import { findKeyTill, noteUse } from './key-till.ts';
import { keysOf } from './reads.ts';
import { revokeKey } from './revoke-key.ts';

let city: TestCity;
let partner: TestPartner;
let manager: ShopManager;
beforeAll(async () => {
  city = await testCity();
  partner = await newPartner(city);
  manager = (await newShopkeeper(city, partner, 'manager')) as ShopManager;
});
afterAll(() => city.close());

const create = (name: string, branchId = partner.branchId) =>
  city.transact((tx) => createKey(tx, manager, { name, branchId }));

async function made(name: string, branchId?: string): Promise<string> {
  const created = await create(name, branchId);
  if (!created.ok) throw new Error(created.reason);
  return created.key;
}

const till = (key: string) => findKeyTill(city.db, key, '10.0.0.1', dayOf(city.clock()));
const listed = async (name: string) => (await keysOf(city.db, manager)).find((key) => key.name === name);

test('a key opens its branch, is stored as a hash only, and is listed by its beginning', async () => {
  const key = await made('Kasa 1');
  expect(await till(key)).toMatchObject({
    kind: 'partner',
    accountId: null,
    partnerId: partner.id,
    branchId: partner.branchId,
  });
  const { rows } = await city.db
    .selectFrom('api_keys')
    .selectAll()
    .execute()
    .then((all) => ({ rows: JSON.stringify(all) }));
  expect(rows).not.toContain(key.slice(12));
  expect(await listed('Kasa 1')).toMatchObject({
    prefix: key.slice(0, 9),
    lastUsedAt: null,
    revokedAt: null,
  });
  expect(await till(`${key}x`)).toBeUndefined();
});

test('a key that somebody revokes opens nothing any more, and is revoked once', async () => {
  const key = await made('Kasa 2');
  const { id } = (await listed('Kasa 2')) as { id: string };
  const stranger = (await newShopkeeper(
    city,
    await newPartner(city, 'Kino Bajka'),
    'manager',
  )) as ShopManager;
  const revoke = (who: ShopManager) => city.transact((tx) => revokeKey(tx, who, id));
  expect(await revoke(stranger)).toEqual({ ok: false, reason: 'unknown' });
  expect(await till(key)).toBeDefined();
  expect(await revoke(manager)).toEqual({ ok: true });
  expect(await till(key)).toBeUndefined();
  expect(await revoke(manager)).toEqual({ ok: false, reason: 'already' });
});

test('two keys in force in one branch have different names, also when made at once', async () => {
  const tries = await Promise.all([create('Kasa 3'), create('Kasa 3'), create('Kasa 3')]);
  expect(tries.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await create('Kasa 3')).toEqual({ ok: false, reason: 'name-taken' });
  expect(await create('Kasa 3', await newBranch(city, partner.id, 'Dworzec'))).toMatchObject({ ok: true });
});

test('no key for the branch of another partner', async () => {
  const other = await newPartner(city, 'Basen Fala');
  expect(await create('Kasa', other.branchId)).toEqual({ ok: false, reason: 'branch' });
});

test('a key of a closed branch, or of a partner without a contract, opens nothing', async () => {
  const branchId = await newBranch(city, partner.id, 'Zamykana');
  const key = await made('Kasa', branchId);
  await city.db.updateTable('branches').set({ closed_at: city.clock() }).where('id', '=', branchId).execute();
  expect(await till(key)).toBeUndefined();

  const other = await newPartner(city, 'Teatr');
  const boss = (await newShopkeeper(city, other, 'manager')) as ShopManager;
  const created = await city.transact((tx) =>
    createKey(tx, boss, { name: 'Kasa', branchId: other.branchId }),
  );
  const theirs = created.ok ? created.key : '';
  expect(await till(theirs)).toBeDefined();
  await city.db
    .updateTable('partners')
    .set({ contract_until: '2024-01-01' })
    .where('id', '=', other.id)
    .execute();
  expect(await till(theirs)).toBeUndefined();
});

test('when it was used is known to the hour', async () => {
  const used = await till(await made('Kasa 4'));
  if (!used) throw new Error('no till');
  const note = () => city.transact((tx) => noteUse(tx, used));
  await note();
  const first = (await listed('Kasa 4'))?.lastUsedAt;
  expect(first).toBeInstanceOf(Date);
  await note();
  expect((await listed('Kasa 4'))?.lastUsedAt).toEqual(first);
  city.wait(hours(2));
  await note();
  expect((await listed('Kasa 4'))?.lastUsedAt).not.toEqual(first);
});
