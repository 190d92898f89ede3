import { sql } from 'kysely';
import { later } from '../platform/clock.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { RowMarks } from './earlier-rows.ts';
import { rowsKept } from './import.ts';

/** More people than a city's file has who were born on one day; a day has ten thousand numbers. */
export const mostOfADay = 150;

/**
 * Rows that name one PESEL too many of a day of birth, together with what this clerk's files have named as long as
 * their rows are kept. Nobody is looked up by them: a file of made-up rows would tell whose a number is.
 */
export async function guessesAmong(
  tx: Tx,
  clerkId: string,
  rows: readonly RowMarks[],
): Promise<ReadonlySet<RowMarks>> {
  const named = await namedSoFar(tx, clerkId, rows);
  const guesses = new Set<RowMarks>();
  for (const row of rows) {
    if (row.pesel === null || row.birth === null) continue;
    const numbers = named.get(row.birth) ?? new Set();
    if (numbers.size >= mostOfADay && !numbers.has(row.pesel)) guesses.add(row);
    else named.set(row.birth, numbers.add(row.pesel));
  }
  return guesses;
}

async function namedSoFar(
  tx: Tx,
  clerkId: string,
  rows: readonly RowMarks[],
): Promise<Map<string, Set<string>>> {
  const days = [...new Set(rows.flatMap(({ birth }) => birth ?? []))];
  if (days.length === 0) return new Map();
  // Two files of one clerk at once are counted together.
  await sql`select pg_advisory_xact_lock(hashtext('import-guesses'), hashtext(${clerkId}))`.execute(tx.db);
  const { rows: found } = await sql<{ birth: string; numbers: string[] }>`
    select encode(birth_hash, 'hex') as birth, array_agg(distinct encode(pesel_hash, 'hex')) as numbers
      from import_rows join imports on imports.id = import_rows.import_id
     where birth_hash = any(${days.map((day) => Buffer.from(day, 'hex'))}::bytea[])
       and pesel_hash is not null and uploaded_by = ${clerkId} and uploaded_at > ${later(tx.now, -rowsKept)}
     group by birth_hash`.execute(tx.db);
  return new Map(found.map(({ birth, numbers }) => [birth, new Set(numbers)]));
}
