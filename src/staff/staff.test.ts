import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type AbleClerk, newClerk } from '../../test/accounts.ts';
import { configuredCity } from '../../test/applications.ts';
import type { TestCity } from '../../test/city.ts';
import { deliveredMails } from '../../test/mails.ts';
import { activeResident, goodPassword, registered } from '../../test/residents.ts';
import { newSession, withApp } from '../../test/second-factor.ts';
import { logIn } from '../accounts/log-in.ts';
import { findHolder } from '../accounts/reads.ts';
import { hasSecondFactor } from '../accounts/second-factor/reads.ts';
import { issueToken } from '../accounts/tokens.ts';
import { openCollectionPoints } from '../city/collection-points.ts';
import type { Resident } from '../people/resident.ts';
import { hours } from '../platform/clock.ts';
import { findSession } from '../platform/sessions/sessions.ts';
import { acceptStaffInvitation } from './accept-invitation.ts';
import { addRole } from './add-role.ts';
import { blockMember } from './block.ts';
import { findClerk } from './clerk.ts';
import { deleteRole } from './delete-role.ts';
import { editMember } from './edit-member.ts';
import { editRole } from './edit-role.ts';
import { inviteMember } from './invite.ts';
import { joinStaff } from './join.ts';
import { findMember, listMembers } from './members.ts';
import type { Permission } from './permission.ts';
import { resendInvitation } from './resend-invitation.ts';
import { resetColleaguesFactor, resetResidentsFactor } from './reset-second-factor.ts';
import { findRole, listRoles } from './roles.ts';
import { unblockMember } from './unblock.ts';
import { withdrawInvitation } from './withdraw-invitation.ts';

let city: TestCity;
/** May everything. */
let chief: AbleClerk;
beforeAll(async () => {
  city = await configuredCity();
  chief = await newClerk(city, 'Krystyna');
});
afterAll(() => city.close());
// Whoever a test leaves behind must not keep the last account of the next one from being the last.
afterEach(async () => {
  await city.db
    .updateTable('staff_members')
    .set({ blocked_at: city.clock() })
    .where('account_id', '<>', chief.accountId)
    .where('joined_at', 'is not', null)
    .execute();
});

const clerkWith = (...may: Permission[]) => newClerk(city, 'Adam', may);
const roleOf = async ({ accountId }: AbleClerk) => {
  const [role] = (await findMember(city.db, chief, accountId))?.roles ?? [];
  if (!role) throw new Error('This clerk has no role.');
  return role;
};
const newRole = async (name: string, ...permissions: Permission[]) => {
  const added = await city.transact((tx) => addRole(tx, chief, { name, permissions }));
  if (!added.ok) throw new Error(added.reason);
  return added.roleId;
};
const accept = (token: string, holder: Resident | AbleClerk) =>
  city.transact((tx) => acceptStaffInvitation(tx, token, holder));
/** Invited with an account in use, and there after a click in the mailbox. */
const employ = async (person: Resident, role: string) => {
  const wish = { email: person.email, firstName: 'Ola', lastName: 'Kos', roles: [role], points: [] };
  await city.transact((tx) => inviteMember(tx, chief, wish));
  const token = await city.transact((tx) => issueToken(tx, person.accountId, 'staff-invitation'));
  expect(await accept(token, person)).toEqual({ ok: true });
};
const lastEvent = async (kind: string) => {
  const { data, actor_account } = await city.db
    .selectFrom('events')
    .select(['data', 'actor_account'])
    .where('kind', '=', kind)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  return { ...(data as Record<string, unknown>), by: actor_account };
};

describe('a role', () => {
  test('is added, edited and deleted, each with what changed', async () => {
    const roleId = await newRole('Odbiór', 'hand-over', 'find-cards');
    expect(await lastEvent('role.added')).toMatchObject({ roleId, given: 'hand-over, find-cards' });
    const edit = { name: 'Punkt odbioru', permissions: ['hand-over', 'reports'] as const };
    expect(await city.transact((tx) => editRole(tx, chief, roleId, edit))).toEqual({ ok: true });
    expect(await lastEvent('role.edited')).toEqual({
      roleId,
      name: 'Punkt odbioru',
      before: 'Odbiór',
      given: 'reports',
      taken: 'find-cards',
      by: chief.accountId,
    });
    expect(await city.transact((tx) => deleteRole(tx, chief, roleId))).toEqual({ ok: true });
    expect(await findRole(city.db, chief, roleId)).toBeUndefined();
    expect(await lastEvent('role.deleted')).toMatchObject({ roleId, taken: 'hand-over, reports' });
  });

  test('has a name of its own, and stays while somebody holds it', async () => {
    const roleId = await newRole('Redakcja', 'broadcast');
    const again = { name: 'REDAKCJA', permissions: [] };
    expect(await city.transact((tx) => addRole(tx, chief, again))).toEqual({
      ok: false,
      reason: 'name-taken',
    });
    expect((await city.transact((tx) => editRole(tx, chief, roleId, again))).ok, 'its own name').toBe(true);
    const held = await roleOf(await clerkWith('decide'));
    expect(await city.transact((tx) => deleteRole(tx, chief, held.id))).toEqual({
      ok: false,
      reason: 'held',
    });
  });

  test('gives nothing that its editor does not hold, and keeps what is not theirs', async () => {
    const adam = await clerkWith('staff', 'reports');
    const own = (await roleOf(adam)).id;
    const up = { name: 'W górę', permissions: ['staff', 'settings'] as const };
    for (const attempt of [
      city.transact((tx) => addRole(tx, adam, up)),
      city.transact((tx) => editRole(tx, adam, own, up)),
    ]) {
      expect(await attempt).toEqual({ ok: false, reason: 'not-yours' });
    }
    const mixed = await newRole('Mieszana', 'settings', 'reports');
    await city.transact((tx) => editRole(tx, adam, mixed, { name: 'Mieszana', permissions: ['staff'] }));
    const { permissions } = (await findRole(city.db, chief, mixed)) ?? {};
    expect([...(permissions ?? [])].sort()).toEqual(['settings', 'staff']);
    expect((await listRoles(city.db, chief)).some(({ name }) => name === 'W górę')).toBe(false);
  });
});

describe('the last account that looks after the staff', () => {
  test('keeps the permission, whichever way it would go', async () => {
    const { id, name } = await roleOf(chief);
    const without = { name, permissions: ['decide'] as const };
    expect(await city.transact((tx) => editRole(tx, chief, id, without))).toEqual({
      ok: false,
      reason: 'last',
    });
    const helper = await clerkWith('staff');
    const asHelper = { ...helper, permissions: chief.permissions };
    await city.db
      .updateTable('staff_members')
      .set({ blocked_at: city.clock() })
      .where('account_id', '=', helper.accountId)
      .execute();
    const role = await newRole('Tylko raporty', 'reports');
    const fields = { firstName: 'K', lastName: 'S', roles: [role], points: [] };
    // The helper was blocked between the click and the act.
    expect(await city.transact((tx) => editMember(tx, asHelper, chief.accountId, fields))).toEqual({
      ok: false,
      reason: 'last',
    });
    expect(await city.transact((tx) => blockMember(tx, asHelper, chief.accountId))).toEqual({
      ok: false,
      reason: 'last',
    });
  });

  test('is left when two block each other at the same time', async () => {
    const adam = await clerkWith('staff');
    const done = await Promise.all([
      city.transact((tx) => blockMember(tx, chief, adam.accountId)),
      city.transact((tx) => blockMember(tx, adam, chief.accountId)),
    ]);
    expect(done.filter(({ ok }) => ok)).toHaveLength(1);
    expect(done.filter((one) => !one.ok && one.reason === 'last')).toHaveLength(1);
    await city.db
      .updateTable('staff_members')
      .set({ blocked_at: null })
      .where('account_id', '=', chief.accountId)
      .execute();
  });
});

describe('an invitation', () => {
  const wish = (email: string, roles: readonly string[], points: readonly string[] = []) => ({
    email,
    firstName: 'Zofia',
    lastName: 'Łęcka',
    roles: [...roles],
    points: [...points],
  });

  test('goes out by mail, again, and is withdrawn without a trace of the account', async () => {
    const role = await newRole('Okienko', 'hand-over');
    const invited = await city.transact((tx) => inviteMember(tx, chief, wish('zofia@miasto.test', [role])));
    if (!invited.ok) throw new Error(invited.reason);
    expect(await lastEvent('staff.invited')).toMatchObject({ given: 'Okienko', by: chief.accountId });
    const [mail] = await deliveredMails(city);
    expect(mail).toMatchObject({ template: 'staff-invited', to: 'zofia@miasto.test' });
    expect(mail?.link).toMatch(/^\/operator\/zaproszenie\/\S+$/);
    expect((await listMembers(city.db, chief, { text: 'lecka' })).map(({ state }) => state)).toEqual([
      'invited',
    ]);

    const twice = await city.transact((tx) => inviteMember(tx, chief, wish('zofia@miasto.test', [role])));
    expect(twice).toEqual({ ok: false, reason: 'already-there' });
    await city.transact((tx) => resendInvitation(tx, chief, invited.accountId));
    const [again] = await deliveredMails(city);
    expect(again?.link).not.toBe(mail?.link);

    expect(await city.transact((tx) => withdrawInvitation(tx, chief, invited.accountId))).toEqual({
      ok: true,
    });
    expect(await findMember(city.db, chief, invited.accountId)).toBeUndefined();
    const left = await city.db
      .selectFrom('accounts')
      .select('id')
      .where('id', '=', invited.accountId)
      .executeTakeFirst();
    expect(left).toBeUndefined();
  });

  test('of an account in use looks like any other, and gives nothing before its holder accepts', async () => {
    const role = await newRole('Sprawy', 'answer-cases');
    const resident = await activeResident(city, { email: 'mieszkanka@poczta.test' });
    await withApp(city, resident);
    const { token: session } = await newSession(city, resident.accountId);
    await deliveredMails(city);
    const seen: unknown[] = [];
    const links: string[] = [];
    for (const email of [resident.email, 'nikt@poczta.test']) {
      const invited = await city.transact((tx) => inviteMember(tx, chief, wish(email, [role])));
      if (!invited.ok) throw new Error(invited.reason);
      const member = await findMember(city.db, chief, invited.accountId);
      seen.push({
        ...invited,
        accountId: '',
        member: { ...member, accountId: '', email: '', roles: '', since: '' },
      });
      const [mail, ...more] = await deliveredMails(city);
      expect([mail?.template, more]).toEqual(['staff-invited', []]);
      links.push(mail?.link?.split('/').at(-1) ?? '');
    }
    expect(seen[0]).toEqual(seen[1]);
    const [link = '', unused = ''] = links;
    const { accountId } = resident;
    const client = { ip: '1.1.1.1', userAgent: 'test' };

    expect(await findClerk(city.db, accountId, null)).toBeUndefined();
    expect(await findHolder(city.db, accountId)).toMatchObject({ staff: false, firstName: 'Anna' });
    const refused = (reason: string) => ({ ok: false, reason });
    expect(await city.transact((tx) => blockMember(tx, chief, accountId))).toEqual(refused('invited'));
    expect(await city.transact((tx) => resetColleaguesFactor(tx, chief, accountId))).toEqual(refused('off'));
    expect(await findSession(city.db, session, city.clock()), 'nobody ends it').toBeDefined();
    expect(await hasSecondFactor(city.db, accountId)).toBe(true);

    expect(await city.transact((tx) => joinStaff(tx, link, 'x', '127.0.0.1'))).toEqual(refused('in-use'));
    expect(await accept(link, chief), 'somebody else').toEqual(refused('unknown'));
    const both = await Promise.all([accept(link, resident), accept(link, resident)]);
    expect(both).toContainEqual({ ok: true });
    expect(both).toContainEqual(refused('used'));
    expect([...((await findClerk(city.db, accountId, null))?.permissions ?? [])]).toEqual(['answer-cases']);
    const withdrawn = await city.transact((tx) => withdrawInvitation(tx, chief, accountId));
    expect(withdrawn).toEqual(refused('not-invited'));
    const resent = await city.transact((tx) => resendInvitation(tx, chief, accountId));
    expect(resent).toEqual(refused('not-invited'));

    city.wait(hours(49));
    expect(await city.transact((tx) => joinStaff(tx, unused, 'x', '127.0.0.1'))).toEqual(refused('expired'));
    await deliveredMails(city);
    const entered = await logIn(city, { email: resident.email, password: goodPassword }, client, undefined);
    expect(entered, 'password and second factor are the own ones').toMatchObject({ reason: 'second-step' });
  });

  test('that was withdrawn leaves a registration under way, and goes to a mailbox six times a day', async () => {
    const role = await newRole('Punkt', 'find-cards');
    await registered(city, { email: 'w.toku@poczta.test' });
    const under = await city.transact((tx) => inviteMember(tx, chief, wish('w.toku@poczta.test', [role])));
    if (!under.ok) throw new Error(under.reason);
    const again = () => city.transact((tx) => resendInvitation(tx, chief, under.accountId));
    for (let count = 0; count < 5; count += 1) expect(await again()).toMatchObject({ ok: true });
    expect(await again()).toEqual({ ok: false, reason: 'too-often' });
    await city.transact((tx) => withdrawInvitation(tx, chief, under.accountId));
    const waits = await city.db
      .selectFrom('pending_registrations')
      .select('id')
      .where('account_id', '=', under.accountId)
      .execute();
    expect(waits).toHaveLength(1);
  });

  test('gives nobody the cards of more points by way of a role that they hold', async () => {
    const [first] = await openCollectionPoints(city.db);
    const adam = await clerkWith('staff', 'hand-over', 'produce', 'reports');
    const bound = { ...adam, points: new Set([first?.id ?? '']) };
    const role = await newRole('Bez kart', 'reports');
    const edit = (...permissions: Permission[]) =>
      city.transact((tx) => editRole(tx, bound, role, { name: 'Bez kart', permissions }));
    expect(
      (await city.transact((tx) => inviteMember(tx, bound, wish('wszedzie@miasto.test', [role])))).ok,
    ).toBe(true);
    expect(await edit('reports', 'hand-over')).toMatchObject({ reason: 'other-points' });
    expect(await edit('reports', 'produce')).toMatchObject({ reason: 'other-points' });
    expect(await edit('reports', 'staff')).toEqual({ ok: true });
  });

  test('gives only roles and points that its author may give', async () => {
    const [first, second] = await openCollectionPoints(city.db);
    const adam = await clerkWith('staff', 'hand-over');
    const bound = { ...adam, points: new Set([first?.id ?? '']) };
    const mine = await newRole('Wydawanie', 'hand-over');
    const more = await newRole('Ustawienia', 'settings');
    const invite = (roles: readonly string[], points: readonly (string | undefined)[]) =>
      city.transact((tx) =>
        inviteMember(tx, bound, wish('granice@miasto.test', roles, points as readonly string[])),
      );
    expect(await invite([more], [first?.id])).toMatchObject({ reason: 'role-not-yours' });
    expect(await invite([], [first?.id])).toMatchObject({ reason: 'no-role' });
    expect(await invite([mine], [])).toMatchObject({ reason: 'points-not-yours' });
    expect(await invite([mine], [first?.id, second?.id])).toMatchObject({ reason: 'points-not-yours' });
    const invited = await invite([mine], [first?.id]);
    if (!invited.ok) throw new Error(invited.reason);
    expect((await findMember(city.db, chief, invited.accountId))?.points).toEqual([first?.id]);
  });
});

describe('a member', () => {
  test('gets other roles from a colleague, keeps those that are not theirs to take, and none from themselves', async () => {
    const adam = await clerkWith('staff', 'reports');
    const eva = await newClerk(city, 'Ewa', ['settings']);
    const settings = await roleOf(eva);
    const reports = await newRole('Raporty', 'reports');
    const fields = { firstName: 'Ewa', lastName: 'Nowa', roles: [reports], points: [] };
    expect(await city.transact((tx) => editMember(tx, adam, eva.accountId, fields))).toEqual({ ok: true });
    const member = await findMember(city.db, chief, eva.accountId);
    expect(member?.lastName).toBe('Nowa');
    expect(new Set(member?.roles.map(({ id }) => id))).toEqual(new Set([settings.id, reports]));
    expect(await lastEvent('staff.edited')).toMatchObject({ given: 'Raporty', renamed: true });
    for (const who of [adam, chief]) {
      expect(await city.transact((tx) => editMember(tx, who, who.accountId, fields))).toEqual({
        ok: false,
        reason: 'own',
      });
    }
  });

  test('is blocked with every session, and only comes back through somebody who may as much', async () => {
    const adam = await clerkWith('staff');
    const eva = await newClerk(city, 'Ewa', ['settings']);
    const { token } = await newSession(city, eva.accountId);
    expect(await city.transact((tx) => blockMember(tx, adam, eva.accountId))).toEqual({ ok: true });
    expect(await findSession(city.db, token, city.clock())).toBeUndefined();
    expect(await findClerk(city.db, eva.accountId, null)).toBeUndefined();
    expect(await city.transact((tx) => blockMember(tx, adam, eva.accountId))).toMatchObject({
      reason: 'already',
    });
    expect(await city.transact((tx) => blockMember(tx, adam, adam.accountId))).toMatchObject({
      reason: 'own',
    });
    expect(await city.transact((tx) => unblockMember(tx, adam, eva.accountId))).toMatchObject({
      reason: 'not-yours',
    });
    expect(await city.transact((tx) => unblockMember(tx, chief, eva.accountId))).toEqual({ ok: true });
    expect(await findClerk(city.db, eva.accountId, null)).toBeDefined();
  });

  test('who logs in at the moment of the block has no session after it', async () => {
    const email = 'wyscig@miasto.test';
    const role = await newRole('Wyścig', 'decide');
    for (let round = 0; round < 5; round += 1) {
      const person = await activeResident(city, { email: `${round}${email}` });
      await city.db.deleteFrom('people').where('id', '=', person.personId).execute();
      await employ(person, role);
      const client = { ip: `7.7.7.${round}`, userAgent: 'test' };
      const enter = () => logIn(city, { email: person.email, password: goodPassword }, client, undefined);
      await Promise.all([
        enter(),
        enter(),
        city.transact((tx) => blockMember(tx, chief, person.accountId)),
        enter(),
      ]);
      const open = await city.db
        .selectFrom('sessions')
        .select('id')
        .where('account_id', '=', person.accountId)
        .execute();
      expect(open).toEqual([]);
      expect(await enter()).toMatchObject({ ok: false, reason: 'suspended' });
    }
  });
});

describe('a lost second factor', () => {
  test('of a colleague is taken away with the sessions and told by mail, not by whoever may less', async () => {
    const adam = await clerkWith('staff');
    const person = await activeResident(city, { email: 'zgubiony@poczta.test' });
    const role = await newRole('Rozpatrywanie', 'decide');
    await employ(person, role);
    await withApp(city, person);
    const { token } = await newSession(city, person.accountId);
    await deliveredMails(city);
    const reset = (who: AbleClerk, accountId = person.accountId) =>
      city.transact((tx) => resetColleaguesFactor(tx, who, accountId));
    expect(await reset(adam)).toMatchObject({ reason: 'not-yours' });
    expect(await reset(chief, chief.accountId)).toMatchObject({ reason: 'own' });
    expect(
      await city.transact((tx) => resetResidentsFactor(tx, chief, person.personId, 'dowód')),
      'a clerk is no mere resident',
    ).toMatchObject({ reason: 'other-role' });
    expect(await reset(chief)).toEqual({ ok: true });
    expect(await hasSecondFactor(city.db, person.accountId)).toBe(false);
    expect(await findSession(city.db, token, city.clock())).toBeUndefined();
    expect((await deliveredMails(city)).map(({ subject }) => subject)).toEqual([
      expect.stringContaining('Drugi składnik logowania został usunięty'),
    ]);
    expect(await reset(chief)).toMatchObject({ reason: 'off' });
  });

  test('of a resident is taken away with a reason that is kept', async () => {
    const person = await activeResident(city, { email: 'okienko@poczta.test' });
    await withApp(city, person);
    const reset = () =>
      city.transact((tx) => resetResidentsFactor(tx, chief, person.personId, 'Zgubiony telefon'));
    expect(await reset()).toEqual({ ok: true });
    expect(await reset()).toMatchObject({ reason: 'off' });
    const kept = await city.db
      .selectFrom('second_factor_resets')
      .select(['reason', 'by_account'])
      .where('account_id', '=', person.accountId)
      .execute();
    expect(kept).toEqual([{ reason: 'Zgubiony telefon', by_account: chief.accountId }]);
  });
});
