import type { Selectable } from 'kysely';
import { inHouseholdOf } from '../family/household.ts';
import { forgetWard } from '../family/wards.ts';
import type { Resident } from '../people/resident.ts';
import type { Applications } from '../platform/db/schema.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { forgetFiles } from './forget-files.ts';

/** "Usuń wersję roboczą", with everything in it. False when there is no such draft of this resident. */
export async function deleteDraft(tx: Tx, resident: Resident, id: string): Promise<boolean> {
  const draft = await tx.db
    .selectFrom('applications')
    .select(['id', 'person_id', 'for_ward', 'photo_original_id', 'photo_file_id'])
    .where('id', '=', id)
    .where(inHouseholdOf(resident, 'person_id'))
    .where('status', '=', 'draft')
    .forUpdate()
    .executeTakeFirst();
  if (!draft) return false;
  await dropDraft(tx, draft);
  return true;
}

/** Call it with the draft locked. Returns how many files went with it. */
export async function dropDraft(tx: Tx, draft: Draft): Promise<number> {
  const { id, person_id, for_ward, photo_original_id, photo_file_id } = draft;
  const documents = await tx.db
    .selectFrom('application_documents')
    .select('file_id')
    .where('application_id', '=', id)
    .execute();
  await tx.db.deleteFrom('applications').where('id', '=', id).execute();
  const files = [photo_original_id, photo_file_id, ...documents.map((row) => row.file_id)];
  const gone = await forgetFiles(tx, files);
  if (for_ward) await forgetWard(tx, person_id);
  return gone;
}

type Draft = Pick<
  Selectable<Applications>,
  'id' | 'person_id' | 'for_ward' | 'photo_original_id' | 'photo_file_id'
>;
