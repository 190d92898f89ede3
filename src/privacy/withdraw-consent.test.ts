import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AbleClerk, newClerk } from '../../test/accounts.ts';
import { configuredCity, newResident, sendApplication } from '../../test/applications.ts';
import { accept, sendForWard, student, ward } from '../../test/cardholders.ts';
import type { TestCity } from '../../test/city.ts';
import { looksAfter } from '../../test/guardians.ts';
import { deliveredMails } from '../../test/mails.ts';
import { activeResident, goodPassword } from '../../test/residents.ts';
import { newSession } from '../../test/second-factor.ts';
import { tracesOf } from '../../test/traces.ts';
import { logIn } from '../accounts/log-in.ts';
import { acceptApplication } from '../applications/accept.ts';
import { claimApplication } from '../applications/claim.ts';
import { startDraft } from '../applications/start.ts';
import { blockCard } from '../cards/block.ts';
import { cardOf, ownCards } from '../cards/reads.ts';
import { unblockCard } from '../cards/unblock.ts';
import { consentsOf, heldConsent } from '../consents/reads.ts';
import { grantConsent } from '../family/grant-consent.ts';
import { becomeResident } from '../people/become-resident.ts';
import { findResident, type Resident } from '../people/resident.ts';
import { findSession } from '../platform/sessions/sessions.ts';
import { findClerk } from '../staff/clerk.ts';
import { deleteAccount } from './delete-account.ts';
import { liftSuspension } from './lift-suspension.ts';
import { withdrawConsent } from './withdraw-consent.ts';

let city: TestCity;
let clerk: AbleClerk;
beforeAll(async () => {
  city = await configuredCity();
  clerk = await newClerk(city);
});
afterAll(() => city.close());

const states = async ({ personId }: { personId: string }) => {
  const consents = await consentsOf(city.db, personId, city.clock());
  return Object.fromEntries(consents.map(({ code, state }) => [code, state]));
};

const cardStatus = async (person: { personId: string }) =>
  (await ownCards(city.db, person)).map(({ status }) => status);

const isErased = async ({ personId }: { personId: string }) => {
  const { erased_at } = await city.db
    .selectFrom('people')
    .select('erased_at')
    .where('id', '=', personId)
    .executeTakeFirstOrThrow();
  return erased_at !== null;
};

/** To the version that "Moje zgody" shows. */
async function grantShown(anna: Resident, code: string) {
  const shown = await heldConsent(city.db, anna.personId, code, city.clock());
  return city.transact((tx) => grantConsent(tx, anna, code, shown?.versionId ?? ''));
}

const mayEnter = async ({ accountId }: Resident) =>
  (await findResident(city.db, accountId, '127.0.0.1')) !== undefined;

const later = '2099-06-30';

describe('an optional consent', () => {
  test('is given and withdrawn at will, and every act stays', async () => {
    const anna = await newResident(city);
    expect(await states(anna)).toEqual({ rodo: 'granted', regulamin: 'granted', marketing: 'never' });
    const grant = () => grantShown(anna, 'marketing');
    expect(await withdrawConsent(city, anna, 'marketing')).toEqual({ ok: false, reason: 'not-given' });
    expect(await grant()).toEqual({ ok: true });
    expect(await grant()).toEqual({ ok: false, reason: 'already-granted' });
    expect(await withdrawConsent(city, anna, 'marketing')).toEqual({ ok: true, effect: 'nothing' });
    expect(await grant()).toEqual({ ok: true });
    const marketing = await heldConsent(city.db, anna.personId, 'marketing', city.clock());
    expect(marketing?.acts.map(({ granted, version, by, ip }) => [granted, version, by, ip])).toEqual([
      [true, 1, 'self', '127.0.0.1'],
      [false, 1, 'self', '127.0.0.1'],
      [true, 1, 'self', '127.0.0.1'],
    ]);
    expect(await mayEnter(anna)).toBe(true);
  });

  test('that nobody knows is not found', async () => {
    const anna = await newResident(city);
    expect(await withdrawConsent(city, anna, 'nieznana')).toEqual({ ok: false, reason: 'not-found' });
    expect(await grantShown(anna, 'ankiety')).toEqual({
      ok: false,
      reason: 'not-found',
    });
  });

  test('sent twice at the same time is one act', async () => {
    const anna = await newResident(city);
    const grant = () => grantShown(anna, 'marketing');
    expect((await Promise.all([grant(), grant()])).filter(({ ok }) => ok)).toHaveLength(1);
    const withdraw = () => withdrawConsent(city, anna, 'marketing');
    expect((await Promise.all([withdraw(), withdraw()])).filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe('a required consent, withdrawn,', () => {
  test('blocks the account, the family and their cards at once, and tells them', async () => {
    const anna = await student(city, clerk, later);
    const jan = await ward(city, clerk, anna, 'Jan');
    const ewa = await activeResident(city, { email: 'ewa.dorosla@poczta.test', firstName: 'Ewa' });
    await looksAfter(city, anna, ewa);
    const { token } = await newSession(city, anna.accountId);
    const { token: hers } = await newSession(city, ewa.accountId);
    await deliveredMails(city);

    expect(await withdrawConsent(city, anna, 'regulamin')).toEqual({ ok: true, effect: 'suspend' });
    expect(await states(anna)).toMatchObject({ regulamin: 'withdrawn', rodo: 'granted' });
    expect([await mayEnter(anna), await mayEnter(ewa)]).toEqual([false, false]);
    for (const old of [token, hers]) expect(await findSession(city.db, old, city.clock())).toBeUndefined();
    expect(await cardStatus(anna)).toEqual(['blocked']);
    expect(await cardStatus(jan)).toEqual(['blocked']);
    const client = { ip: '10.1.0.1', userAgent: 'test' };
    expect(await logIn(city, { email: anna.email, password: goodPassword }, client, undefined)).toEqual({
      ok: false,
      reason: 'suspended',
      accountId: anna.accountId,
    });
    const mails = await deliveredMails(city);
    expect(mails.map(({ to, template }) => [to, template]).sort()).toEqual(
      [
        [anna.email, 'account-suspended'],
        [ewa.email, 'account-suspended'],
      ].sort(),
    );
    expect(await withdrawConsent(city, anna, 'regulamin')).toEqual({ ok: false, reason: 'not-given' });
  });

  test('leaves a child to the other parent, until that one withdraws too', async () => {
    const anna = await student(city, clerk, later);
    const piotr = await newResident(city);
    const jan = await ward(city, clerk, anna, 'Jan');
    await looksAfter(city, piotr, jan);
    await withdrawConsent(city, anna, 'regulamin');
    expect(await cardStatus(jan)).toEqual(['active']);
    await withdrawConsent(city, piotr, 'regulamin');
    expect(await cardStatus(jan)).toEqual(['blocked']);
  });

  test('by both parents at the same time leaves nobody half blocked', async () => {
    const anna = await student(city, clerk, later);
    const piotr = await newResident(city);
    const jan = await ward(city, clerk, anna, 'Jan');
    await looksAfter(city, piotr, jan);
    const both = [anna, piotr].map((parent) => withdrawConsent(city, parent, 'regulamin'));
    expect(await Promise.all(both)).toEqual([
      { ok: true, effect: 'suspend' },
      { ok: true, effect: 'suspend' },
    ]);
    expect(await cardStatus(jan)).toEqual(['blocked']);
  });

  test('leaves a card alone that its owner has blocked', async () => {
    const anna = await student(city, clerk, later);
    const [card] = await ownCards(city.db, anna);
    await city.transact((tx) => blockCard(tx, anna, card?.id ?? ''));
    await withdrawConsent(city, anna, 'regulamin');
    const blocks = await city.db
      .selectFrom('card_blocks')
      .select('suspension_id')
      .where('card_id', '=', card?.id ?? '')
      .execute();
    expect(blocks).toEqual([{ suspension_id: null }]);
  });

  test('blocks with it the card of an application that is decided only then', async () => {
    const anna = await newResident(city);
    const { number } = await sendApplication(city, anna, 'zameldowanie');
    const forJan = await sendForWard(city, anna, 'Jan');
    await accept(city, clerk, forJan);
    const { personId: jan } = (await city.db
      .selectFrom('applications')
      .select('person_id as personId')
      .where('number', '=', forJan)
      .executeTakeFirstOrThrow()) as { personId: string };
    await withdrawConsent(city, anna, 'regulamin');
    await accept(city, clerk, number);
    expect(await cardStatus(anna)).toEqual(['blocked']);
    expect(await cardStatus({ personId: jan })).toEqual(['blocked']);
    for (const person of [anna, { personId: jan }]) {
      const card = cardOf(await ownCards(city.db, person));
      expect(await city.transact((tx) => unblockCard(tx, clerk, card?.id ?? '', 'bo tak'))).toEqual({
        ok: false,
        reason: 'suspended',
      });
    }
  });

  test('while a clerk accepts, ends with one of the two whole outcomes', async () => {
    const { cardNumber } = await city.settings();
    for (let round = 0; round < 5; round++) {
      const anna = await newResident(city);
      const { number } = await sendApplication(city, anna, 'zameldowanie');
      await city.transact((tx) => claimApplication(tx, clerk, number));
      const [accepted, withdrawn] = await Promise.all([
        city.transact((tx) => acceptApplication(tx, clerk, number, cardNumber, undefined)),
        withdrawConsent(city, anna, 'regulamin'),
      ]);
      expect([accepted.ok, withdrawn.ok]).toEqual([true, true]);
      expect(await cardStatus(anna)).toEqual(['blocked']);
    }
  });

  test('of a clerk who is a resident too closes the panel, not the desk', async () => {
    const working = await newClerk(city);
    const resident = await residentWith(working.accountId);
    expect(await withdrawConsent(city, resident, 'regulamin')).toEqual({ ok: true, effect: 'suspend' });
    expect(await mayEnter(resident)).toBe(false);
    expect(await findClerk(city.db, working.accountId, null)).toBeDefined();
  });
});

describe('the notice, withdrawn,', () => {
  test('asks for the password and then erases the whole family', async () => {
    const person = { email: 'gosia.w@poczta.test', firstName: 'Małgorzata', lastName: 'Źdźbłowska' };
    const anna: Resident = { ...(await activeResident(city, person)), ip: '10.20.30.41' };
    const { number } = await sendApplication(city, anna, 'zameldowanie');
    await accept(city, clerk, number);
    const jan = await ward(city, clerk, anna, 'Jeremiasz');
    const adult = { email: 'adam.w@poczta.test', firstName: 'Adaśko', lastName: 'Źdźbłowska' };
    const adam = await activeResident(city, adult);
    await looksAfter(city, anna, adam);
    await sendForWard(city, anna, 'Nieletnia');
    const drafted = await city.transact((tx) =>
      startDraft(tx, anna, 'zameldowanie', { before: 60, after: 30 }, 'new-ward'),
    );
    expect(drafted.ok).toBe(true);

    expect(await withdrawConsent(city, anna, 'rodo', 'nie to hasło tutaj')).toEqual({
      ok: false,
      reason: 'wrong',
    });
    expect(await isErased(anna)).toBe(false);
    await deliveredMails(city);
    expect(await withdrawConsent(city, anna, 'rodo', goodPassword)).toEqual({ ok: true, effect: 'erase' });
    expect([await isErased(anna), await isErased(jan), await isErased(adam)]).toEqual([true, true, true]);
    expect([await cardStatus(anna), await cardStatus(jan)]).toEqual([['invalid'], ['invalid']]);
    const farewells = (await deliveredMails(city)).map(({ to, template }) => [to, template]);
    expect(farewells.sort()).toEqual([
      [adam.email, 'account-deleted'],
      [anna.email, 'account-deleted'],
    ]);
    const words = ['Małgorzata', 'Źdźbłowska', 'Jeremiasz', 'Adaśko', 'Nieletnia', anna.email, '10.20.30.41'];
    expect(await tracesOf(city, words)).toEqual([]);
    const left = await city.db
      .selectFrom('applications')
      .select('status')
      .where('number', 'is not', null)
      .where('person_id', 'in', [anna.personId, jan.personId])
      .orderBy('number')
      .execute();
    expect(
      left.map(({ status }) => status),
      'the decisions still count',
    ).toEqual(['completed', 'completed']);
    const acts = await consentsOf(city.db, anna.personId, city.clock());
    expect(acts.find(({ code }) => code === 'rodo')?.acts.map(({ granted, ip }) => [granted, ip])).toEqual([
      [false, null],
      [true, null],
    ]);
  });

  test('leaves the city its numbers', async () => {
    const counts = async () => ({
      people: await countOf('people'),
      cards: await countOf('cards'),
      applications: await countOf('applications'),
      entitlements: await countOf('entitlements'),
    });
    const anna = await student(city, clerk, later);
    await ward(city, clerk, anna, 'Jan');
    const before = await counts();
    await withdrawConsent(city, anna, 'rodo', goodPassword);
    expect(await counts()).toEqual(before);
  });

  test('leaves a child to the other parent, a suspended one too', async () => {
    const anna = await student(city, clerk, later);
    const piotr = await newResident(city);
    const jan = await ward(city, clerk, anna, 'Jan');
    await looksAfter(city, piotr, jan);
    await withdrawConsent(city, piotr, 'regulamin');
    await withdrawConsent(city, anna, 'rodo', goodPassword);
    expect([await isErased(anna), await isErased(jan)]).toEqual([true, false]);
    expect(await cardStatus(jan), 'nobody can look after it').toEqual(['blocked']);
    expect(await deleteAccount(city, piotr, goodPassword), 'nobody comes in').toMatchObject({ ok: false });
    await city.transact((tx) => liftSuspension(tx, clerk, piotr.personId, 'Zgoda złożona w urzędzie.'));
    expect(await cardStatus(jan)).toEqual(['active']);
  });

  test('blocks an adult member too who stays with a suspended guardian, and leaves the others alone', async () => {
    const [anna, piotr, marek, ewa] = [
      await newResident(city),
      await newResident(city),
      await newResident(city),
      await student(city, clerk, later),
    ];
    const jan = await ward(city, clerk, anna, 'Jan');
    for (const guardian of [anna, piotr]) await looksAfter(city, guardian, ewa);
    for (const guardian of [piotr, marek]) await looksAfter(city, guardian, jan);
    await withdrawConsent(city, piotr, 'regulamin');
    await withdrawConsent(city, anna, 'rodo', goodPassword);
    expect([await mayEnter(ewa), await cardStatus(ewa)]).toEqual([false, ['blocked']]);
    expect(await cardStatus(jan), 'Marek can look after it').toEqual(['active']);
    await city.transact((tx) => liftSuspension(tx, clerk, piotr.personId, 'Zgoda złożona w urzędzie.'));
    expect([await mayEnter(ewa), await cardStatus(ewa)]).toEqual([true, ['active']]);
  });

  test('at the moment in which the other parent is freed, never leaves the child blocked for good', async () => {
    for (let round = 0; round < 4; round++) {
      const [anna, piotr] = [await newResident(city), await newResident(city)];
      const jan = await ward(city, clerk, anna, 'Jan');
      await looksAfter(city, piotr, jan);
      await withdrawConsent(city, piotr, 'regulamin');
      const [withdrawn, lifted] = await Promise.all([
        withdrawConsent(city, anna, 'rodo', goodPassword),
        pause(60 + 10 * round).then(() =>
          city.transact((tx) => liftSuspension(tx, clerk, piotr.personId, 'Zgoda złożona w urzędzie.')),
        ),
      ]);
      expect([withdrawn.ok, lifted.ok]).toEqual([true, true]);
      expect(await cardStatus(jan)).toEqual(['active']);
    }
  });

  test('hands what was applied for over to the parent who stays, mails included', async () => {
    const [anna, piotr] = [await newResident(city), await newResident(city)];
    const jan = await ward(city, clerk, anna, 'Jan');
    await looksAfter(city, piotr, jan);
    const { number } = await sendApplication(city, anna, 'pakiet-podatnika', { whom: jan });
    await withdrawConsent(city, anna, 'rodo', goodPassword);
    await deliveredMails(city);
    await accept(city, clerk, number);
    expect((await deliveredMails(city)).map(({ to }) => to)).toEqual([piotr.email, piotr.email]);
  });

  test('by both parents at the same time, one by "Usuń konto", erases the child once', async () => {
    const anna = await student(city, clerk, later);
    const piotr = await newResident(city);
    const jan = await ward(city, clerk, anna, 'Jan');
    await looksAfter(city, piotr, jan);
    const [withdrawn, deleted] = await Promise.all([
      withdrawConsent(city, anna, 'rodo', goodPassword),
      deleteAccount(city, piotr, goodPassword),
    ]);
    expect([withdrawn.ok, deleted.ok]).toEqual([true, true]);
    expect([await isErased(anna), await isErased(piotr), await isErased(jan)]).toEqual([true, true, true]);
    const erased = await city.db
      .selectFrom('events')
      .select('id')
      .where('kind', '=', 'person.erased')
      .where('person_id', '=', jan.personId)
      .execute();
    expect(erased).toHaveLength(1);
  });

  test('while a clerk accepts, leaves no card in force', async () => {
    const { cardNumber } = await city.settings();
    for (let round = 0; round < 5; round++) {
      const anna = await newResident(city);
      const { number } = await sendApplication(city, anna, 'zameldowanie');
      await city.transact((tx) => claimApplication(tx, clerk, number));
      const [, withdrawn] = await Promise.all([
        city.transact((tx) => acceptApplication(tx, clerk, number, cardNumber, undefined)),
        withdrawConsent(city, anna, 'rodo', goodPassword),
      ]);
      expect(withdrawn).toEqual({ ok: true, effect: 'erase' });
      expect((await cardStatus(anna)).filter((status) => status !== 'invalid')).toEqual([]);
    }
  });

  test('in two tabs erases once', async () => {
    const anna = await newResident(city);
    const tabs = await Promise.all([
      withdrawConsent(city, anna, 'rodo', goodPassword),
      withdrawConsent(city, anna, 'rodo', goodPassword),
    ]);
    expect(tabs.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await isErased(anna)).toBe(true);
  });
});

async function countOf(table: 'people' | 'cards' | 'applications' | 'entitlements'): Promise<number> {
  return (await city.db.selectFrom(table).select('id').execute()).length;
}

async function residentWith(accountId: string): Promise<Resident> {
  await city.transact((tx) =>
    becomeResident(tx, { accountId, loggedIn: true }, ['rodo', 'regulamin'], '127.0.0.1'),
  );
  return (await findResident(city.db, accountId, '127.0.0.1')) as Resident;
}
