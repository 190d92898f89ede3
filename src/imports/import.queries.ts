import { sql } from 'kysely';
import type { Db } from '../platform/db/database.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { type Counts, type Import, stateOf, type Unreadable } from './import.ts';
import { importNews } from './live.ts';

export function selectImports(db: Db) {
  return db
    .selectFrom('imports')
    .innerJoin('staff_members as uploader', 'uploader.account_id', 'imports.uploaded_by')
    .leftJoin('staff_members as starter', 'starter.account_id', 'imports.started_by')
    .leftJoin('staff_members as ender', 'ender.account_id', 'imports.ended_by')
    .selectAll('imports')
    .select([
      sql<string>`uploader.first_name || ' ' || uploader.last_name`.as('uploaded_by_name'),
      sql<string | null>`starter.first_name || ' ' || starter.last_name`.as('started_by_name'),
      sql<string | null>`ender.first_name || ' ' || ender.last_name`.as('ended_by_name'),
      countsIn('check').as('found'),
      countsIn('import').as('done'),
    ]);
}

const countsIn = (phase: 'check' | 'import') => sql<Partial<Counts>>`coalesce((
  select jsonb_object_agg(outcome, count) from import_counts
   where import_counts.import_id = imports.id and phase = ${phase}), '{}')`;

type Row = Awaited<ReturnType<ReturnType<typeof selectImports>['executeTakeFirstOrThrow']>>;

const none: Counts = { new: 0, update: 0, skip: 0, conflict: 0, wrong: 0, cards: 0, invitations: 0 };

export function toImport(row: Row): Import {
  return {
    id: row.id,
    fileName: row.file_name,
    state: stateOf(row),
    uploadedAt: row.uploaded_at,
    uploadedByName: row.uploaded_by_name,
    bytes: row.bytes,
    readBytes: row.read_bytes,
    rows: row.read_rows,
    columns: row.columns ?? [],
    found: { ...none, ...row.found },
    done: { ...none, ...row.done },
    cards: row.cards,
    mailsPerMinute: row.mails_per_minute,
    startedAt: row.started_at,
    startedByName: row.started_by_name,
    endedAt: row.ended_at,
    endedByName: row.ended_by_name,
    unreadable: row.problem === null ? null : { why: row.problem as Unreadable, row: row.problem_row },
    deletedAt: row.deleted_at,
  };
}

/** One change of an import at a time: its jobs and the clerks wait for each other here. Open pages hear of it. */
export async function lockImport(tx: Tx, id: string) {
  await importNews(tx, id);
  const row = await tx.db
    .selectFrom('imports')
    .selectAll()
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return row && { ...row, state: stateOf(row) };
}

export type LockedImport = NonNullable<Awaited<ReturnType<typeof lockImport>>>;

/** Adds to the running counts, so that no page ever counts rows. */
export async function addCounts(
  tx: Tx,
  importId: string,
  phase: 'check' | 'import',
  counts: Partial<Counts>,
): Promise<void> {
  const rows = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([outcome, count]) => ({ import_id: importId, phase, outcome, count }));
  if (rows.length === 0) return;
  await tx.db
    .insertInto('import_counts')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['import_id', 'phase', 'outcome'])
        .doUpdateSet({ count: sql`import_counts.count + excluded.count` }),
    )
    .execute();
}

export async function countsOf(db: Db, importId: string, phase: 'check' | 'import'): Promise<Counts> {
  const rows = await db
    .selectFrom('import_counts')
    .select(['outcome', 'count'])
    .where('import_id', '=', importId)
    .where('phase', '=', phase)
    .execute();
  return { ...none, ...Object.fromEntries(rows.map(({ outcome, count }) => [outcome, count])) };
}

export async function deleteParts(tx: Tx, importId: string): Promise<void> {
  await tx.db.deleteFrom('import_parts').where('import_id', '=', importId).execute();
}
