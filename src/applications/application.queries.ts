import { type RawBuilder, type Selectable, sql } from 'kysely';
import type { LocalText } from '../city/local-text.ts';
import type { Closure } from '../city/opening-hours.ts';
import { inHouseholdOf } from '../family/household.ts';
import type { Relation } from '../family/member.ts';
import type { Db } from '../platform/db/database.ts';
import type { Applications } from '../platform/db/schema.ts';
import type {
  Applicant,
  Application,
  ApplicationDocument,
  DeletedDocument,
  Photo,
  Remark,
  StatusChange,
} from './application.ts';
import type { Applying } from './applying.ts';
import {
  type ApplicationKind,
  type Definition,
  definitionSchema,
  forWardOf,
  type Part,
} from './definition.ts';
import type { Answers } from './forms.ts';
import type { Crop } from './photo.ts';
import type { ApplicationStatus } from './status.ts';

export function selectApplications(db: Db) {
  return db
    .selectFrom('applications')
    .innerJoin('application_type_versions', 'application_type_versions.id', 'applications.type_version_id')
    .innerJoin('application_types', 'application_types.id', 'application_type_versions.type_id')
    .leftJoin('collection_points', 'collection_points.id', 'applications.collection_point_id')
    .leftJoin('cards as previous', 'previous.id', 'applications.previous_card_id')
    .leftJoin('staff_members', 'staff_members.account_id', 'applications.claimed_by')
    .selectAll('applications')
    .select([
      'application_types.code as type_code',
      'application_type_versions.definition',
      'collection_points.name as point_name',
      'collection_points.address as point_address',
      'collection_points.hours as point_hours',
      'collection_points.closures as point_closures',
      'previous.number as previous_number',
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
  const definition = definitionOf(row.type_version_id, row.definition);
  return {
    id: row.id,
    number: row.number,
    kind: row.kind as ApplicationKind,
    typeCode: row.type_code,
    definition: row.for_ward ? forWardOf(definition) : definition,
    personId: row.person_id,
    forWard: row.for_ward,
    status: row.status as ApplicationStatus,
    answers: row.answers as Answers,
    pesel: row.pesel_sealed && { birthDate: row.pesel_birth_date },
    previousCard:
      row.previous_card_id === null ? null : { id: row.previous_card_id, number: row.previous_number ?? '' },
    collectionPoint:
      row.collection_point_id === null
        ? null
        : {
            id: row.collection_point_id,
            name: row.point_name ?? '',
            address: row.point_address ?? '',
            hours: row.point_hours as LocalText,
            closures: row.point_closures as unknown as readonly Closure[],
          },
    photo: toPhoto(row),
    photoRecutAt: row.photo_recut_at,
    photoDeletedAt: row.photo_deleted_at,
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
  return db
    .selectFrom('application_documents')
    .innerJoin('files', 'files.id', 'application_documents.file_id')
    .select([
      'application_documents.id',
      'requirement',
      'files.id as fileId',
      'files.name',
      'files.media_type as mediaType',
      'bytes as size',
      'pages',
      'files.created_at as uploadedAt',
    ])
    .where('application_id', '=', applicationId)
    .where('removed_at', 'is', null)
    .orderBy('added_at')
    .execute();
}

/** Whose files were not needed any longer. One that the resident replaced or took out is no loss to anybody. */
export async function selectDeletedDocuments(db: Db, applicationId: string): Promise<DeletedDocument[]> {
  const rows = await db
    .selectFrom('application_documents')
    .select(['requirement', 'file_deleted_at', 'kept_days'])
    .where('application_id', '=', applicationId)
    .where('removed_at', 'is', null)
    .where('file_id', 'is', null)
    .execute();
  return rows.flatMap(({ requirement, file_deleted_at: at, kept_days: keptDays }) =>
    at && keptDays !== null ? [{ requirement, at, keptDays }] : [],
  );
}

export async function selectHistory(db: Db, applicationId: string): Promise<StatusChange[]> {
  return (await selectStatuses(db, applicationId).execute()).map(toStatusChange);
}

function selectStatuses(db: Db, applicationId: string) {
  return db
    .selectFrom('application_statuses')
    .innerJoin('applications', 'applications.id', 'application_id')
    .leftJoin('people as actor', (join) =>
      join.onRef('actor.account_id', '=', 'by_account').on('actor_kind', '=', 'resident'),
    )
    .select([
      'application_statuses.status',
      'at',
      'actor_kind',
      'note',
      'confirmed',
      'by_account',
      sql<string | null>`actor.first_name || ' ' || actor.last_name`.as('actor_name'),
      sql<boolean>`actor.id is distinct from applications.person_id`.as('as_guardian'),
    ])
    .where('application_id', '=', applicationId)
    .orderBy('application_statuses.id');
}

/** The same for clerks, who also see which of them acted. */
export async function selectHistoryWithNames(
  db: Db,
  applicationId: string,
): Promise<(StatusChange & { readonly byName: string | null })[]> {
  const rows = await selectStatuses(db, applicationId)
    .leftJoin('staff_members', (join) =>
      join.onRef('staff_members.account_id', '=', 'by_account').on('actor_kind', '=', 'staff'),
    )
    .select(sql<string | null>`staff_members.first_name || ' ' || staff_members.last_name`.as('by_name'))
    .execute();
  return rows.map((row) => ({ ...toStatusChange(row), byName: row.by_name }));
}

type StatusRow = Awaited<ReturnType<ReturnType<typeof selectStatuses>['executeTakeFirstOrThrow']>>;

function toStatusChange(row: StatusRow): StatusChange {
  const { status, at, actor_kind, note, confirmed, by_account, actor_name, as_guardian } = row;
  return {
    status: status as ApplicationStatus,
    at,
    by: actor_kind as StatusChange['by'],
    resident:
      by_account && actor_name !== null
        ? { accountId: by_account, name: actor_name, asGuardian: as_guardian }
        : null,
    note,
    confirmed: confirmed ?? [],
  };
}

/** Whose account sent it: the name there may differ from the one in the form, and so may the person. */
export async function selectApplicant(db: Db, { id, forWard, answers }: Application): Promise<Applicant> {
  const row = await db
    .selectFrom('applications')
    .leftJoin('accounts', 'accounts.id', 'applications.applicant_account')
    .leftJoin('people as writer', 'writer.account_id', 'applications.applicant_account')
    .leftJoin('staff_members as counter', 'counter.account_id', 'applications.taken_by')
    .leftJoin('family_members', (join) =>
      join
        .onRef('family_members.guardian_id', '=', 'writer.id')
        .onRef('family_members.member_id', '=', 'applications.person_id')
        .on('family_members.ended_at', 'is', null),
    )
    .select([
      sql<string | null>`writer.first_name || ' ' || writer.last_name`.as('name'),
      'accounts.email',
      'accounts.locale',
      sql<string | null>`counter.first_name || ' ' || counter.last_name`.as('takenBy'),
      sql<boolean>`writer.id is distinct from applications.person_id and writer.id is not null`.as('other'),
      'relation',
    ])
    .where('applications.id', '=', id)
    .executeTakeFirstOrThrow();
  const { other, name, email, locale, takenBy } = row;
  if (!forWard && !other) return { name, email, locale, takenBy, behalf: null };
  const relation = (forWard ? answers.relation : row.relation) ?? null;
  return { name, email, locale, takenBy, behalf: { relation: relation as Relation | null } };
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

export type Which = { readonly id: string } | { readonly number: number };

/** Locks the application until the transaction ends: one change at a time. */
export async function lockApplication(db: Db, which: Which): Promise<ApplicationRow | undefined> {
  return lock(db, which);
}

/** "A clerk takes it at the counter." */
export const takenAtCounter = sql<boolean>`applications.taken_by is not null`;

/** The same, of the resident or of somebody the resident looks after; at the counter, of whoever stands there. */
export async function lockOwnApplication(
  db: Db,
  who: Applying,
  which: Which,
): Promise<ApplicationRow | undefined> {
  const whose = who.kind === 'staff' ? takenAtCounter : inHouseholdOf(who, 'applications.person_id');
  return lock(db, which, whose);
}

async function lock(
  db: Db,
  which: Which,
  whose: RawBuilder<boolean> = sql<boolean>`true`,
): Promise<ApplicationRow | undefined> {
  let locking = db.selectFrom('applications').select('id').where(whose).forNoKeyUpdate();
  locking = 'id' in which ? locking.where('id', '=', which.id) : locking.where('number', '=', which.number);
  const locked = await locking.executeTakeFirst();
  if (!locked) return undefined;
  return selectApplications(db).where('applications.id', '=', locked.id).executeTakeFirstOrThrow();
}

/** Read first, so that the planner knows whether it asks for a common type or for a rare one. */
export async function versionsOf(
  db: Db,
  type: { readonly code?: string | undefined; readonly kind?: ApplicationKind | undefined },
): Promise<string[]> {
  let versions = db
    .selectFrom('application_type_versions')
    .innerJoin('application_types', 'application_types.id', 'application_type_versions.type_id')
    .select('application_type_versions.id');
  if (type.code) versions = versions.where('application_types.code', '=', type.code);
  if (type.kind) versions = versions.where('application_types.kind', '=', type.kind);
  return (await versions.execute()).map(({ id }) => id);
}

export async function nextApplicationNumber(db: Db): Promise<number> {
  const { rows } = await sql<{ next: number }>`select nextval('application_numbers') as next`.execute(db);
  return rows[0]?.next as number;
}
