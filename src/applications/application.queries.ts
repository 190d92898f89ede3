import { type Selectable, sql } from 'kysely';
import type { LocalText } from '../city/local-text.ts';
import type { Db } from '../platform/db/database.ts';
import type { ApplicationStatuses, Applications } from '../platform/db/schema.ts';
import type { Application, ApplicationDocument, Photo, Remark, StatusChange } from './application.ts';
import { type ApplicationKind, type Definition, definitionSchema, type Part } from './definition.ts';
import type { Answers } from './forms.ts';
import type { Crop } from './photo.ts';
import type { ApplicationStatus } from './status.ts';

export function selectApplications(db: Db) {
  return db
    .selectFrom('applications')
    .innerJoin('application_type_versions', 'application_type_versions.id', 'applications.type_version_id')
    .innerJoin('application_types', 'application_types.id', 'application_type_versions.type_id')
    .leftJoin('collection_points', 'collection_points.id', 'applications.collection_point_id')
    .leftJoin('staff_members', 'staff_members.account_id', 'applications.claimed_by')
    .selectAll('applications')
    .select([
      'application_types.code as type_code',
      'application_type_versions.definition',
      'collection_points.name as point_name',
      'collection_points.address as point_address',
      'collection_points.hours as point_hours',
      sql<string | null>`staff_members.first_name || ' ' || staff_members.last_name`.as('claimed_by_name'),
    ]);
}

export type ApplicationRow = Awaited<
  ReturnType<ReturnType<typeof selectApplications>['executeTakeFirstOrThrow']>
>;

/** Definitions never change once written, so each is read once per process. */
const definitions = new Map<string, Definition>();

export function definitionOf(versionId: string, raw: unknown): Definition {
  let definition = definitions.get(versionId);
  if (!definition) {
    definition = definitionSchema.parse(raw);
    definitions.set(versionId, definition);
  }
  return definition;
}

export function toApplication(row: ApplicationRow): Application {
  return {
    id: row.id,
    number: row.number,
    kind: row.kind as ApplicationKind,
    typeCode: row.type_code,
    definition: definitionOf(row.type_version_id, row.definition),
    personId: row.person_id,
    status: row.status as ApplicationStatus,
    answers: row.answers as Answers,
    collectionPoint:
      row.collection_point_id === null
        ? null
        : {
            id: row.collection_point_id,
            name: row.point_name ?? '',
            address: row.point_address ?? '',
            hours: row.point_hours as LocalText,
          },
    photo: toPhoto(row),
    cardId: row.card_id,
    createdAt: row.created_at,
    savedAt: row.saved_at,
    submittedAt: row.submitted_at,
    decidedAt: row.decided_at,
    claim:
      row.claimed_by && row.claimed_until
        ? { by: row.claimed_by, byName: row.claimed_by_name ?? '', until: row.claimed_until }
        : null,
  };
}

function toPhoto(row: Selectable<Applications>): Photo | null {
  if (!row.photo_original_id || !row.photo_crop) return null;
  const { crop, width, height } = row.photo_crop as { crop: Crop; width: number; height: number };
  return { originalFileId: row.photo_original_id, fileId: row.photo_file_id, crop, width, height };
}

export async function selectDocuments(db: Db, applicationId: string): Promise<ApplicationDocument[]> {
  const rows = await db
    .selectFrom('application_documents')
    .innerJoin('files', 'files.id', 'application_documents.file_id')
    .select(['application_documents.id', 'requirement', 'file_id', 'files.name', 'bytes as size', 'pages'])
    .where('application_id', '=', applicationId)
    .where('removed_at', 'is', null)
    .orderBy('added_at')
    .execute();
  return rows.map(({ file_id, ...row }) => ({ ...row, fileId: file_id }));
}

export async function selectHistory(db: Db, applicationId: string): Promise<StatusChange[]> {
  const rows = await db
    .selectFrom('application_statuses')
    .select(['status', 'at', 'actor_kind', 'note'])
    .where('application_id', '=', applicationId)
    .orderBy('id')
    .execute();
  return rows.map(toStatusChange);
}

/** The same for clerks, who also see which of them acted. */
export async function selectHistoryWithNames(
  db: Db,
  applicationId: string,
): Promise<(StatusChange & { readonly byName: string | null })[]> {
  const rows = await db
    .selectFrom('application_statuses')
    .leftJoin('staff_members', (join) =>
      join
        .onRef('staff_members.account_id', '=', 'application_statuses.by_account')
        .on('application_statuses.actor_kind', '=', 'staff'),
    )
    .select([
      'status',
      'at',
      'actor_kind',
      'note',
      sql<string | null>`staff_members.first_name || ' ' || staff_members.last_name`.as('by_name'),
    ])
    .where('application_id', '=', applicationId)
    .orderBy('application_statuses.id')
    .execute();
  return rows.map((row) => ({ ...toStatusChange(row), byName: row.by_name }));
}

type StatusRow = Pick<Selectable<ApplicationStatuses>, 'status' | 'at' | 'actor_kind' | 'note'>;

function toStatusChange({ status, at, actor_kind, note }: StatusRow): StatusChange {
  return { status: status as ApplicationStatus, at, by: actor_kind as StatusChange['by'], note };
}

/** Whose account sent it: the name there may differ from the one in the form. */
export async function selectApplicant(
  db: Db,
  applicationId: string,
): Promise<{ readonly name: string; readonly email: string | null; readonly locale: string | null }> {
  return db
    .selectFrom('applications')
    .innerJoin('people', 'people.id', 'applications.person_id')
    .leftJoin('accounts', 'accounts.id', 'applications.applicant_account')
    .select([
      sql<string>`people.first_name || ' ' || people.last_name`.as('name'),
      'accounts.email',
      'accounts.locale',
    ])
    .where('applications.id', '=', applicationId)
    .executeTakeFirstOrThrow();
}

/** The remarks of the last return only: those before it were answered. */
export async function selectRemarks(db: Db, applicationId: string): Promise<Remark[]> {
  const rows = await db
    .selectFrom('application_remarks')
    .select(['part', 'text', 'resolved_at'])
    .where('application_id', '=', applicationId)
    .where('status_id', '=', (inner) =>
      inner
        .selectFrom('application_statuses')
        .select('id')
        .where('application_id', '=', applicationId)
        .where('status', '=', 'returned')
        .orderBy('id', 'desc')
        .limit(1),
    )
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ part: row.part as Part, text: row.text, resolved: row.resolved_at !== null }));
}

/** Locks the application until the transaction ends: one change at a time. */
export async function lockApplication(
  db: Db,
  where: { id: string } | { number: number },
): Promise<ApplicationRow | undefined> {
  let locking = db.selectFrom('applications').select('id').forNoKeyUpdate();
  locking = 'id' in where ? locking.where('id', '=', where.id) : locking.where('number', '=', where.number);
  const locked = await locking.executeTakeFirst();
  if (!locked) return undefined;
  return selectApplications(db).where('applications.id', '=', locked.id).executeTakeFirstOrThrow();
}

/** Read first, so that the planner knows whether it asks for a common type or for a rare one. */
export async function versionsOfType(db: Db, typeCode: string): Promise<string[]> {
  const rows = await db
    .selectFrom('application_type_versions')
    .innerJoin('application_types', 'application_types.id', 'application_type_versions.type_id')
    .select('application_type_versions.id')
    .where('application_types.code', '=', typeCode)
    .execute();
  return rows.map(({ id }) => id);
}

export async function nextApplicationNumber(db: Db): Promise<number> {
  const { rows } = await sql<{ next: number }>`select nextval('application_numbers') as next`.execute(db);
  return rows[0]?.next as number;
}
