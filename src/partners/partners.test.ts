import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AbleClerk, newClerk } from '../../test/accounts.ts';
import { type TestCity, testCity } from '../../test/city.ts';
import { deliveredMails } from '../../test/mails.ts';
import { newBranch, newPartner, newShopkeeper, type TestPartner } from '../../test/partners.ts';
import { newSession } from '../../test/second-factor.ts';
import { partnerLog } from '../events/reads.ts';
import { addDays, dayOf, days } from '../platform/clock.ts';
import { untilNone } from '../platform/jobs/portions.ts';
import { findSession } from '../platform/sessions/sessions.ts';
import { addBranch } from './branches/add.ts';
import { closeBranch } from './branches/close.ts';
import { editBranch } from './branches/edit.ts';
import { findOwnBranch, openBranches } from './branches/reads.ts';
import { reopenBranch } from './branches/reopen.ts';
import { changeContract } from './change-contract.ts';
import { closePartner } from './close.ts';
import { editPartner } from './edit-partner.ts';
import { countEnding, listPartners, type PartnerList, placeOf } from './list.ts';
import { type PartnerState, stateOf } from './partner.ts';
import { chooseBranch } from './people/choose-branch.ts';
import { findPartner } from './reads.ts';
import { remindOfContractEnd } from './remind-of-end.ts';
import { reopenPartner } from './reopen.ts';
import { findShop, type ShopManager, whyShut } from './shop.ts';

let city: TestCity;
let clerk: AbleClerk;
beforeAll(async () => {
  city = await testCity();
  clerk = await newClerk(city);
});
afterAll(() => city.close());

const today = () => dayOf(city.clock());
const shopOf = (accountId: string) => findShop(city.db, accountId, null, today());
const shut = (accountId: string) => whyShut(city.db, accountId, today());
const contract = (id: string, from: string, until: string | null) =>
  city.transact((tx) => changeContract(tx, clerk, id, { from, until }));

async function managed(name?: string): Promise<{ partner: TestPartner; manager: ShopManager }> {
  const partner = await newPartner(city, name);
  return { partner, manager: (await newShopkeeper(city, partner, 'manager')) as ShopManager };
}

describe('a contract', () => {
  test('opens the panel on its first day and shuts it after its last; the login tells why', async () => {
    const { partner, manager } = await managed();
    const { accountId } = manager;
    await contract(partner.id, today(), today());
    expect(await shopOf(accountId)).toBeDefined();
    await contract(partner.id, addDays(today(), 1), null);
    expect([await shopOf(accountId), await shut(accountId)]).toEqual([undefined, 'not-yet']);
    await contract(partner.id, '2020-01-01', addDays(today(), -1));
    expect([await shopOf(accountId), await shut(accountId)]).toEqual([undefined, 'ended']);
  });

  test('that ends soon is told to the managers once, and again when it has a new end', async () => {
    const { partner, manager } = await managed('Teatr Miejski');
    await newShopkeeper(city, partner);
    const until = addDays(today(), 30);
    await contract(partner.id, '2020-01-01', until);
    await deliveredMails(city);
    const remind = () => untilNone(city.transact, remindOfContractEnd);
    await remind();
    await remind();
    const mails = await deliveredMails(city);
    expect(mails.map(({ template, to }) => [template, to])).toEqual([
      ['partner-contract-ending', manager.email],
    ]);
    expect(mails[0]?.text).toContain('Teatr Miejski');
    await contract(partner.id, '2020-01-01', addDays(today(), 31));
    await remind();
    expect(await deliveredMails(city)).toEqual([]);
    city.wait(days(1));
    await remind();
    expect(await deliveredMails(city)).toHaveLength(1);
    const kinds = (await partnerLog(city.db, clerk, partner.id, { limit: 10 })).map(({ kind }) => kind);
    expect(kinds).toEqual([
      'partner.contract-ending',
      'partner.contract-changed',
      'partner.contract-ending',
      'partner.contract-changed',
    ]);
  });
});

describe('a partner', () => {
  test('is closed with all its sessions, shut out until it is opened again', async () => {
    const { partner, manager } = await managed();
    const till = await newShopkeeper(city, partner);
    const sessions = await Promise.all([manager, till].map(({ accountId }) => newSession(city, accountId)));
    const close = () => city.transact((tx) => closePartner(tx, clerk, partner.id, 'Koniec umowy'));
    const closed = await Promise.all([close(), close()]);
    expect(closed.filter(({ ok }) => ok)).toHaveLength(1);
    expect(closed).toContainEqual({ ok: false, reason: 'already' });
    for (const { token } of sessions) expect(await findSession(city.db, token, city.clock())).toBeUndefined();
    expect([await shopOf(till.accountId), await shut(till.accountId)]).toEqual([undefined, 'ended']);
    expect(await contract(partner.id, today(), null)).toEqual({ ok: false, reason: 'closed' });
    expect(await findPartner(city.db, clerk, partner.id)).toMatchObject({
      closed: { reason: 'Koniec umowy' },
    });
    expect(await city.transact((tx) => reopenPartner(tx, clerk, partner.id))).toMatchObject({ ok: true });
    expect(await city.transact((tx) => reopenPartner(tx, clerk, partner.id))).toMatchObject({
      reason: 'not-closed',
    });
    expect(await shopOf(till.accountId)).toBeDefined();
  });

  test('is renamed, and its history says what it was called', async () => {
    const { partner } = await managed('Stara Nazwa');
    const input = { name: 'Nowa Nazwa', nip: null, description: '', website: null, phone: null, email: null };
    expect(await city.transact((tx) => editPartner(tx, clerk, partner.id, input))).toEqual({ ok: true });
    const [event] = await partnerLog(city.db, clerk, partner.id, { limit: 1 });
    expect(event?.data).toMatchObject({ partner: 'Nowa Nazwa', before: 'Stara Nazwa' });
  });
});

describe('the list', () => {
  const states: readonly PartnerState[] = ['closed', 'coming', 'ended', 'ending', 'in-force'];
  const list = (asked: Partial<PartnerList>) =>
    listPartners(city.db, clerk, { order: 'name', limit: 50, ...asked }, today());

  beforeAll(async () => {
    const named = async (name: string, from: string, until: string | null) => {
      const { id } = await newPartner(city, name);
      await contract(id, from, until);
      return id;
    };
    await named('Żuraw', '2020-01-01', null);
    await named('Łódka', '2020-01-01', addDays(today(), 30));
    await named('Ćma', '2020-01-01', addDays(today(), 31));
    await named('Ślimak', '2020-01-01', addDays(today(), -1));
    await named('Ósemka', addDays(today(), 1), null);
    const closed = await named('Źrebak', '2020-01-01', null);
    await city.transact((tx) => closePartner(tx, clerk, closed, 'Koniec'));
  });

  test('finds each in the state that it is in, and nowhere else', async () => {
    const all = await list({});
    for (const state of states) {
      const found = await list({ state });
      expect(found.map(({ id }) => id)).toEqual(
        all.filter((partner) => stateOf(partner, today()) === state).map(({ id }) => id),
      );
      expect(found.length).toBeGreaterThan(0);
    }
    expect((await list({ state: 'ending' })).map(({ name }) => name)).toContain('Łódka');
    expect(await countEnding(city.db, clerk, today())).toBe((await list({ state: 'ending' })).length);
    expect((await list({ text: 'slima' })).map(({ name }) => name)).toEqual(['Ślimak']);
  });

  test.each(['name', 'end', 'newest'] as const)(
    'by %s goes on where the page before ended',
    async (order) => {
      const whole = (await list({ order })).map(({ id }) => id);
      const seen: string[] = [];
      let after: PartnerList['after'];
      for (;;) {
        const [row] = await list({ order, after, limit: 1 });
        if (!row) break;
        seen.push(row.id);
        after = placeOf(order, row);
      }
      expect(seen).toEqual(whole);
    },
  );

  test('orders names as a Polish directory does', async () => {
    const mine = ['Ćma', 'Łódka', 'Ósemka', 'Ślimak', 'Źrebak', 'Żuraw'];
    const names = (await list({})).map(({ name }) => name).filter((name) => mine.includes(name));
    expect(names).toEqual(mine);
  });
});

describe('a branch', () => {
  const input = {
    name: 'Galeria',
    street: 'Lipowa 1',
    postalCode: '00-951',
    town: 'Nowy Gród',
    hours: '',
    phone: null,
    latitude: 53.12345,
    longitude: 23.1,
  };

  test('lies in the district of its postal code, where its partner put it on the map', async () => {
    const { id: district } = await city.db
      .insertInto('districts')
      .values({ name: 'Śródmieście', position: 1 })
      .returning('id')
      .executeTakeFirstOrThrow();
    await city.db
      .insertInto('district_postal_codes')
      .values({ postal_code: '00-951', district_id: district })
      .execute();
    const { manager } = await managed();
    const added = await city.transact((tx) => addBranch(tx, manager, manager.partnerId, input));
    if (!added.ok) throw new Error(added.reason);
    expect(await findOwnBranch(city.db, manager, added.branchId)).toMatchObject({
      districtId: district,
      place: { latitude: 53.12345, longitude: 23.1 },
    });
    const moved = { ...input, postalCode: '00-999', latitude: null, longitude: null };
    await city.transact((tx) => editBranch(tx, manager, added.branchId, moved));
    expect(await findOwnBranch(city.db, manager, added.branchId)).toMatchObject({
      districtId: null,
      place: null,
    });
  });

  test('of another partner is nobody’s to add, see, edit, close or stand in', async () => {
    const [{ partner: theirs }, { manager }] = [await managed(), await managed()];
    const id = theirs.branchId;
    expect(await findOwnBranch(city.db, manager, id)).toBeUndefined();
    for (const attempt of [
      city.transact((tx) => addBranch(tx, manager, theirs.id, input)),
      city.transact((tx) => editBranch(tx, manager, id, input)),
      city.transact((tx) => closeBranch(tx, manager, id)),
      city.transact((tx) => reopenBranch(tx, manager, id)),
      city.transact((tx) => chooseBranch(tx, manager, id)),
    ]) {
      expect(await attempt).toEqual({ ok: false, reason: 'not-found' });
    }
  });

  test('is where a till stands: the chosen one, else the only open one, else none', async () => {
    const { partner, manager } = await managed();
    const market = partner.branchId;
    const stands = async () => (await shopOf(manager.accountId))?.branchId;
    await city.db
      .updateTable('partner_staff')
      .set({ branch_id: null })
      .where('account_id', '=', manager.accountId)
      .execute();
    expect(await stands()).toBe(market);
    const station = await newBranch(city, partner.id, 'Dworzec');
    expect(await stands()).toBeNull();
    await city.transact((tx) => chooseBranch(tx, manager, station));
    expect(await stands()).toBe(station);
    const close = () => city.transact((tx) => closeBranch(tx, manager, station));
    expect([await close(), await close()]).toEqual([
      { ok: true, name: 'Dworzec' },
      { ok: false, reason: 'already' },
    ]);
    expect(await stands()).toBe(market);
    expect(await openBranches(city.db, manager)).toEqual([{ id: market, name: 'Rynek' }]);
    expect(await city.transact((tx) => chooseBranch(tx, manager, station))).toMatchObject({ ok: false });
    await city.transact((tx) => reopenBranch(tx, manager, station));
    expect(await stands()).toBe(station);
  });
});
