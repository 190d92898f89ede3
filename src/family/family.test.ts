import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { configuredCity, newResident } from '../../test/applications.ts';
import type { TestCity } from '../../test/city.ts';
import { goodPassword, registered } from '../../test/residents.ts';
import { hashPassword } from '../accounts/password-hash.ts';
import { issueToken } from '../accounts/tokens.ts';
import type { Cardholder, Member, Resident } from '../people/resident.ts';
import { sweepAccounts } from '../people/sweep.ts';
import { addYears, dayOf, days, minutes } from '../platform/clock.ts';
import { parseInput } from '../platform/input.ts';
import { findSession, openSession, type Session } from '../platform/sessions/sessions.ts';
import { actFor } from './act-for.ts';
import { addMember } from './add-member.ts';
import { editMember } from './edit-member.ts';
import { detach, endMembership } from './end-membership.ts';
import { memberInput } from './forms.ts';
import { acceptInvitation, declineInvitation } from './invitations/answer.ts';
import { confirmInvitation, inspectInvitation, refuseInvitation } from './invitations/confirm.ts';
import { ownInvitations, sentInvitations } from './invitations/reads.ts';
import { resendInvitation } from './invitations/resend.ts';
import { withdrawInvitation } from './invitations/withdraw.ts';
import { inviteGuardian } from './invite-guardian.ts';
import { findAtPanel } from './panel.ts';
import { familyOf } from './reads.ts';
import { askForAddresses, lapseInvitations } from './sweep.ts';

let city: TestCity;
let passwordHash: string;
beforeAll(async () => {
  city = await configuredCity();
  passwordHash = await hashPassword(goodPassword);
});
afterAll(() => city.close());

const child = { firstName: 'Jan', lastName: 'Nowak', birthDate: '2015-05-05', relation: 'child' } as const;
const spouse = { firstName: 'Adam', lastName: 'Nowak', birthDate: '1988-01-02', relation: 'spouse' } as const;

const add = (guardian: Resident, given: Parameters<typeof addMember>[2]) =>
  city.transact((tx) => addMember(tx, guardian, given, ['rodo', 'regulamin'], 'pl'));

async function addedChild(guardian: Resident) {
  expect(await add(guardian, { ...child, email: undefined })).toEqual({ ok: true, how: 'joined' });
  const [member] = await familyOf(city.db, guardian);
  if (!member) throw new Error('Nobody was added.');
  return member;
}

async function sessionOf({ accountId }: { accountId: string }): Promise<Session> {
  const client = { ip: '127.0.0.1', userAgent: 'test' };
  const token = await city.transact((tx) => openSession(tx, accountId, client));
  return (await findSession(city.db, token, city.clock())) as Session;
}

async function again(session: Session): Promise<Session> {
  const row = await city.db
    .selectFrom('sessions')
    .select('acting_for')
    .where('token_hash', '=', session.tokenHash)
    .executeTakeFirstOrThrow();
  return { ...session, actingFor: row.acting_for };
}

const atPanel = async (session: Session): Promise<Cardholder | undefined> =>
  findAtPanel(city.db, await again(session), '127.0.0.1');

/** As the mail would carry it. */
async function linkFor(guardian: Resident): Promise<string> {
  const [invitation] = await sentInvitations(city.db, guardian, city.clock());
  return city.transact((tx) => issueToken(tx, invitation?.accountId ?? '', 'family-invitation'));
}

const confirm = (token: string) =>
  city.transact((tx) =>
    confirmInvitation(tx, token, { passwordHash, consents: ['rodo', 'regulamin'] }, '127.0.0.1'),
  );

describe('"Dodaj konto"', () => {
  test('asks for an e-mail from the 18th birthday on', () => {
    const today = '2026-11-23';
    const given = { ...spouse, email: '' };
    const errors = (birthDate: string) => {
      const parsed = parseInput(memberInput(today), { ...given, birthDate });
      return parsed.ok ? {} : parsed.errors;
    };
    expect(errors('2008-11-24')).toEqual({});
    expect(errors('2008-11-23')).toEqual({ email: 'email-required-adult' });
    expect(errors('wczoraj')).toEqual({ birthDate: 'date-invalid' });
  });

  test('a child without an e-mail is there at once, with the consents that the guardian gave', async () => {
    const guardian = await newResident(city);
    const member = await addedChild(guardian);
    expect(member).toMatchObject({ ...child, email: null, proven: false });
    const acts = await city.db
      .selectFrom('consent_acts')
      .select(['by_account', 'granted'])
      .where('person_id', '=', member.personId)
      .execute();
    expect(acts).toEqual([
      { by_account: guardian.accountId, granted: true },
      { by_account: guardian.accountId, granted: true },
    ]);
  });

  test('the answer is the same for a known and an unknown address; twice it is asked already', async () => {
    const [guardian, known] = [await newResident(city), await newResident(city)];
    const ask = (email: string) => add(guardian, { ...spouse, email });
    expect(await ask(known.email)).toEqual(await ask('nieznany@poczta.test'));
    expect(await ask('nieznany@poczta.test')).toEqual({ ok: false, reason: 'already-asked' });
    expect(await ask(guardian.email)).toEqual({ ok: false, reason: 'own-email' });
    expect(await familyOf(city.db, guardian)).toEqual([]);
  });
});

describe('an invitation', () => {
  test('to an address that nobody knows: a password makes a member with the rights of one', async () => {
    const guardian = await newResident(city);
    await add(guardian, { ...spouse, email: 'adam.nowak@poczta.test' });
    const token = await linkFor(guardian);
    expect(await inspectInvitation(city.db, token, city.clock())).toMatchObject({
      state: 'open',
      invitation: { firstName: 'Adam', as: 'member' },
    });
    expect(await confirm(token)).toEqual({ ok: true, email: 'adam.nowak@poczta.test' });
    expect(await confirm(token)).toEqual({ ok: false, reason: 'used' });
    const [member] = await familyOf(city.db, guardian);
    expect(member).toMatchObject({ firstName: 'Adam', relation: 'spouse', email: 'adam.nowak@poczta.test' });
    const account = await city.db
      .selectFrom('people')
      .select('account_id')
      .where('id', '=', member?.personId ?? '')
      .executeTakeFirstOrThrow();
    const session = await sessionOf({ accountId: account.account_id ?? '' });
    expect(await atPanel(session)).toMatchObject({ rights: 'own-card', firstName: 'Adam' });
  });

  test('to somebody with an account: they decide, behind the login', async () => {
    const [guardian, known, stranger] = [
      await newResident(city),
      await newResident(city),
      await newResident(city),
    ];
    await add(guardian, { ...spouse, email: known.email });
    const [invitation] = await ownInvitations(city.db, known, city.clock());
    const id = invitation?.id ?? '';
    expect(await city.transact((tx) => acceptInvitation(tx, stranger, id))).toEqual({
      ok: false,
      reason: 'gone',
    });
    expect(await confirm(await linkFor(guardian)), 'no link for a known address').toEqual({
      ok: false,
      reason: 'used',
    });
    expect(await city.transact((tx) => acceptInvitation(tx, known, id))).toMatchObject({ ok: true });
    expect((await familyOf(city.db, guardian)).map(({ personId }) => personId)).toEqual([known.personId]);
    expect(await atPanel(await sessionOf(known))).toMatchObject({ rights: 'own-card' });
  });

  test('is declined behind the login, or from the mailbox', async () => {
    const [guardian, known] = [await newResident(city), await newResident(city)];
    await add(guardian, { ...spouse, email: known.email });
    const [first] = await ownInvitations(city.db, known, city.clock());
    await city.transact((tx) => declineInvitation(tx, known, first?.id ?? ''));
    await add(guardian, { ...spouse, email: 'nie.znam@poczta.test' });
    const token = await linkFor(guardian);
    expect(await city.transact((tx) => refuseInvitation(tx, token, '127.0.0.1'))).toBe(true);
    expect(await sentInvitations(city.db, guardian, city.clock())).toEqual([]);
    expect(await familyOf(city.db, guardian)).toEqual([]);
  });

  test('of two answers at once one counts', async () => {
    const [guardian, known] = [await newResident(city), await newResident(city)];
    await add(guardian, { ...spouse, email: known.email });
    const [invitation] = await ownInvitations(city.db, known, city.clock());
    const id = invitation?.id ?? '';
    const answers = await Promise.all([
      city.transact((tx) => acceptInvitation(tx, known, id)),
      city.transact((tx) => declineInvitation(tx, known, id)),
      city.transact((tx) => withdrawInvitation(tx, guardian, id)),
    ]);
    expect(answers.filter((answer) => answer === true || (answer !== false && answer.ok))).toHaveLength(1);
  });

  test('nobody who looks after others becomes a member, and no member looks after others', async () => {
    const [guardian, parent] = [await newResident(city), await newResident(city)];
    await addedChild(parent);
    await add(guardian, { ...spouse, email: parent.email });
    const [invitation] = await ownInvitations(city.db, parent, city.clock());
    expect(await city.transact((tx) => acceptInvitation(tx, parent, invitation?.id ?? ''))).toEqual({
      ok: false,
      reason: 'has-family',
    });
  });

  test('is gone after 30 days, with the account that was opened for it', async () => {
    const guardian = await newResident(city);
    await add(guardian, { ...spouse, email: 'za.pozno@poczta.test' });
    const token = await linkFor(guardian);
    city.wait(days(29));
    await city.transact(sweepAccounts);
    expect((await inspectInvitation(city.db, token, city.clock())).state).toBe('open');
    city.wait(days(2));
    expect((await inspectInvitation(city.db, token, city.clock())).state).toBe('expired');
    expect(await city.transact(lapseInvitations)).toBeGreaterThan(0);
    await city.transact(sweepAccounts);
    const left = await city.db
      .selectFrom('accounts')
      .select('id')
      .where('email', '=', 'za.pozno@poczta.test')
      .execute();
    expect(left).toEqual([]);
  });

  test('a registration of the same address that nobody confirmed opens nothing', async () => {
    const guardian = await newResident(city);
    await registered(city, { email: 'obca@poczta.test', firstName: 'Obca', lastName: 'Osoba' });
    await add(guardian, { ...spouse, email: 'obca@poczta.test' });
    expect(await confirm(await linkFor(guardian))).toMatchObject({ ok: true });
    expect((await familyOf(city.db, guardian))[0]).toMatchObject({ firstName: 'Adam' });
  });
});

describe('acting for a member', () => {
  test('shows the member, as long as the member is in the family', async () => {
    const guardian = await newResident(city);
    const member = await addedChild(guardian);
    const session = await sessionOf(guardian);
    expect(await city.transact((tx) => actFor(tx, guardian, session, member.personId))).toBe(true);
    const acting = (await atPanel(session)) as Resident;
    expect(acting).toMatchObject({
      rights: 'all',
      personId: member.personId,
      firstName: 'Jan',
      accountId: guardian.accountId,
      guardian: { personId: guardian.personId },
    });
    await city.transact((tx) =>
      endMembership(tx, guardian, {
        guardianId: guardian.personId,
        memberId: member.personId,
        as: 'removed',
      }),
    );
    expect(await atPanel(session)).toMatchObject({ personId: guardian.personId });
  });

  test("not for a stranger's child, and back with the own id", async () => {
    const [guardian, stranger] = [await newResident(city), await newResident(city)];
    const member = await addedChild(guardian);
    const session = await sessionOf(stranger);
    expect(await city.transact((tx) => actFor(tx, stranger, session, member.personId))).toBe(false);
    const own = await sessionOf(guardian);
    await city.transact((tx) => actFor(tx, guardian, own, member.personId));
    const acting = (await atPanel(own)) as Resident;
    expect(await city.transact((tx) => actFor(tx, acting, own, guardian.personId))).toBe(true);
    expect(await atPanel(own)).toMatchObject({ personId: guardian.personId });
  });
});

test('both parents look after the same child', async () => {
  const [mother, father] = [await newResident(city), await newResident(city)];
  const member = await addedChild(mother);
  const invited = await city.transact((tx) => inviteGuardian(tx, mother, member.id, father.email, 'pl'));
  expect(invited).toEqual({ ok: true });
  const [invitation] = await ownInvitations(city.db, father, city.clock());
  expect(invitation).toMatchObject({ as: 'guardian', firstName: 'Jan' });
  await city.transact((tx) => acceptInvitation(tx, father, invitation?.id ?? ''));
  for (const parent of [mother, father]) {
    expect((await familyOf(city.db, parent)).map(({ personId }) => personId)).toEqual([member.personId]);
    expect(await atPanel(await sessionOf(parent))).toMatchObject({ rights: 'all' });
  }
});

describe('a member', () => {
  test('who is an adult detaches, and is a resident again', async () => {
    const [guardian, known] = [await newResident(city), await newResident(city)];
    await add(guardian, { ...spouse, email: known.email });
    const [invitation] = await ownInvitations(city.db, known, city.clock());
    await city.transact((tx) => acceptInvitation(tx, known, invitation?.id ?? ''));
    const session = await sessionOf(known);
    const member = (await atPanel(session)) as Member;
    expect(await city.transact((tx) => detach(tx, member))).toEqual({ ok: true });
    expect(await atPanel(session)).toMatchObject({ rights: 'all', personId: known.personId });
    expect(await familyOf(city.db, guardian)).toEqual([]);
    expect(await city.transact((tx) => detach(tx, member))).toEqual({ ok: false, reason: 'no-family' });
  });

  test('gets an address later, and confirms it', async () => {
    const guardian = await newResident(city);
    const member = await addedChild(guardian);
    const edit = (given: Partial<Parameters<typeof editMember>[3]>) =>
      city.transact((tx) =>
        editMember(tx, guardian, member.id, { ...child, email: undefined, ...given }, 'pl'),
      );
    expect(await edit({ firstName: 'Janek', relation: 'grandchild' })).toEqual({ ok: true, invited: false });
    expect(await edit({ email: 'janek@poczta.test' })).toEqual({ ok: true, invited: true });
    expect((await familyOf(city.db, guardian))[0]?.email, 'not before it is confirmed').toBeNull();
    await confirm(await linkFor(guardian));
    expect(await familyOf(city.db, guardian)).toMatchObject([
      { personId: member.personId, email: 'janek@poczta.test', firstName: 'Jan' },
    ]);
  });

  test('who comes of age without an address is asked about once', async () => {
    const guardian = await newResident(city);
    const today = dayOf(city.clock());
    await add(guardian, { ...child, birthDate: addYears(today, -18), email: undefined });
    await city.transact(askForAddresses);
    const told = async () =>
      city.db.selectFrom('events').select('id').where('kind', '=', 'family.member-of-age').execute();
    expect(await told()).toHaveLength(1);
    await city.transact(askForAddresses);
    expect(await told()).toHaveLength(1);
  });
});

test('an invitation is sent again, but not over and over', async () => {
  const guardian = await newResident(city);
  await add(guardian, { ...spouse, email: 'jeszcze.raz@poczta.test' });
  const [invitation] = await sentInvitations(city.db, guardian, city.clock());
  const resend = (by: Resident) => city.transact((tx) => resendInvitation(tx, by, invitation?.id ?? ''));
  expect(await resend(guardian), 'just sent').toEqual({ ok: false, reason: 'too-soon' });
  city.wait(minutes(4));
  expect(await resend(guardian)).toEqual({ ok: true });
  expect(await resend(guardian)).toEqual({ ok: false, reason: 'too-soon' });
  expect(await resend(await newResident(city))).toEqual({ ok: false, reason: 'gone' });
});
