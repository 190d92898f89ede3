import { sql } from 'kysely';
import { definitionSchema } from '../../applications/definition.ts';
import { forgetFiles } from '../../applications/forget-files.ts';
import { system } from '../../events/actor.ts';
import { recordEvent } from '../../events/record.ts';
import { dayOf } from '../../platform/clock.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { decideDue } from './due.ts';
import { letPhotoGo, photoOf } from './sent-photo.ts';

const portion = 100;

/**
 * The night's work: proofs and photos as they were sent go so many days after the decision, those of a rejected
 * or cancelled application as well. What another application still needs stays with that one. Returns how many
 * applications were looked at.
 */
export async function deleteApplicationFiles(tx: Tx, keepDays: number): Promise<number> {
  const due = await dueApplications(tx);
  for (const application of due) await letFilesGo(tx, application, keepDays);
  return due.length;
}

function dueApplications(tx: Tx) {
  return tx.db
    .selectFrom('applications')
    .innerJoin('application_type_versions', 'application_type_versions.id', 'type_version_id')
    .select([
      'applications.id',
      'number',
      'person_id',
      'photo_original_id',
      'photo_file_id',
      'definition',
      // A resident who withdraws an application decides about it.
      sql<Date>`coalesce(decided_at,
        (select min(at) from application_statuses
          where application_id = applications.id and application_statuses.status = 'cancelled'),
        created_at)`.as('decided_at'),
    ])
    .where('files_due_on', '<=', dayOf(tx.now))
    .orderBy('files_due_on')
    .orderBy('applications.id')
    .limit(portion)
    .forUpdate('applications')
    .skipLocked()
    .execute();
}

type DueApplication = Awaited<ReturnType<typeof dueApplications>>[number];

async function letFilesGo(tx: Tx, application: DueApplication, keepDays: number): Promise<void> {
  const { id, number, person_id: personId } = application;
  const [documents, photo] = await Promise.all([documentsOf(tx, id), photoOf(tx.db, application)]);
  const due = decideDue(
    {
      decidedOn: dayOf(application.decided_at),
      definition: definitionSchema.parse(application.definition),
      documents: documents.map(({ requirement }) => requirement),
      photo: photo.more,
    },
    keepDays,
    dayOf(tx.now),
  );
  const gone = documents.filter(({ requirement }) => due.documents.has(requirement));
  for (const { id, requirement } of gone) {
    await tx.db
      .updateTable('application_documents')
      .set({ file_id: null, file_deleted_at: tx.now, kept_days: due.documents.get(requirement) ?? keepDays })
      .where('id', '=', id)
      .execute();
  }
  await tx.db.updateTable('applications').set({ files_due_on: due.next }).where('id', '=', id).execute();
  if (due.photo) await letPhotoGo(tx, id, photo);
  if (gone.length === 0 && !due.photo) return;
  await forgetFiles(tx, [...gone.map(({ file_id }) => file_id), ...(due.photo ? photo.files : [])]);
  await recordEvent(tx, {
    kind: 'application.files-deleted',
    actor: system,
    personId,
    applicationId: id,
    data: { number, documents: gone.length, photos: due.photo ? 1 : 0 },
  });
}

/** Those that the resident replaced before the decision too. */
function documentsOf(tx: Tx, applicationId: string) {
  return tx.db
    .selectFrom('application_documents')
    .select(['id', 'requirement', 'file_id'])
    .where('application_id', '=', applicationId)
    .where('file_id', 'is not', null)
    .execute();
}
