import { sql } from 'kysely';
import { recordEvent } from '../events/record.ts';
import { decrypt, type Keys } from '../platform/crypto/keys.ts';
import type { Db } from '../platform/db/database.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import type { Cells } from './columns.ts';
import { selectImports, toImport } from './import.queries.ts';
import type { Import, Outcome } from './import.ts';
import type { Problem } from './row.ts';
import { unwrapKey } from './sealed-file.ts';

/** A page of the history, newest first. */
export async function listImports(
  db: Db,
  _clerk: ClerkWho<'edit-residents'>,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
): Promise<Import[]> {
  let query = selectImports(db)
    .where('imports.received_at', 'is not', null)
    .orderBy('imports.id', 'desc')
    .limit(limit);
  if (after) query = query.where('imports.id', '<', after);
  return (await query.execute()).map(toImport);
}

export async function findImport(
  db: Db,
  _clerk: ClerkWho<'edit-residents'>,
  id: string,
): Promise<Import | undefined> {
  const row = await selectImports(db)
    .where('imports.id', '=', id)
    .where('imports.received_at', 'is not', null)
    .executeTakeFirst();
  return row && toImport(row);
}

/** What does not go in, or stays as it is. */
export type ToldOutcome = Extract<Outcome, 'skip' | 'conflict' | 'wrong'>;
export const toldOutcomes = ['wrong', 'conflict', 'skip'] as const satisfies readonly ToldOutcome[];

export interface ToldRow {
  readonly number: number;
  readonly outcome: ToldOutcome;
  readonly problems: readonly Problem[];
  readonly cells: Cells;
}

export interface RowsAsked {
  readonly outcomes: readonly ToldOutcome[];
  /** Number of the last row of the page before. */
  readonly after?: number | undefined;
  readonly limit: number;
}

/** Rows with what is the matter with them, in the order of the file. A clerk is seen looking. */
export async function viewRows(
  tx: Tx,
  keys: Keys,
  clerk: ClerkWho<'edit-residents'>,
  importId: string,
  asked: RowsAsked,
): Promise<ToldRow[]> {
  const rows = await toldRows(tx.db, keys, importId, asked);
  if (rows.length > 0) await recordEvent(tx, { kind: 'import.viewed', actor: clerk, data: { importId } });
  return rows;
}

/** All of them, a portion at a time: for a download that never stands in the memory. */
export async function* downloadRows(
  { db, keys }: { readonly db: Db; readonly keys: Keys },
  _clerk: ClerkWho<'edit-residents'>,
  importId: string,
  outcomes: readonly ToldOutcome[],
): AsyncGenerator<ToldRow> {
  const limit = 1000;
  let after: number | undefined;
  for (;;) {
    const rows = await toldRows(db, keys, importId, { outcomes, after, limit });
    yield* rows;
    after = rows.at(-1)?.number;
    if (rows.length < limit) return;
  }
}

async function toldRows(
  db: Db,
  keys: Keys,
  importId: string,
  { outcomes, after, limit }: RowsAsked,
): Promise<ToldRow[]> {
  const { rows } = await sql<Omit<ToldRow, 'cells'> & { sealed: Buffer; wrapped_key: Buffer | null }>`
    select row_number as number, outcome, problems, sealed, wrapped_key
      from import_rows join imports on imports.id = import_id
     where import_id = ${importId} and row_number > ${after ?? 0}
       and outcome in ('skip', 'conflict', 'wrong') and outcome = any(${[...outcomes]}::text[])
     order by row_number limit ${limit}`.execute(db);
  const wrapped = rows[0]?.wrapped_key;
  if (!wrapped) return [];
  const key = unwrapKey(keys, wrapped);
  return rows.map(({ number, outcome, problems, sealed }) => {
    const cells = sealed.length === 0 ? {} : (JSON.parse(decrypt(key, sealed).toString()) as Cells);
    return { number, outcome, problems, cells };
  });
}

/** What another system knew of somebody, as the page about them shows it. */
export interface ImportedDetails {
  readonly at: Date;
  readonly importId: string;
  readonly phone: string | null;
  readonly street: string | null;
  readonly town: string | null;
  readonly district: string | null;
  readonly oldCardNumber: string | null;
}

export async function importedDetails(
  db: Db,
  _clerk: ClerkWho<'read-residents'>,
  personId: string,
): Promise<ImportedDetails | undefined> {
  return db
    .selectFrom('imported_details')
    .leftJoin('districts', 'districts.id', 'district_id')
    .select([
      'at',
      'import_id as importId',
      'phone',
      'street',
      'town',
      'districts.name as district',
      'old_card_number as oldCardNumber',
    ])
    .where('person_id', '=', personId)
    .executeTakeFirst();
}
