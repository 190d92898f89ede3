import type { Tx } from '../platform/db/transaction.ts';

/**
 * Files that an application has let go of. A photo and a proof may serve several applications and the card,
 * so only what nothing names any more is deleted; a face is not kept longer than it is needed. Returns how many.
 */
export async function forgetFiles(tx: Tx, ids: readonly (string | null | undefined)[]): Promise<number> {
  const files = ids.filter((id) => typeof id === 'string');
  if (files.length === 0) return 0;
  // Somebody may carry one over to a new application at this moment: it is looked for after they are done.
  await tx.db.selectFrom('files').select('id').where('id', 'in', files).orderBy('id').forUpdate().execute();
  const gone = await tx.db
    .deleteFrom('files')
    .where('files.id', 'in', files)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('application_documents').select('id').whereRef('file_id', '=', 'files.id'))),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('applications')
            .select('id')
            .where((row) =>
              row.or([
                row('photo_original_id', '=', row.ref('files.id')),
                row('photo_file_id', '=', row.ref('files.id')),
              ]),
            ),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('cards').select('id').whereRef('photo_file_id', '=', 'files.id'))),
    )
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('card_changes').select('id').whereRef('photo_file_id', '=', 'files.id'))),
    )
    .returning('files.id')
    .execute();
  return gone.length;
}
