import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AbleClerk, newClerk } from '../../test/accounts.ts';
import { configuredCity, newResident, sendApplication } from '../../test/applications.ts';
import { ward } from '../../test/cardholders.ts';
import type { TestCity } from '../../test/city.ts';
import { looksAfter } from '../../test/guardians.ts';
import { deliveredMails } from '../../test/mails.ts';
import { goodPassword } from '../../test/residents.ts';
import { newSession } from '../../test/second-factor.ts';
import { acceptApplication } from '../applications/accept.ts';
import { claimApplication } from '../applications/claim.ts';
import { ownCards } from '../cards/reads.ts';
import { actFor } from '../family/act-for.ts';
import { addMember } from '../family/add-member.ts';
import { editMember } from '../family/edit-member.ts';
import { sentInvitations } from '../family/invitations/reads.ts';
import { inviteGuardian } from '../family/invite-guardian.ts';
import type { FamilyMember } from '../family/member.ts';
import { findAtPanel } from '../family/panel.ts';
import { familyOf } from '../family/reads.ts';
import { decideRemoval, type Removal } from '../family/removal.ts';
import type { Resident } from '../people/resident.ts';
import { findSession, type Session } from '../platform/sessions/sessions.ts';
import { deleteAccount } from './delete-account.ts';
import { removeMember } from './remove-member.ts';
import { withdrawConsent } from './withdraw-consent.ts';

let city: TestCity;
let clerk: AbleClerk;
beforeAll(async () => {
  city = await configuredCity();
  clerk = await newClerk(city);
});
afterAll(() => city.close());

const remove = (guardian: Resident, { id }: FamilyMember, agreed: Removal) =>
  removeMember(city, guardian, id, agreed);

const memberOf = async (guardian: Resident, { personId }: { personId: string }) => {
  const member = (await familyOf(city.db, guardian)).find((each) => each.personId === personId);
  if (!member) throw new Error('Nobody of the family.');
  return member;
};

/** Jan, who has a card, with one guardian, and with another. */
async function janWithParents() {
  const [anna, piotr] = [await newResident(city), await newResident(city)];
  const jan = await ward(city, clerk, anna);
  await looksAfter(city, piotr, jan);
  return { anna, piotr, jan, same: await memberOf(piotr, jan) };
}

const person = ({ personId }: { personId: string }) =>
  city.db
    .selectFrom('people')
    .select(['first_name', 'erased_at'])
    .where('id', '=', personId)
    .executeTakeFirstOrThrow();

const mailsTo = async ({ email }: Resident) =>
  (await deliveredMails(city)).filter(({ to }) => to === email).map(({ template }) => template);

const isErased = async (who: { personId: string }) => (await person(who)).erased_at !== null;

const cardStatus = async ({ personId }: { personId: string }) =>
  (await ownCards(city.db, { personId } as FamilyMember)).map(({ status }) => status);

const removals = async ({ personId }: { personId: string }) =>
  city.db
    .selectFrom('events')
    .select('data')
    .where('kind', '=', 'family.member-removed')
    .where('person_id', '=', personId)
    .orderBy('id')
    .execute();

test.each([
  { otherGuardians: 1, hasLogin: false, birthDate: '2015-01-01', comesTo: 'access-ends' },
  { otherGuardians: 1, hasLogin: true, birthDate: '1985-01-01', comesTo: 'access-ends' },
  { otherGuardians: 0, hasLogin: false, birthDate: '2015-01-01', comesTo: 'erased' },
  { otherGuardians: 0, hasLogin: true, birthDate: '2008-11-24', comesTo: 'erased' },
  { otherGuardians: 0, hasLogin: true, birthDate: '2008-11-23', comesTo: 'own-account' },
  { otherGuardians: 0, hasLogin: true, birthDate: null, comesTo: 'own-account' },
  { otherGuardians: 0, hasLogin: false, birthDate: '1985-01-01', comesTo: 'erased' },
])('$comesTo: $otherGuardians other guardians, login $hasLogin, born $birthDate', (given) => {
  expect(decideRemoval(given, '2026-11-23')).toBe(given.comesTo);
});

describe('a child whom nobody else looks after', () => {
  test('is erased with the card, and nobody acts for it any more', async () => {
    const anna = await newResident(city);
    const jan = await ward(city, clerk, anna);
    const { token } = await newSession(city, anna.accountId);
    const session = (await findSession(city.db, token, city.clock())) as Session;
    await city.transact((tx) => actFor(tx, anna, session, jan.personId));

    expect(await remove(await newResident(city), jan, 'erased')).toEqual({ ok: false, reason: 'not-found' });
    expect(await remove(anna, jan, 'erased')).toEqual({ ok: true, outcome: 'erased' });
    expect(await isErased(jan)).toBe(true);
    expect(await cardStatus(jan)).toEqual(['invalid']);
    expect(await removals(jan)).toMatchObject([{ data: { guardianId: anna.personId, outcome: 'erased' } }]);
    const now = (await findSession(city.db, token, city.clock())) as Session;
    expect(now.actingFor).toBeNull();
    expect(await findAtPanel(city.db, session, '127.0.0.1')).toMatchObject({ personId: anna.personId });
    expect(await remove(anna, jan, 'erased')).toEqual({ ok: false, reason: 'already-removed' });
  });

  test('who logs in hears once that everything is deleted', async () => {
    const [anna, kuba] = [await newResident(city), await newResident(city)];
    await looksAfter(city, anna, kuba);
    await city.db
      .updateTable('people')
      .set({ birth_date: '2012-12-12' })
      .where('id', '=', kuba.personId)
      .execute();
    await deliveredMails(city);
    expect((await remove(anna, await memberOf(anna, kuba), 'erased')).ok).toBe(true);
    expect(await mailsTo(kuba)).toEqual(['account-deleted']);
  });

  test('in two tabs is removed once', async () => {
    const anna = await newResident(city);
    const jan = await ward(city, clerk, anna);
    const tabs = await Promise.all([remove(anna, jan, 'erased'), remove(anna, jan, 'erased')]);
    expect(tabs.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await removals(jan)).toHaveLength(1);
  });

  test('while a clerk accepts its application, is erased, with no card in force', async () => {
    const { cardNumber } = await city.settings();
    for (let round = 0; round < 5; round++) {
      const anna = await newResident(city);
      await city.transact((tx) =>
        addMember(
          tx,
          anna,
          {
            firstName: 'Ola',
            lastName: 'Nowak',
            birthDate: '2016-02-02',
            relation: 'child',
            email: undefined,
          },
          ['rodo', 'regulamin'],
          'pl',
        ),
      );
      const [ola] = (await familyOf(city.db, anna)) as [FamilyMember];
      const { number } = await sendApplication(city, anna, 'zameldowanie', { whom: ola });
      await city.transact((tx) => claimApplication(tx, clerk, number));
      const [accepted, removed] = await Promise.all([
        city.transact((tx) => acceptApplication(tx, clerk, number, cardNumber, undefined)),
        remove(anna, ola, 'erased'),
      ]);
      expect(removed).toEqual({ ok: true, outcome: 'erased' });
      expect(await isErased(ola)).toBe(true);
      expect(await cardStatus(ola)).toEqual(accepted.ok ? ['invalid'] : []);
      if (!accepted.ok) expect(accepted.reason).toBe('withdrawn');
    }
  });
});

describe('a child with two guardians', () => {
  test('stays with the other one, who gets the mails about its applications', async () => {
    const { anna, piotr, jan } = await janWithParents();
    const { number } = await sendApplication(city, anna, 'pakiet-podatnika', { whom: jan });
    await city.transact((tx) => inviteGuardian(tx, anna, jan.id, 'babcia@poczta.test', 'pl'));
    expect(await remove(anna, jan, 'erased'), 'not what was agreed to').toEqual({
      ok: false,
      reason: 'changed',
    });
    expect(await remove(anna, jan, 'access-ends')).toEqual({ ok: true, outcome: 'access-ends' });
    expect(await familyOf(city.db, anna)).toEqual([]);
    expect(await sentInvitations(city.db, anna, city.clock())).toEqual([]);
    expect(await familyOf(city.db, piotr)).toMatchObject([{ personId: jan.personId, firstName: 'Jan' }]);
    expect(await cardStatus(jan)).toEqual(['active']);
    const { applicant_account } = await city.db
      .selectFrom('applications')
      .select('applicant_account')
      .where('number', '=', number)
      .executeTakeFirstOrThrow();
    expect(applicant_account).toBe(piotr.accountId);
  });

  test('removed by both at once loses one of them; the other one is asked again', async () => {
    for (let round = 0; round < 3; round++) {
      const { anna, piotr, jan, same } = await janWithParents();
      const both = await Promise.all([remove(anna, jan, 'access-ends'), remove(piotr, same, 'access-ends')]);
      expect(both).toEqual(
        expect.arrayContaining([
          { ok: true, outcome: 'access-ends' },
          { ok: false, reason: 'changed' },
        ]),
      );
      expect(await isErased(jan)).toBe(false);
      expect(await cardStatus(jan)).toEqual(['active']);
      const left = [...(await familyOf(city.db, anna)), ...(await familyOf(city.db, piotr))];
      expect(left.map(({ personId }) => personId)).toEqual([jan.personId]);
    }
  });

  test('removed by one while the other deletes the account is never left without anybody', async () => {
    const { anna, piotr, jan } = await janWithParents();
    const [removed, deleted] = await Promise.all([
      remove(anna, jan, 'access-ends'),
      deleteAccount(city, piotr, goodPassword),
    ]);
    expect(deleted).toEqual({ ok: true });
    expect(await isErased(jan)).toBe(removed.ok);
    expect(await familyOf(city.db, anna)).toHaveLength(removed.ok ? 0 : 1);
  });

  test('left with a blocked guardian is blocked with that one', async () => {
    const { anna, piotr, jan } = await janWithParents();
    await withdrawConsent(city, piotr, 'regulamin');
    expect(await cardStatus(jan)).toEqual(['active']);
    await remove(anna, jan, 'access-ends');
    expect(await cardStatus(jan)).toEqual(['blocked']);
  });
});

test('an adult with a login goes on alone, logged out everywhere', async () => {
  const [anna, adam] = [await newResident(city), await newResident(city)];
  await looksAfter(city, anna, adam);
  const { token } = await newSession(city, adam.accountId);
  await deliveredMails(city);
  expect(await remove(anna, await memberOf(anna, adam), 'own-account')).toEqual({
    ok: true,
    outcome: 'own-account',
  });
  expect(await findSession(city.db, token, city.clock())).toBeUndefined();
  expect(await mailsTo(adam)).toEqual(['family-removed']);
  const { token: next } = await newSession(city, adam.accountId);
  const session = (await findSession(city.db, next, city.clock())) as Session;
  expect(await findAtPanel(city.db, session, '127.0.0.1')).toMatchObject({
    rights: 'all',
    personId: adam.personId,
  });
  expect(await removals(adam)).toMatchObject([
    { data: { guardianId: anna.personId, outcome: 'own-account' } },
  ]);
});

describe('a guardian who is gone when the request comes through', () => {
  const child = { firstName: 'Ewa', lastName: 'Nowak', birthDate: '2016-02-02', relation: 'child' } as const;

  test.each([
    ['deleted', (who: Resident) => deleteAccount(city, who, goodPassword)],
    ['blocked', (who: Resident) => withdrawConsent(city, who, 'regulamin')],
    ['looked after by somebody', async (who: Resident) => looksAfter(city, await newResident(city), who)],
  ])('because %s, changes nobody', async (_why, leave) => {
    const { anna, jan } = await janWithParents();
    await leave(anna);
    const given = { ...child, email: undefined };
    expect(await city.transact((tx) => addMember(tx, anna, given, [], 'pl'))).toEqual({
      ok: false,
      reason: 'gone',
    });
    const notFound = { ok: false, reason: 'not-found' };
    expect(await city.transact((tx) => editMember(tx, anna, jan.id, given, 'pl'))).toEqual(notFound);
    expect(
      await city.transact((tx) => inviteGuardian(tx, anna, jan.id, 'babcia2@poczta.test', 'pl')),
    ).toEqual(notFound);
    expect(await person(jan)).toMatchObject({ first_name: 'Jan' });
  });
});

test('what an edit cannot do it does not do by half; a new address replaces the one before', async () => {
  const anna = await newResident(city);
  const given = { firstName: 'Ola', lastName: 'Nowak', birthDate: '2016-02-02', relation: 'child' } as const;
  await city.transact((tx) => addMember(tx, anna, { ...given, email: undefined }, [], 'pl'));
  const [ola] = (await familyOf(city.db, anna)) as [FamilyMember];
  const edit = (change: { firstName?: string; email: string }) =>
    city.transact((tx) => editMember(tx, anna, ola.id, { ...given, ...change }, 'pl'));
  expect(await edit({ firstName: 'Aleksandra', email: anna.email })).toEqual({
    ok: false,
    reason: 'own-email',
  });
  expect(await person(ola)).toMatchObject({ first_name: 'Ola' });
  for (const email of ['ola.a@poczta.test', 'ola.b@poczta.test', 'ola.b@poczta.test']) {
    expect((await edit({ email })).ok).toBe(true);
  }
  const waiting = await sentInvitations(city.db, anna, city.clock());
  expect(waiting.map(({ email }) => email)).toEqual(['ola.b@poczta.test']);
});
