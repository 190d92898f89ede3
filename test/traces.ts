import { sql } from 'kysely';
import type { TestCity } from './city.ts';

/**
 * Where in the whole database one of these texts stands, in capitals or not: `table.column`. Looks into every
 * column that can hold text, so a new one is looked into as well.
 */
export async function tracesOf(city: TestCity, texts: readonly string[]): Promise<string[]> {
  const { rows: columns } = await sql<{ table: string; column: string }>`
    select format('%I.%I', c.table_schema, c.table_name) as table, quote_ident(c.column_name) as column
      from information_schema.columns c
      join information_schema.tables t using (table_schema, table_name)
     where t.table_type = 'BASE TABLE'
       and c.table_schema not in ('pg_catalog', 'information_schema')
       and (c.data_type in ('text', 'character varying', 'json', 'jsonb', 'ARRAY', 'inet')
            or c.udt_name = 'citext')
     order by 1, 2`.execute(city.db);
  const found: string[] = [];
  for (const { table, column } of columns) {
    const { rows } = await sql<{ there: boolean }>`
      select exists (
        select 1 from ${sql.raw(table)} row, unnest(${[...texts]}::text[]) wanted
         where strpos(lower(${sql.raw(`row.${column}`)}::text), lower(wanted)) > 0) as there`.execute(
      city.db,
    );
    if (rows[0]?.there) found.push(`${table}.${column}`);
  }
  return found;
}
