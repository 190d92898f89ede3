import type { Resident } from '../people/resident.ts';
import type { Tx } from '../platform/db/transaction.ts';

/** "Usuń wersję roboczą", with everything in it. False when there is no such draft of this resident. */
export async function deleteDraft(tx: Tx, resident: Resident, id: string): Promise<boolean> {
  const draft = await tx.db
    .selectFrom('applications')
    .select(['id', 'photo_original_id', 'photo_file_id'])
    .where('id', '=', id)
    .where('person_id', '=', resident.personId)
    .where('status', '=', 'draft')
    .forUpdate()
    .executeTakeFirst();
  if (!draft) return false;
  const documents = await tx.db
    .selectFrom('application_documents')
    .select('file_id')
    .where('application_id', '=', id)
    .execute();
  await tx.db.deleteFrom('applications').where('id', '=', id).execute();
  const files = [draft.photo_original_id, draft.photo_file_id, ...documents.map((row) => row.file_id)];
  const owned = files.filter((file) => file !== null);
  if (owned.length > 0) await tx.db.deleteFrom('files').where('id', 'in', owned).execute();
  return true;
}
