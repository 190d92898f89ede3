import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestCity, testCity } from '../../../test/city.ts';
import { messages } from '../../faces/i18n/index.ts';
import type { AnySource } from './column.ts';
import { aboutNobody, sources } from './sources.ts';

let city: TestCity;
beforeAll(async () => {
  city = await testCity();
});
afterAll(() => city.close());

const taken = Object.entries(sources as Readonly<Record<string, AnySource>>);
const nobodys: readonly string[] = aboutNobody;

async function columns(): Promise<string[]> {
  const { rows } = await sql<{ column: string }>`
    select table_name || '.' || column_name as column
      from information_schema.columns
     where table_schema = 'public' and table_name not like 'kysely%'
       and not (select relispartition from pg_class where oid = table_name::regclass)
     order by 1`.execute(city.db);
  return rows.map(({ column }) => column);
}

test('every column of every table is taken, or left out for a reason', async () => {
  const decided = taken.flatMap(([table, source]) =>
    Object.keys(source.columns).map((column) => `${table}.${column}`),
  );
  const all = (await columns()).filter((column) => !nobodys.includes(column.split('.')[0] ?? ''));
  expect(decided.sort()).toEqual(all.sort());
});

test('no table that points at a person or an account, over however many others, is taken for nobody’s', async () => {
  const { rows } = await sql<{ table: string; column: string }>`
    with recursive reaching(oid, via) as (
      select conrelid, conrelid::regclass || '.' || (select attname from pg_attribute
                where attrelid = conrelid and attnum = conkey[1])
        from pg_constraint
       where contype = 'f' and confrelid in ('people'::regclass, 'accounts'::regclass)
      union
      select c.conrelid, c.conrelid::regclass || '.' || (select attname from pg_attribute
                where attrelid = c.conrelid and attnum = c.conkey[1])
        from pg_constraint c join reaching on c.confrelid = reaching.oid where c.contype = 'f')
    select distinct oid::regclass::text as "table", via as "column" from reaching order by 1`.execute(
    city.db,
  );
  const forgotten = rows.filter(({ table }) => nobodys.includes(table)).map(({ column }) => column);
  expect(rows.map(({ table }) => table)).toContain('application_remarks');
  expect(forgotten.sort(), 'only who of the staff, or of a partner, changed or ordered something').toEqual([
    'api_keys.branch_id',
    'api_keys.created_by',
    'api_keys.revoked_by',
    'audit_checks.asked_by',
    'branch_days.branch_id',
    'branch_days.offer_id',
    'branches.partner_id',
    'configuration_changes.made_by',
    'configuration_changes.withdrawn_by',
    'configuration_drafts.saved_by',
    'offer_use_totals.offer_id',
    'offer_version_branches.branch_id',
    'offer_version_branches.version_id',
    'offer_version_packages.version_id',
    'offer_versions.decided_by',
    'offer_versions.offer_id',
    'offer_versions.proposed_by',
    'offers.ended_by',
    'offers.partner_id',
    'partner_applications.decided_by',
    'partner_applications.partner_id',
    'partners.closed_by',
    'production_batches.made_by',
    'production_deliveries.batch_id',
    'production_deliveries.by_account',
    'settings.changed_by',
  ]);
});

test('whatever is taken stands somewhere, and what stands nowhere holds nothing to take', () => {
  const roots = ['accounts', 'people'];
  const lost = taken
    .filter(([table, { places }]) => places.length === 0 && !roots.includes(table))
    .filter(([, source]) => Object.values(source.columns).some((column) => typeof column !== 'symbol'));
  expect(lost.map(([table]) => table)).toEqual([]);
});

test('every key of the export has its words, so that the page can be read', () => {
  const keys = taken.flatMap(([, { columns, places }]) => [
    ...Object.values(columns).flatMap((column) =>
      typeof column === 'symbol' ? [] : [typeof column === 'string' ? column : column[0]],
    ),
    ...places.map(({ as }) => as),
  ]);
  const words = Object.keys(messages.pl.dataExport.document.keys);
  expect(keys.filter((key) => !words.includes(key))).toEqual([]);
});
