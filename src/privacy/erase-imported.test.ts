import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AbleClerk, newClerk } from '../../test/accounts.ts';
import { configuredCity } from '../../test/applications.ts';
import type { TestCity } from '../../test/city.ts';
import { header, imported, row } from '../../test/imports.ts';
import { tracesOf } from '../../test/traces.ts';
import { queueResidentInvitations } from '../faces/mail/imports.ts';
import { mailInvitations } from '../imports/mail-invitations.ts';
import { erasePerson } from './erase-person.ts';

let city: TestCity;
let clerk: AbleClerk;
beforeAll(async () => {
  city = await configuredCity();
  clerk = await newClerk(city);
});
afterAll(() => city.close());

test('of somebody who came with an import nothing is left: row, note, invitation, its account and its mail', async () => {
  const done = await imported(
    city,
    clerk,
    [
      header,
      row({ last: 'Zmazana', email: 'zmazana@poczta.test', old: 'STARA-13' }),
      row({ first: 'Iga', last: 'Zostaje', email: 'zostaje@poczta.test' }),
    ],
    true,
  );
  await mailInvitations(city, queueResidentInvitations, done.id);
  const words = ['Zmazana', 'zmazana@poczta.test', 'STARA-13'];
  for (const word of words) expect(await tracesOf(city, [word])).not.toEqual([]);
  const { id } = await city.db
    .selectFrom('people')
    .select('id')
    .where('last_name', '=', 'Zmazana')
    .executeTakeFirstOrThrow();
  await city.transact((tx) => erasePerson(tx, clerk, id));
  expect(await tracesOf(city, words)).toEqual([]);
  const rows = await city.db
    .selectFrom('import_rows')
    .select(['row_number', 'sealed', 'identity_hash', 'email_hash'])
    .where('import_id', '=', done.id)
    .orderBy('row_number')
    .execute();
  expect(rows[0]).toMatchObject({ sealed: Buffer.alloc(0), identity_hash: null, email_hash: null });
  expect(rows[1]?.sealed.length).toBeGreaterThan(0);
  expect(await tracesOf(city, ['zostaje@poczta.test'])).not.toEqual([]);
});
