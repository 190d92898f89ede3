import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestCity, testCity } from '../../test/city.ts';
import { ownCases } from '../cases/own-list.ts';
import { sentInvitations } from '../family/invitations/reads.ts';
import { familyOf } from '../family/reads.ts';
import { findResident, type Resident } from '../people/resident.ts';
import { isEmpty, seedDemo } from './seed.ts';

let city: TestCity;
beforeAll(async () => {
  city = await testCity();
});
afterAll(() => city.close());

async function residentOf(email: string): Promise<Resident | undefined> {
  const { id } = await city.db
    .selectFrom('accounts')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow();
  return findResident(city.db, id, '127.0.0.1');
}

test('an empty database becomes a city with something on every page', async () => {
  expect(await isEmpty(city)).toBe(true);
  await seedDemo(city, city.quietlyAt);
  expect(await isEmpty(city)).toBe(false);

  const statuses = await city.db.selectFrom('applications').select('status').distinct().execute();
  expect(statuses.map((row) => row.status).sort()).toEqual(
    [
      'accepted',
      'completed',
      'in-production',
      'in-review',
      'ready',
      'rejected',
      'returned',
      'submitted',
    ].sort(),
  );
  const anna = (await residentOf('mieszkaniec@demo.test')) as Resident;
  const family = await familyOf(city.db, anna);
  expect(family.map(({ relation, email, proven }) => [relation, email, proven])).toEqual([
    ['spouse', 'adam.nowak@demo.test', true],
    ['child', null, true],
  ]);
  expect(await sentInvitations(city.db, anna, city.clock())).toMatchObject([{ relation: 'parent' }]);

  const list = await ownCases(city.db, anna, { order: 'newest', statuses: [], limit: 9 });
  expect(list.map(({ kind, status, unread }) => [kind, status, unread])).toEqual([
    ['case', 'open', false],
    ['broadcast', 'open', true],
    ['case', 'open', true],
    ['case', 'closed', false],
  ]);

  const buyers = [anna.personId, ...family.map(({ personId }) => personId)];
  const uses = await city.db
    .selectFrom('benefit_uses')
    .select(['person_id', 'branch_id'])
    .where('person_id', 'in', buyers)
    .execute();
  expect(uses.length).toBeGreaterThan(20);
  expect(new Set(uses.map(({ branch_id }) => branch_id)).size).toBeGreaterThan(3);

  const mails = await city.db.selectFrom('mails').select('id').execute();
  expect(mails, 'moving in writes to nobody').toEqual([]);
}, 120_000);
