import { sql } from 'kysely';
import type { Db } from '../../platform/db/database.ts';
import type { Tx } from '../../platform/db/transaction.ts';

export function selectExports(db: Db) {
  return db
    .selectFrom('data_exports')
    .select((row) => [
      'data_exports.id',
      'requested_at as requestedAt',
      'failed_at as failedAt',
      'ready_at as readyAt',
      'expires_at as expiresAt',
      row
        .selectFrom('data_export_parts')
        .innerJoin('files', 'files.id', 'file_id')
        .whereRef('export_id', '=', 'data_exports.id')
        .select(sql<number>`coalesce(sum(bytes), 0)`.as('bytes'))
        .$asScalar()
        .$notNull()
        .as('bytes'),
    ]);
}

/** Row, parts and files. What lies in the storage is swept away the next night. */
export async function deleteExports(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  // A worker may be about to finish one: its parts are looked for after that.
  await tx.db
    .selectFrom('data_exports')
    .select('id')
    .where('id', 'in', [...ids])
    .orderBy('id')
    .forUpdate()
    .execute();
  await tx.db
    .deleteFrom('files')
    .where('id', 'in', (parts) =>
      parts
        .selectFrom('data_export_parts')
        .select('file_id')
        .where('export_id', 'in', [...ids]),
    )
    .execute();
  await tx.db
    .deleteFrom('data_exports')
    .where('id', 'in', [...ids])
    .execute();
}
