import { sql } from 'kysely';
import type { TestCity } from './city.ts';

/**
 * Where in the whole database one of these texts stands, in capitals or not: `table.column`. Looks into every
 * column that can hold text or bytes, so a new one is looked into as well. `bytes` are found in the latter only.
 */
export async function tracesOf(
  city: TestCity,
  texts: readonly string[],
  bytes: readonly Buffer[] = [],
): Promise<string[]> {
  const { rows: columns } = await sql<{ table: string; column: string; binary: boolean }>`
    select format('%I.%I', c.table_schema, c.table_name) as table, quote_ident(c.column_name) as column,
           c.data_type = 'bytea' as binary
      from information_schema.columns c
      join information_schema.tables t using (table_schema, table_name)
     where t.table_type = 'BASE TABLE'
       and c.table_schema not in ('pg_catalog', 'information_schema')
       and (c.data_type in ('text', 'character varying', 'character', 'json', 'jsonb', 'ARRAY', 'inet', 'bytea', 'tsvector')
            or c.udt_name in ('citext', 'name', 'hstore', 'xml'))
     order by 1, 2`.execute(city.db);
  const found: string[] = [];
  const wanted = [...texts.map((text) => Buffer.from(text)), ...bytes];
  for (const { table, column, binary } of columns) {
    const cell = sql.raw(`row.${column}`);
    const holds = binary
      ? sql`unnest(${wanted}::bytea[]) wanted where position(wanted in ${cell}) > 0`
      : sql`unnest(${[...texts]}::text[]) wanted where strpos(lower(${cell}::text), lower(wanted)) > 0`;
    const { rows } = await sql<{ there: boolean }>`
      select exists (select 1 from ${sql.raw(table)} row, ${holds}) as there`.execute(city.db);
    if (rows[0]?.there) found.push(`${table}.${column}`);
  }
  return found;
}
