import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AbleClerk, newClerk } from '../../../test/accounts.ts';
import {
  configuredCity,
  extensionWindow,
  fillDraft,
  newResident,
  sendApplication,
} from '../../../test/applications.ts';
import { student, ward } from '../../../test/cardholders.ts';
import { openedCase } from '../../../test/cases.ts';
import type { TestCity } from '../../../test/city.ts';
import { type Family, fullLife, tellable } from '../../../test/full-life.ts';
import { looksAfter } from '../../../test/guardians.ts';
import { deliveredMails } from '../../../test/mails.ts';
import { activeResident } from '../../../test/residents.ts';
import { newSession, withApp } from '../../../test/second-factor.ts';
import { tracesOf } from '../../../test/traces.ts';
import { requestPasswordReset } from '../../accounts/request-password-reset.ts';
import { suspendAccount } from '../../accounts/suspend.ts';
import { claimApplication } from '../../applications/claim.ts';
import { submitApplication } from '../../applications/submit.ts';
import { ownCards } from '../../cards/reads.ts';
import { personLog } from '../../events/reads.ts';
import { inviteToPanel } from '../../family/invite-to-panel.ts';
import { entitlementsOf } from '../../packages/reads.ts';
import { addPerson } from '../../people/add-person.ts';
import { everyEntryOf, standsNowAs } from '../../people/merged.ts';
import { openPesel } from '../../people/pesel.ts';
import { findResident } from '../../people/resident.ts';
import { inPortions } from '../../platform/jobs/portions.ts';
import { withFamilyLocked } from '../dependants.ts';
import { eraseFamily } from '../erase-family.ts';
import { mergeLate } from './merge-late.ts';
import { mergePeople } from './merge-people.ts';
import { endingWithLogin, moved, movedOfLogin, settled, staying, writtenAtWork } from './pointers.ts';

let city: TestCity;
let clerk: AbleClerk;
beforeAll(async () => {
  city = await configuredCity();
  clerk = await newClerk(city);
});
afterAll(() => city.close());

const merge = (from: string, into: string, cardId?: string) =>
  mergePeople(city, clerk, { from, into, cardId, reason: 'Sprawdzono dowód osobisty.' });

const names = (columns: readonly (readonly [string, string])[]) => columns.map((each) => each.join('.'));

async function pointersAt(table: 'people' | 'accounts'): Promise<string[]> {
  const { rows } = await sql<{ column: string }>`
    select c.conrelid::regclass || '.' || a.attname as column
      from pg_constraint c
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     where c.contype = 'f' and c.conparentid = 0 and c.confrelid = ${table}::regclass order by 1`.execute(
    city.db,
  );
  return rows.map(({ column }) => column).sort();
}

/** Columns, besides those that say why they may, which still hold the id. */
async function leftAt(personId: string): Promise<string[]> {
  const found: string[] = [];
  for (const column of await pointersAt('people')) {
    const [table = '', name = ''] = column.split('.');
    const { rows } = await sql<{ there: boolean }>`
      select exists (select from ${sql.table(table)} where ${sql.ref(name)} = ${personId}) as there`.execute(
      city.db,
    );
    if (rows[0]?.there && !(column in staying)) found.push(column);
  }
  return found;
}

test('every column that points at a person or a login is moved, or stays for a reason', async () => {
  expect([...names(moved), ...names(settled), ...Object.keys(staying)].sort()).toEqual(
    await pointersAt('people'),
  );
  expect([...names(movedOfLogin), ...Object.keys(endingWithLogin), ...writtenAtWork].sort()).toEqual(
    await pointersAt('accounts'),
  );
});

const family: Family = {
  mother: tellable('Zdzisława Podwójna', 'Zdzisia.P@poczta.test', 7301, '1975-03-12', '75031234564'),
  husband: tellable('Ścibor Podwójny', 'Scibor.P@poczta.test', 7302, '1980-01-01', '80010112340'),
  child: tellable('Bolemir Podwójny', '', 7303, '2018-05-04', '18250412344'),
  ward: tellable('Dobrochna Podwójna', '', 7304, '2018-05-04', '18250498764'),
};

test('a full life goes over as a whole, can be read, and is erased with the person', {
  timeout: 60_000,
}, async () => {
  const { mother } = await fullLife(city, clerk, family);
  const remaining = await newResident(city);
  const files = await city.db
    .selectFrom('files')
    .select('id')
    .where('person_id', '=', mother.personId)
    .execute();
  const cards = await ownCards(city.db, mother);
  await deliveredMails(city);
  await city.transact((tx) => requestPasswordReset(tx, mother.email, '127.0.0.1'));

  expect(await merge(mother.personId, remaining.personId)).toEqual({ ok: true });

  expect(await leftAt(mother.personId)).toEqual([]);
  expect((await ownCards(city.db, remaining)).map(({ id }) => id)).toEqual(cards.map(({ id }) => id));
  const exported = await city.db
    .selectFrom('files')
    .select('id')
    .where('person_id', '=', remaining.personId)
    .execute();
  expect(exported.length).toBeGreaterThan(5);
  expect(files.map(({ id }) => id)).toEqual(expect.arrayContaining(exported.map(({ id }) => id)));
  for (const { id } of exported) expect((await city.files.read(id))?.bytes.length).toBeGreaterThan(0);
  const { pesel_sealed: sealed } = await city.db
    .selectFrom('people')
    .select('pesel_sealed')
    .where('id', '=', remaining.personId)
    .executeTakeFirstOrThrow();
  expect(await openPesel(city.db, city.keys, remaining.personId, sealed as Buffer)).toBe(family.mother.pesel);
  const sent = await city.db
    .selectFrom('applications')
    .select(['applicant_account', 'pesel_sealed', 'number'])
    .where('person_id', '=', remaining.personId)
    .where('number', 'is not', null)
    .execute();
  expect(sent.length).toBeGreaterThan(5);
  expect(new Set(sent.map((row) => row.applicant_account))).toEqual(new Set([remaining.accountId]));
  for (const { pesel_sealed } of sent.filter((row) => row.pesel_sealed)) {
    expect(await openPesel(city.db, city.keys, remaining.personId, pesel_sealed as Buffer)).toBe(
      family.mother.pesel,
    );
  }
  expect(await findResident(city.db, mother.accountId, '127.0.0.1')).toBeUndefined();
  expect(
    await city.db.selectFrom('accounts').select('id').where('id', '=', mother.accountId).execute(),
  ).toEqual([]);
  const mails = await deliveredMails(city);
  expect(mails.map(({ to, template }) => [to, template]).sort()).toEqual(
    [
      [mother.email, 'account-merged'],
      [remaining.email, 'entries-merged'],
    ].sort(),
  );
  expect(mails.find(({ template }) => template === 'account-merged')?.text).toContain('m•••@poczta.test');
  expect(await everyEntryOf(city.db, remaining.personId)).toHaveLength(3);
  const log = await personLog(city.db, clerk, await everyEntryOf(city.db, remaining.personId), {
    limit: 500,
  });
  expect(log.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['person.merged', 'person.merged-away', 'card.issued', 'person.corrected']),
  );

  await withFamilyLocked(city, remaining.personId, (tx) => eraseFamily(tx, remaining));
  await deliveredMails(city);
  const words = [family.mother, family.child, family.ward].flatMap(({ firstName, street, pesel }) => [
    firstName,
    street,
    pesel,
  ]);
  expect(await tracesOf(city, [...words, family.mother.email, family.mother.ip])).toEqual([]);
  const keys = city.db
    .selectFrom('person_keys')
    .select('person_id')
    .where('person_id', 'in', [mother.personId, remaining.personId]);
  expect(await keys.execute()).toEqual([]);
});

test('of two cards the chosen one goes on; of a package held twice the longer one', async () => {
  const [one, other] = [await student(city, clerk, '2099-06-30'), await student(city, clerk, '2098-06-30')];
  const [stays] = await ownCards(city.db, one);
  const [ends] = await ownCards(city.db, other);
  const stranger = await student(city, clerk, '2097-06-30');
  const [foreign] = await ownCards(city.db, stranger);
  expect(await merge(other.personId, one.personId)).toMatchObject({ reason: 'card-gone' });
  expect(await merge(other.personId, one.personId, foreign?.id)).toMatchObject({ reason: 'card-gone' });
  expect(await merge(other.personId, one.personId, stays?.id)).toEqual({ ok: true });
  const cards = new Map((await ownCards(city.db, one)).map(({ id, status }) => [id, status]));
  expect(cards).toEqual(
    new Map([
      [stays?.id, 'active'],
      [ends?.id, 'replaced'],
    ]),
  );
  expect(await entitlementsOf(city.db, one.personId)).toMatchObject([{ validUntil: '2099-06-30' }]);
  expect(await standsNowAs(city.db, other.personId)).toBe(one.personId);
  expect(await merge(other.personId, stranger.personId)).toMatchObject({ reason: 'merged-before' });
});

describe('logins', () => {
  test('the other one closes: sessions, second factor and links are gone', async () => {
    const [stays, closes] = [await newResident(city), await newResident(city)];
    await withApp(city, closes);
    await newSession(city, closes.accountId);
    await city.transact((tx) => requestPasswordReset(tx, closes.email, '127.0.0.1'));
    await deliveredMails(city);
    expect(await merge(closes.personId, stays.personId)).toEqual({ ok: true });
    for (const table of ['sessions', 'account_apps', 'account_tokens', 'recovery_codes'] as const) {
      const { rows } =
        await sql`select from ${sql.table(table)} where account_id = ${closes.accountId}`.execute(city.db);
      expect(rows, table).toEqual([]);
    }
    expect(await activeResident(city, { email: closes.email })).toMatchObject({ email: closes.email });
  });

  test('the only one goes over, with its sessions, and answers an invitation', async () => {
    const only = await newResident(city);
    const added = await city.transact((tx) =>
      addPerson(tx, clerk, city.keys, {
        firstName: 'Otylia',
        lastName: 'Bezkonta',
        birthDate: '1949-01-05',
        nobodyOfThese: true,
      }),
    );
    if (!added.ok) throw new Error(added.reason);
    await city.transact((tx) => inviteToPanel(tx, clerk, added.personId, 'otylia@poczta.test', 'pl'));
    await deliveredMails(city);
    expect(await merge(only.personId, added.personId)).toEqual({ ok: true });
    expect(await findResident(city.db, only.accountId, '127.0.0.1')).toMatchObject({
      personId: added.personId,
      lastName: 'Bezkonta',
    });
    expect((await deliveredMails(city)).map(({ to, template }) => [to, template])).toEqual([
      [only.email, 'entries-merged'],
    ]);
    expect(await leftAt(only.personId)).toEqual([]);
    const asked = city.db
      .selectFrom('resident_invitations')
      .select('id')
      .where('person_id', '=', added.personId);
    expect(await asked.execute()).toEqual([]);
  });
});

test('one family: who was in it twice is in it once, and whoever looked after both does so still', async () => {
  const guardian = await newResident(city);
  const [jan, janek] = [await ward(city, clerk, guardian, 'Jan'), await ward(city, clerk, guardian, 'Janek')];
  const other = await newResident(city);
  await looksAfter(city, other, janek);
  const [card] = await ownCards(city.db, jan);
  await deliveredMails(city);
  expect(await merge(janek.personId, jan.personId, card?.id)).toEqual({ ok: true });
  const ties = await city.db
    .selectFrom('family_members')
    .select('guardian_id')
    .where('member_id', '=', jan.personId)
    .where('ended_at', 'is', null)
    .execute();
  expect(ties.map((row) => row.guardian_id).sort()).toEqual([guardian.personId, other.personId].sort());
  expect((await deliveredMails(city)).map(({ to }) => to).sort()).toEqual(
    [guardian.email, other.email].sort(),
  );
  expect(await merge(jan.personId, guardian.personId)).toMatchObject({ reason: 'related' });
});

test('is refused for whoever is blocked, decided about, a colleague, or of the clerk’s own', async () => {
  const [one, other] = [await newResident(city), await newResident(city)];
  const [first, second] = [
    await sendApplication(city, one, 'zameldowanie'),
    await sendApplication(city, other, 'zameldowanie'),
  ];
  expect(await merge(other.personId, one.personId)).toEqual({
    ok: false,
    reason: 'under-way',
    numbers: [first.number, second.number],
  });
  const colleague = await newClerk(city, 'Ewa');
  await city.transact((tx) => claimApplication(tx, colleague, second.number));
  const free = await newResident(city);
  expect(await merge(other.personId, free.personId)).toMatchObject({
    reason: 'claimed',
    numbers: [second.number],
    byName: 'Ewa Sowa',
  });
  const [blocked, mine] = [await newResident(city), await newResident(city)];
  await city.transact((tx) =>
    suspendAccount(tx, clerk, { accountId: blocked.accountId, personId: blocked.personId, reason: 'x' }),
  );
  expect(await merge(free.personId, blocked.personId)).toMatchObject({ reason: 'suspended' });
  const self = { ...clerk, accountId: mine.accountId };
  const own = { from: mine.personId, into: free.personId, cardId: undefined, reason: 'x' };
  expect(await mergePeople(city, self, own)).toMatchObject({ reason: 'own' });
  expect(await merge(free.personId, free.personId)).toMatchObject({ reason: 'same-person' });
  expect(await merge(free.personId, '018f0000-0000-7000-8000-000000000000')).toMatchObject({
    reason: 'not-found',
  });
  expect(await leftAt(free.personId)).not.toEqual([]);
});

describe('at once', () => {
  test('two clerks merge the two into each other: one of them does', async () => {
    for (const _ of [1, 2, 3]) {
      const [a, b] = [await newResident(city), await newResident(city)];
      const done = await Promise.all([merge(a.personId, b.personId), merge(b.personId, a.personId)]);
      expect(done.map((each) => (each.ok ? 'done' : each.reason)).sort()).toEqual(['done', 'merged-before']);
    }
  });

  test('the resident sends an application: it was sent before, or is a draft after, and always the person’s', async () => {
    for (const _ of [1, 2, 3]) {
      const [stays, goes] = [await newResident(city), await newResident(city)];
      const id = await fillDraft(city, goes, 'zameldowanie');
      const [done] = await Promise.all([
        merge(goes.personId, stays.personId),
        city.transact((tx) => submitApplication(tx, goes, id, ['prawdziwosc'], extensionWindow)),
      ]);
      expect(done).toEqual({ ok: true });
      const row = await city.db
        .selectFrom('applications')
        .select(['person_id', 'applicant_account'])
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      expect(row).toEqual({ person_id: stays.personId, applicant_account: stays.accountId });
      expect(await leftAt(goes.personId)).toEqual([]);
    }
  });

  test('what a request wrote in that moment goes over in the night', async () => {
    const [stays, goes] = [await newResident(city), await newResident(city)];
    await openedCase(city, goes);
    expect(await merge(goes.personId, stays.personId)).toEqual({ ok: true });
    await city.db
      .updateTable('cases')
      .set({ person_id: goes.personId })
      .where('person_id', '=', stays.personId)
      .execute();
    await inPortions<string>(city.transact, (tx, after) => mergeLate(tx, city.keys, after));
    expect(await leftAt(goes.personId)).toEqual([]);
  });
});
