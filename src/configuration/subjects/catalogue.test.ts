import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newClerk } from '../../../test/accounts.ts';
import { configuredCity, extensionWindow, newResident, sendApplication } from '../../../test/applications.ts';
import type { TestCity } from '../../../test/city.ts';
import type { Definition } from '../../applications/definition.ts';
import { closeDocumentReaders } from '../../applications/document.ts';
import { currentTypes } from '../../applications/offers.ts';
import { findOwnApplication } from '../../applications/reads.ts';
import { startDraft } from '../../applications/start.ts';
import { dueConsents } from '../../consents/reads.ts';
import { grantEntitlement } from '../../packages/grant.ts';
import { findPackage } from '../../packages/reads.ts';
import { days, later } from '../../platform/clock.ts';
import type { ClerkWho } from '../../staff/clerk.ts';
import { applyDueChanges } from '../apply-due.ts';
import { newestChange } from '../history.ts';
import { planChange } from '../plan.ts';
import type { Subject } from '../subject.ts';
import { dropWorkingCopy, findWorkingCopy, keepWorkingCopy, workingCopies } from '../working-copy.ts';
import { type ApplicationTypeSetting, applicationType } from './application-type.ts';
import { consent } from './consent.ts';
import { packageSubject } from './package.ts';

let city: TestCity;
let clerk: ClerkWho<'settings'>;
beforeAll(async () => {
  city = await configuredCity();
  clerk = await newClerk(city);
});
afterAll(async () => {
  await closeDocumentReaders();
  await city.close();
});

const plan = async <V>(subject: Subject<V>, key: string, value: V, effectiveFrom?: Date) =>
  city.transact(async (tx) =>
    planChange(tx, clerk, subject, {
      key,
      value,
      effectiveFrom,
      basedOn: await newestChange(tx.db, subject as Subject, key),
    }),
  );
const idOf = async (table: 'application_types' | 'packages' | 'consents', code: string): Promise<string> =>
  (await city.db.selectFrom(table).select('id').where('code', '=', code).executeTakeFirstOrThrow()).id;
const inForce = async <V>(subject: Subject<V>, key: string): Promise<V> => {
  const value = await subject.current(city.db, key);
  if (!value) throw new Error(`There is no ${subject.name} ${key}.`);
  return value;
};
const offered = async () => (await currentTypes(city.db, city.clock())).map(({ code }) => code);
const withTitle = (type: ApplicationTypeSetting, pl: string): ApplicationTypeSetting => ({
  ...type,
  definition: { ...type.definition, title: { pl } },
});

test('a new version of a type holds for whoever begins; what was sent keeps its own', async () => {
  const id = await idOf('application_types', 'zameldowanie');
  const [early, late] = [await newResident(city), await newResident(city)];
  const { number } = await sendApplication(city, early, 'zameldowanie');
  const before = await inForce(applicationType, id);
  const fields: Definition['fields'] = [
    ...before.definition.fields,
    { key: 'legitymacja', kind: 'text', required: true, label: { pl: 'Numer legitymacji' } },
  ];
  const value = { ...before, definition: { ...before.definition, fields, title: { pl: 'Nowy wniosek' } } };
  const from = later(city.clock(), days(2));
  expect(await plan(applicationType, id, value, from)).toMatchObject({ inForce: false });
  expect((await inForce(applicationType, id)).definition.title).toEqual(before.definition.title);
  city.wait(days(2));
  await Promise.all([city.transact(applyDueChanges), city.transact(applyDueChanges)]);

  expect(await inForce(applicationType, id)).toEqual(value);
  const sent = await findOwnApplication(city.db, early, number);
  expect(sent?.application.definition.title).toEqual(before.definition.title);
  expect(sent?.application.definition.fields).toHaveLength(before.definition.fields.length);
  const begun = await city.transact((tx) => startDraft(tx, late, 'zameldowanie', extensionWindow));
  const draft = await city.db
    .selectFrom('applications')
    .innerJoin('application_type_versions', 'application_type_versions.id', 'type_version_id')
    .select(['version'])
    .where('applications.id', '=', begun.ok ? begun.draftId : '')
    .executeTakeFirst();
  expect(draft?.version).toBe(2);

  await plan(applicationType, id, { ...value, position: 7 });
  const versions = await city.db
    .selectFrom('application_type_versions')
    .select('version')
    .where('type_id', '=', id)
    .execute();
  expect(versions, 'moving it in the list is no new version').toHaveLength(2);
});

test('a type from scratch gets a code of its own, is retired and brought back', async () => {
  const like = await inForce(applicationType, await idOf('application_types', 'podatek'));
  const [one, two] = [randomUUID(), randomUUID()];
  await Promise.all([
    plan(applicationType, one, withTitle(like, 'Karta Żaka 2027')),
    plan(applicationType, two, withTitle(like, 'Karta Żaka 2027')),
  ]);
  expect(await offered()).toEqual(expect.arrayContaining(['karta-zaka-2027', 'karta-zaka-2027-2']));
  const value = await inForce(applicationType, one);
  await plan(applicationType, one, { ...value, retired: true });
  const codes = await offered();
  expect(['karta-zaka-2027', 'karta-zaka-2027-2'].filter((code) => codes.includes(code))).toHaveLength(1);
  await plan(applicationType, one, { ...value, retired: false });
  expect(await offered()).toEqual(expect.arrayContaining(['karta-zaka-2027', 'karta-zaka-2027-2']));
});

test('a package’s new rule shortens nothing that was granted', async () => {
  const held = await findPackage(city.db, 'mieszkaniec');
  if (!held) throw new Error('The demo city has this package.');
  const resident = await newResident(city);
  const { personId } = resident;
  const { id: applicationId } = await sendApplication(city, resident, 'podatek');
  const dates = { validFrom: '2026-11-01', validUntil: '2029-10-31' };
  const grant = { personId, applicationId, package: held, extends: false, ...dates };
  await city.transact((tx) => grantEntitlement(tx, clerk, grant));
  const value = await inForce(packageSubject, held.id);
  await plan(packageSubject, held.id, { ...value, validity: { kind: 'months', months: 1 } });
  expect((await findPackage(city.db, 'mieszkaniec'))?.validity).toEqual({ kind: 'months', months: 1 });
  const row = await city.db
    .selectFrom('entitlements')
    .select('valid_until')
    .where('person_id', '=', personId)
    .executeTakeFirst();
  expect(row?.valid_until).toBe('2029-10-31');

  const id = randomUUID();
  await plan(packageSubject, id, { ...value, name: { pl: 'Pakiet Seniora' }, retired: false });
  expect(await idOf('packages', 'pakiet-seniora')).toBe(id);
});

test('new words of a required consent are asked for at the login; anything else is no new version', async () => {
  const { personId } = await newResident(city);
  const due = async () => (await dueConsents(city.db, personId, city.clock())).map(({ code }) => code);
  const id = await idOf('consents', 'regulamin');
  const value = await inForce(consent, id);
  await plan(consent, id, {
    ...value,
    position: 5,
    body: value.body && { ...value.body, pl: `${value.body.pl}\n` },
  });
  expect(await due()).toEqual([]);
  await plan(consent, id, { ...value, label: { pl: 'Akceptuję nowy [Regulamin].' } });
  expect(await due()).toEqual(['regulamin']);
  const versions = await city.db
    .selectFrom('consent_versions')
    .select(['version', 'slug'])
    .where('consent_id', '=', id)
    .orderBy('version')
    .execute();
  expect(versions).toEqual([
    { version: 1, slug: 'regulamin' },
    { version: 2, slug: 'regulamin' },
  ]);
  await plan(consent, id, { ...(await inForce(consent, id)), retired: true });
  expect(await due()).toEqual([]);

  const added = randomUUID();
  await plan(consent, added, { ...value, label: { pl: 'Znam zasady wypożyczalni.' }, body: null });
  expect(await due()).toEqual(['znam-zasady-wypozyczalni']);
});

test('the last privacy notice stays, whatever two clerks have planned', async () => {
  const first = await idOf('consents', 'rodo');
  const second = randomUUID();
  const value = await inForce(consent, first);
  await plan(consent, second, { ...value, label: { pl: 'Znam nową klauzulę.' }, body: null });
  const from = later(city.clock(), days(1));
  await plan(consent, first, { ...value, retired: true }, from);
  await plan(consent, second, { ...(await inForce(consent, second)), retired: true }, from);
  city.wait(days(1));
  await city.transact(applyDueChanges);
  const left = [await inForce(consent, first), await inForce(consent, second)];
  expect(left.map(({ retired }) => retired)).toEqual([true, false]);
});

test('a working copy is one for all, and gone when it is let go', async () => {
  const key = randomUUID();
  const other = await newClerk(city, 'Olga');
  const keep = (who: typeof clerk, title: string) =>
    city.transact((tx) => keepWorkingCopy(tx, who, applicationType, key, { title_pl: title }));
  await Promise.all([keep(clerk, 'jeden'), keep(other, 'dwa')]);
  await keep(other, 'trzy');
  expect(await findWorkingCopy(city.db, clerk, applicationType, key)).toMatchObject({
    form: { title_pl: 'trzy' },
    savedBy: 'Olga Sowa',
  });
  expect(await workingCopies(city.db, clerk, applicationType)).toHaveLength(1);
  expect(await findWorkingCopy(city.db, clerk, packageSubject, key)).toBeUndefined();
  await city.transact((tx) => dropWorkingCopy(tx, clerk, applicationType, key));
  expect(await findWorkingCopy(city.db, clerk, applicationType, key)).toBeUndefined();
});
