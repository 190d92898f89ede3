import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AbleClerk, newClerk } from '../../../test/accounts.ts';
import { type TestCity, testCity } from '../../../test/city.ts';
import { deliveredMails } from '../../../test/mails.ts';
import { newPartner, newShopkeeper, type TestPartner } from '../../../test/partners.ts';
import { activeResident, goodPassword } from '../../../test/residents.ts';
import { newSession } from '../../../test/second-factor.ts';
import type { AccountHolder } from '../../accounts/account.ts';
import { logIn } from '../../accounts/log-in.ts';
import { hashPassword } from '../../accounts/password-hash.ts';
import { dayOf, hours } from '../../platform/clock.ts';
import { findSession } from '../../platform/sessions/sessions.ts';
import { closeBranch } from '../branches/close.ts';
import { createKey } from '../keys/create-key.ts';
import { findShop, type ShopManager } from '../shop.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { blockPerson } from './block.ts';
import { editPerson } from './edit.ts';
import { invitePerson } from './invite.ts';
import { joinPartner } from './join.ts';
import { findPerson, listPeople } from './reads.ts';
import { resendInvitation } from './resend-invitation.ts';
import { unblockPerson } from './unblock.ts';
import { withdrawInvitation } from './withdraw-invitation.ts';

let city: TestCity;
let clerk: AbleClerk;
let partner: TestPartner;
let manager: ShopManager;
beforeAll(async () => {
  city = await testCity();
  clerk = await newClerk(city);
  partner = await newPartner(city);
  manager = (await newShopkeeper(city, partner, 'manager')) as ShopManager;
});
afterAll(() => city.close());

const wish = (email: string, role: 'manager' | 'till' = 'till') => ({
  email,
  firstName: 'Ola',
  lastName: 'Łęcka',
  role,
  branchId: null,
});
const invite = (email: string, by: ShopManager | AbleClerk = manager, at = partner) =>
  city.transact((tx) => invitePerson(tx, by, at.id, wish(email)));
const enter = (email: string, password: string) =>
  logIn(city, { email, password }, { ip: '1.2.3.4', userAgent: 'test' }, undefined);
const tokenOf = (link: string | undefined) => link?.split('/').at(-1) ?? '';
const accept = (token: string, holder: AccountHolder) =>
  city.transact((tx) => acceptInvitation(tx, token, holder));
const shop = (accountId: string) => findShop(city.db, accountId, null, dayOf(city.clock()));

describe('an invitation', () => {
  test('opens the till once its password is set, by the newest link only', async () => {
    const email = 'kasa@kawiarnia.test';
    const invited = await invite(email);
    if (!invited.ok) throw new Error(invited.reason);
    const { accountId } = invited;
    expect(await invite(email)).toEqual({ ok: false, reason: 'already-there' });
    const [first] = await deliveredMails(city);
    expect(first).toMatchObject({ template: 'partner-invited', to: email });
    await city.transact((tx) => resendInvitation(tx, manager, partner.id, accountId));
    const [second] = await deliveredMails(city);
    const hash = await hashPassword(goodPassword);
    const join = (link: string | undefined) =>
      city.transact((tx) => joinPartner(tx, tokenOf(link), hash, '127.0.0.1'));
    expect(await join(first?.link)).toEqual({ ok: false, reason: 'expired' });
    expect(await shop(accountId)).toBeUndefined();
    expect(await join(second?.link)).toMatchObject({ ok: true });
    expect(await join(second?.link)).toEqual({ ok: false, reason: 'used' });
    expect(await enter(email, goodPassword)).toMatchObject({ ok: true, holder: { partner: true } });
    expect(await shop(accountId)).toMatchObject({ role: 'till', branchId: partner.branchId });
    expect(await city.transact((tx) => resendInvitation(tx, manager, partner.id, accountId))).toEqual({
      ok: false,
      reason: 'not-invited',
    });
  });

  test('goes to a mailbox no more than six times a day', async () => {
    const invited = await invite('zasypana@kawiarnia.test');
    if (!invited.ok) throw new Error(invited.reason);
    const again = () => city.transact((tx) => resendInvitation(tx, manager, partner.id, invited.accountId));
    for (let count = 0; count < 5; count++) expect(await again()).toMatchObject({ ok: true });
    expect(await again()).toEqual({ ok: false, reason: 'too-often' });
    city.wait(hours(25));
    expect(await again()).toMatchObject({ ok: true });
    await deliveredMails(city);
  });

  test('ends after 48 hours, and is withdrawn without a trace of the account', async () => {
    const invited = await invite('pozno@kawiarnia.test');
    if (!invited.ok) throw new Error(invited.reason);
    const [mail] = await deliveredMails(city);
    city.wait(hours(49));
    const late = await city.transact((tx) => joinPartner(tx, tokenOf(mail?.link), 'x', '127.0.0.1'));
    expect(late).toEqual({ ok: false, reason: 'expired' });
    const withdraw = () =>
      city.transact((tx) => withdrawInvitation(tx, manager, partner.id, invited.accountId));
    expect([await withdraw(), await withdraw()]).toEqual([{ ok: true }, { ok: false, reason: 'not-found' }]);
    const left = await city.db
      .selectFrom('accounts')
      .select('id')
      .where('id', '=', invited.accountId)
      .executeTakeFirst();
    expect(left).toBeUndefined();
  });

  test('of an account in use looks like any other, and waits until its holder accepts', async () => {
    const resident = await activeResident(city, { email: 'mieszkanka@poczta.test' });
    const elsewhere = await newShopkeeper(city, await newPartner(city));
    await deliveredMails(city);
    const asked = [resident.email, clerk.email, elsewhere.email, 'nikt@poczta.test'];
    const states: unknown[] = [];
    const links: string[] = [];
    for (const email of asked) {
      const invited = await invite(email);
      if (!invited.ok) throw new Error(invited.reason);
      const person = await findPerson(city.db, manager, partner.id, invited.accountId);
      states.push({ ...invited, accountId: '', person: { ...person, accountId: '', email: '', since: '' } });
      const [mail, ...more] = await deliveredMails(city);
      expect([mail?.template, more]).toEqual(['partner-invited', []]);
      links.push(tokenOf(mail?.link));
    }
    expect(states).toEqual(asked.map(() => states[3]));
    expect(await shop(resident.accountId)).toBeUndefined();
    expect(await city.transact((tx) => blockPerson(tx, manager, partner.id, resident.accountId))).toEqual({
      ok: false,
      reason: 'invited',
    });
    expect(await enter(resident.email, goodPassword)).toMatchObject({
      ok: true,
      holder: { partner: false, resident: true },
    });
    const [link = '', , taken = ''] = links;
    expect(await city.transact((tx) => joinPartner(tx, link, 'x', '127.0.0.1'))).toEqual({
      ok: false,
      reason: 'in-use',
    });
    expect(await accept(link, elsewhere)).toEqual({ ok: false, reason: 'unknown' });
    expect(await accept(taken, elsewhere)).toEqual({ ok: false, reason: 'elsewhere' });
    const holder = { ...resident, kind: 'resident', ip: null } as const;
    const twice = await Promise.all([accept(link, holder), accept(link, holder)]);
    expect(twice).toContainEqual({ ok: true, partner: 'Kawiarnia Pod Bramą' });
    expect(twice).toContainEqual({ ok: false, reason: 'used' });
    expect(await enter(resident.email, goodPassword)).toMatchObject({
      ok: true,
      holder: { partner: true, resident: true },
    });
    expect(await shop(resident.accountId)).toMatchObject({ partnerId: partner.id, role: 'till' });
    const withdraw = (id: string) => city.transact((tx) => withdrawInvitation(tx, manager, partner.id, id));
    expect(await withdraw(resident.accountId)).toEqual({ ok: false, reason: 'not-invited' });
    expect(await withdraw(elsewhere.accountId)).toEqual({ ok: true });
    expect(await shop(elsewhere.accountId)).toMatchObject({ partnerId: elsewhere.partnerId });
  });

  test('of one partner leaves that of another alone, and keeps nobody from it', async () => {
    const other = await newPartner(city, 'Kino');
    const boss = (await newShopkeeper(city, other, 'manager')) as ShopManager;
    const email = 'dwie@poczta.test';
    const first = await invite(email, boss, other);
    if (!first.ok) throw new Error(first.reason);
    const [theirs] = await deliveredMails(city);
    expect(await invite(email)).toEqual(first);
    expect(await city.transact((tx) => withdrawInvitation(tx, manager, partner.id, first.accountId))).toEqual(
      {
        ok: true,
      },
    );
    expect(await invite(email)).toEqual(first);
    const ours = (await deliveredMails(city)).at(-1);
    const hash = await hashPassword(goodPassword);
    const token = tokenOf(theirs?.link);
    expect(await city.transact((tx) => joinPartner(tx, token, hash, '127.0.0.1'))).toMatchObject({
      ok: true,
    });
    expect(await shop(first.accountId)).toMatchObject({ partnerId: other.id });
    const late = { accountId: first.accountId, email, kind: 'partner', ip: null } as const;
    expect(await accept(tokenOf(ours?.link), late)).toEqual({ ok: false, reason: 'expired' });
    expect(await findPerson(city.db, manager, partner.id, first.accountId)).toMatchObject({
      state: 'invited',
    });
  });

  test('is to a branch of the partner’s own', async () => {
    const { branchId } = await newPartner(city);
    const atTheirs = { ...wish('obca@kawiarnia.test'), branchId };
    expect(await city.transact((tx) => invitePerson(tx, manager, partner.id, atTheirs))).toEqual({
      ok: false,
      reason: 'branch',
    });
  });
});

describe('people', () => {
  test('of another partner are nobody’s to see or change', async () => {
    const other = await newPartner(city);
    const { accountId } = await newShopkeeper(city, other);
    expect(await listPeople(city.db, manager, other.id, { limit: 5 })).toEqual([]);
    expect(await findPerson(city.db, manager, other.id, accountId)).toBeUndefined();
    const nobody = { ok: false, reason: 'not-found' };
    expect(await invite('x@kawiarnia.test', manager, other)).toEqual(nobody);
    for (const at of [partner.id, other.id]) {
      expect(await city.transact((tx) => blockPerson(tx, manager, at, accountId))).toEqual(nobody);
      expect(await city.transact((tx) => unblockPerson(tx, manager, at, accountId))).toEqual(nobody);
      expect(await city.transact((tx) => resendInvitation(tx, manager, at, accountId))).toEqual(nobody);
      expect(await city.transact((tx) => withdrawInvitation(tx, manager, at, accountId))).toEqual(nobody);
      expect(await city.transact((tx) => editPerson(tx, manager, at, accountId, wish('')))).toEqual(nobody);
    }
  });

  test('are blocked with every session, and cannot log in until they are unblocked', async () => {
    const email = 'blokada@kawiarnia.test';
    const invited = await invite(email);
    if (!invited.ok) throw new Error(invited.reason);
    const { accountId } = invited;
    const link = tokenOf((await deliveredMails(city)).at(-1)?.link);
    const hash = await hashPassword(goodPassword);
    await city.transact((tx) => joinPartner(tx, link, hash, '127.0.0.1'));
    const { token } = await newSession(city, accountId);
    const block = () => city.transact((tx) => blockPerson(tx, manager, partner.id, accountId));
    const all = await Promise.all([enter(email, goodPassword), block(), enter(email, goodPassword), block()]);
    expect(all[3]).toEqual(all[1]?.ok ? { ok: false, reason: 'already' } : { ok: true });
    expect(await findSession(city.db, token, city.clock())).toBeUndefined();
    const open = await city.db
      .selectFrom('sessions')
      .select('id')
      .where('account_id', '=', accountId)
      .execute();
    expect(open).toEqual([]);
    expect(await enter(email, goodPassword)).toMatchObject({ ok: false, reason: 'suspended' });
    expect(await shop(accountId)).toBeUndefined();
    expect(await city.transact((tx) => unblockPerson(tx, manager, partner.id, accountId))).toEqual({
      ok: true,
    });
    expect(await enter(email, goodPassword)).toMatchObject({ ok: true });
  });
});

test('a manager who is blocked does nothing more with a form that was on its way', async () => {
  const at = await newPartner(city);
  const boss = (await newShopkeeper(city, at, 'manager')) as ShopManager;
  const fired = (await newShopkeeper(city, at, 'manager')) as ShopManager;
  await city.transact((tx) => blockPerson(tx, boss, at.id, fired.accountId));
  const nobody = { ok: false, reason: 'not-found' };
  const key = { name: 'Na zapas', branchId: at.branchId };
  expect(await city.transact((tx) => createKey(tx, fired, key))).toEqual({ ok: false, reason: 'branch' });
  expect(await invite('swoj@kawiarnia.test', fired, at)).toEqual(nobody);
  expect(await city.transact((tx) => unblockPerson(tx, fired, at.id, fired.accountId))).toEqual(nobody);
  expect(await city.transact((tx) => closeBranch(tx, fired, at.branchId))).toEqual(nobody);
});

describe('the last manager', () => {
  test('is neither demoted nor blocked, not even by a clerk; of two who block each other one stays', async () => {
    const at = await newPartner(city);
    const first = (await newShopkeeper(city, at, 'manager')) as ShopManager;
    const demote = (accountId: string) =>
      city.transact((tx) => editPerson(tx, first, at.id, accountId, wish('')));
    expect(await demote(first.accountId)).toEqual({ ok: false, reason: 'last' });
    expect(await city.transact((tx) => blockPerson(tx, clerk, at.id, first.accountId))).toEqual({
      ok: false,
      reason: 'last',
    });
    expect(await city.transact((tx) => blockPerson(tx, first, at.id, first.accountId))).toEqual({
      ok: false,
      reason: 'own',
    });
    const second = (await newShopkeeper(city, at, 'manager')) as ShopManager;
    const done = await Promise.all([
      city.transact((tx) => blockPerson(tx, first, at.id, second.accountId)),
      city.transact((tx) => blockPerson(tx, second, at.id, first.accountId)),
    ]);
    expect(done.filter(({ ok }) => ok)).toHaveLength(1);
    // The other one is no manager any more when their turn comes.
    expect(done.filter((one) => !one.ok && one.reason === 'not-found')).toHaveLength(1);
  });
});
