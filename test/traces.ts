import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'kysely';
import { decrypt } from '../src/platform/crypto/keys.ts';
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
  const wantedTexts = texts.map((text) => text.toLowerCase());
  const wantedBytes = [...texts.map((text) => Buffer.from(text)), ...bytes];
  const tables = (await tablesOf(city)).map(
    ({ table, columns }) => sql`
      select cell.place from ${sql.raw(table)} row
       cross join lateral (values ${sql.join(columns.map((column) => cellIn(table, column)))}) as cell (place, text, bytes)
       where exists (select from wanted, unnest(wanted.texts) one where strpos(cell.text, one) > 0)
          or exists (select from wanted, unnest(wanted.bytes) one where position(one in cell.bytes) > 0)`,
  );
  const { rows } = await sql<{ place: string }>`
    with wanted (texts, bytes) as materialized (values (${wantedTexts}::text[], ${wantedBytes}::bytea[]))
    select distinct place from (${sql.join(tables, sql` union all `)}) as found order by place`.execute(
    city.db,
  );
  return rows.map(({ place }) => place);
}

interface Column {
  readonly name: string;
  readonly binary: boolean;
}

function cellIn(table: string, { name, binary }: Column) {
  const cell = sql.raw(`row.${name}`);
  const place = sql.lit(`${table}.${name}`);
  return binary ? sql`(${place}, null, ${cell})` : sql`(${place}, lower(${cell}::text), null::bytea)`;
}

async function tablesOf({ db }: TestCity) {
  const { rows } = await sql<{ table: string; columns: Column[] }>`
    select format('%I.%I', c.table_schema, c.table_name) as table,
           json_agg(json_build_object('name', quote_ident(c.column_name), 'binary', c.data_type = 'bytea')) as columns
      from information_schema.columns c
      join information_schema.tables t using (table_schema, table_name)
     where t.table_type = 'BASE TABLE'
       and c.table_schema not in ('pg_catalog', 'information_schema')
       and (c.data_type in ('text', 'character varying', 'character', 'json', 'jsonb', 'ARRAY', 'inet', 'bytea', 'tsvector')
            or c.udt_name in ('citext', 'name', 'hstore', 'xml'))
     group by 1 order by 1`.execute(db);
  return rows;
}

/**
 * The same in what the city can still open: every column of bytes and every file, with the city's own keys and with
 * each key that one of these opens.
 */
export async function openedTracesOf(city: TestCity, texts: readonly string[]): Promise<string[]> {
  const sealed = await sealedThings(city);
  const keys = [city.keys.wrapping, city.keys.accountSecrets];
  const found = new Set<string>();
  for (const key of keys) {
    for (const { place, bytes } of sealed) {
      const plain = opened(key, bytes);
      if (plain?.length === keyBytes && !keys.some((known) => known.equals(plain))) keys.push(plain);
      const said = plain?.toString().toLowerCase() ?? '';
      if (texts.some((text) => said.includes(text.toLowerCase()))) found.add(place);
    }
  }
  return [...found].sort();
}

const keyBytes = 32;

async function sealedThings({ db, folder }: TestCity) {
  const { rows: columns } = await sql<{ table: string; column: string }>`
    select format('%I.%I', table_schema, table_name) as table, quote_ident(column_name) as column
      from information_schema.columns join information_schema.tables using (table_schema, table_name)
     where table_type = 'BASE TABLE' and data_type = 'bytea'
       and table_schema not in ('pg_catalog', 'information_schema')`.execute(db);
  const things: { place: string; bytes: Buffer }[] = [];
  for (const { table, column } of columns) {
    const { rows } = await sql<{ bytes: Buffer }>`
      select ${sql.raw(column)} as bytes from ${sql.raw(table)} where ${sql.raw(column)} is not null`.execute(
      db,
    );
    things.push(...rows.map(({ bytes }) => ({ place: `${table}.${column}`, bytes })));
  }
  const stored = await readdir(path.join(folder, 'files'), { recursive: true, withFileTypes: true });
  for (const { parentPath, name } of stored.filter((each) => each.isFile())) {
    things.push({ place: 'files', bytes: await readFile(path.join(parentPath, name)) });
  }
  return things;
}

/** The vector and the tag that every sealed text begins with. */
const headBytes = 28;

function opened(key: Buffer, sealed: Buffer): Buffer | undefined {
  if (sealed.length <= headBytes) return undefined;
  try {
    return decrypt(key, sealed);
  } catch {
    return undefined;
  }
}
