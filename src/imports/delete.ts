import { sql } from 'kysely';
import { system } from '../events/actor.ts';
import { recordEvent } from '../events/record.ts';
import { hours, later } from '../platform/clock.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { deleteParts, lockImport } from './import.queries.ts';
import { rowsKept } from './import.ts';

const portion = 5000;
/** An upload that has not come to its end by then was broken off. */
const uploadLasts = hours(6);

/**
 * The night's work: what stood in files whose imports ended a week ago, or that nobody went on with. A portion of
 * one import; returns how many rows or imports it was about.
 */
export async function deleteOldImports(tx: Tx): Promise<number> {
  await tx.db
    .deleteFrom('imports')
    .where('received_at', 'is', null)
    .where('uploaded_at', '<', later(tx.now, -uploadLasts))
    .execute();
  const old = await tx.db
    .selectFrom('imports')
    .select('id')
    .where('deleted_at', 'is', null)
    .where((row) => row.or([row('ended_at', 'is not', null), row('started_at', 'is', null)]))
    .where(sql<Date>`coalesce(ended_at, checked_at, uploaded_at)`, '<=', later(tx.now, -rowsKept))
    .orderBy('uploaded_at')
    .limit(1)
    .executeTakeFirst();
  return old ? deleteFrom(tx, old.id) : 0;
}

async function deleteFrom(tx: Tx, importId: string): Promise<number> {
  const standing = await lockImport(tx, importId);
  if (!standing) return 0;
  if (!standing.ended_at) {
    await tx.db
      .updateTable('imports')
      .set({ ended_at: tx.now, ended_as: 'given-up' })
      .where('id', '=', importId)
      .execute();
    await recordEvent(tx, { kind: 'import.given-up', actor: system, data: { importId } });
  }
  const { rows } = await sql`
    delete from import_rows where import_id = ${importId} and row_number in (
      select row_number from import_rows where import_id = ${importId} order by row_number limit ${portion})
    returning row_number`.execute(tx.db);
  if (rows.length === portion) return portion;
  await deleteParts(tx, importId);
  await tx.db
    .updateTable('imports')
    .set({ deleted_at: tx.now, wrapped_key: null })
    .where('id', '=', importId)
    .execute();
  await recordEvent(tx, { kind: 'import.deleted', actor: system, data: { importId } });
  return 1;
}
