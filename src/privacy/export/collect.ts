import { sql } from 'kysely';
import type { AnySource, Place, Row } from './column.ts';
import type { Known } from './known.ts';
import { sources } from './sources.ts';

/** A row as the reader gets it: English keys, moments as ISO text, ids replaced by what they stand for. */
export type Entry = Readonly<Record<string, unknown>>;

const all = Object.entries(sources as Readonly<Record<string, AnySource>>);

/** The account, with everything under it. */
export async function accountEntry(known: Known): Promise<Entry> {
  const { accountId } = known.about;
  const [entry] = await entriesOf(known, 'accounts', await rowsById(known, 'accounts', [accountId]));
  if (!entry) throw new Error('The account is gone.');
  return entry;
}

/** The person and those they look after, each with everything under them. */
export async function peopleEntries(known: Known): Promise<Entry[]> {
  return entriesOf(known, 'people', await rowsById(known, 'people', known.about.people));
}

async function rowsById({ db }: Known, table: string, ids: readonly string[]): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select * from ${sql.table(table)} where id = any(${[...ids]}::uuid[])
     order by array_position(${[...ids]}::uuid[], id)`.execute(db);
  return rows;
}

/** One query for each kind of thing that stands under these rows, however many they are. */
async function entriesOf(known: Known, table: string, rows: readonly Row[]): Promise<Entry[]> {
  const own = await Promise.all(rows.map((row) => entryOf(known, table, row)));
  for (const [child, { places }] of all) {
    for (const place of places.filter(({ under }) => under === table)) {
      const found = await rowsUnder(known, child, place, rows);
      const entries = await entriesOf(known, child, found);
      rows.forEach((row, index) => {
        const under = entries.filter((_, at) => found[at]?.[above] === row.id);
        if (own[index] && under.length > 0) own[index] = { ...own[index], [place.as]: under };
      });
    }
  }
  return own;
}

const above = ' above';

async function rowsUnder(known: Known, table: string, place: Place, rows: readonly Row[]): Promise<Row[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const { by, only } = place;
  const [column, type] = typeof by === 'string' ? [sql.ref(by), sql`uuid[]`] : [by, sql`text[]`];
  const found = await sql<Row>`
    select *, ${column}::text as ${sql.ref(above)} from ${sql.table(table)}
     where ${column} = any(${ids}::${type}) and ${only?.(known) ?? sql`true`}
     order by ${sql.ref(place.order)}`.execute(known.db);
  return found.rows;
}

async function entryOf(known: Known, table: string, row: Row): Promise<Entry> {
  const { columns } = sources[table as keyof typeof sources] as AnySource;
  const entry: Record<string, unknown> = {};
  for (const [column, taken] of Object.entries(columns)) {
    if (typeof taken === 'symbol') continue;
    const [key, read] = typeof taken === 'string' ? [taken] : taken;
    const value = row[column];
    entry[key] = plain(read ? await read(value as never, known, row) : value);
  }
  return entry;
}

const plain = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value);
