import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestCity, testCity } from '../../../test/city.ts';

let city: TestCity;
beforeAll(async () => {
  city = await testCity();
});
afterAll(() => city.close());

/** Rows of these are deleted while the city works; whatever points at them must be found without a search. */
const mortal = [
  'accounts',
  'application_statuses',
  'applications',
  'cards',
  'files',
  'people',
  'staff_members',
];

/** Columns of small tables that the city writes itself. */
const small = ['settings.changed_by', 'account_suspensions.by_account', 'account_suspensions.lifted_by'];

test('whatever points at a row that may be deleted has an index', async () => {
  const { rows } = await sql<{ column: string }>`
    select c.conrelid::regclass || '.' || a.attname as column
      from pg_constraint c
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     where c.contype = 'f'
       and c.confrelid::regclass::text = any(${mortal})
       and not exists (
         select 1 from pg_index i
          where i.indrelid = c.conrelid
            and i.indkey[0] = c.conkey[1]
            and coalesce(pg_get_expr(i.indpred, i.indrelid), format('(%s IS NOT NULL)', a.attname))
              = format('(%s IS NOT NULL)', a.attname)
       )
     order by 1`.execute(city.db);
  expect(rows.map(({ column }) => column).filter((column) => !small.includes(column))).toEqual([]);
});
