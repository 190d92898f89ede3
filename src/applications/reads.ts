import { sql } from 'kysely';
import type { Resident } from '../people/resident.ts';
import type { Db } from '../platform/db/database.ts';
import { hasWord, wordsIn } from '../platform/db/search.ts';
import type { Clerk } from '../staff/clerk.ts';
import {
  selectApplications,
  selectDocuments,
  selectHistory,
  selectRemarks,
  toApplication,
  versionsOfType,
} from './application.queries.ts';
import type { Application, ApplicationDocument, Remark, StatusChange } from './application.ts';
import type { ApplicationStatus } from './status.ts';

/** An application with everything that belongs to it. */
export interface WholeApplication {
  readonly application: Application;
  readonly documents: readonly ApplicationDocument[];
  readonly history: readonly StatusChange[];
  readonly remarks: readonly Remark[];
}

/** A page of the resident's applications and drafts, newest or oldest first. */
export async function ownApplications(
  db: Db,
  resident: Resident,
  list: {
    readonly statuses: readonly ApplicationStatus[];
    readonly order: 'newest' | 'oldest';
    /** Id of the last one on the page before. */
    readonly after?: string | undefined;
    readonly limit: number;
  },
): Promise<Application[]> {
  const direction = list.order === 'newest' ? 'desc' : 'asc';
  const when = sql`coalesce(applications.submitted_at, applications.created_at)`;
  let query = selectApplications(db)
    .where('applications.person_id', '=', resident.personId)
    .where((row) => row.or([row('applications.status', '<>', 'draft'), row('saved_at', 'is not', null)]))
    .orderBy(when, direction)
    .orderBy('applications.id', direction)
    .limit(list.limit);
  if (list.statuses.length > 0) query = query.where('applications.status', 'in', list.statuses);
  if (list.after) {
    const than = list.order === 'newest' ? sql`<` : sql`>`;
    query = query.where(
      sql<boolean>`(${when}, applications.id) ${than} (select coalesce(a.submitted_at, a.created_at), a.id from applications a where a.id = ${list.after} and a.person_id = ${resident.personId})`,
    );
  }
  return (await query.execute()).map(toApplication);
}

/** The resident's own sent application. */
export async function findOwnApplication(
  db: Db,
  resident: Resident,
  number: number,
): Promise<WholeApplication | undefined> {
  const row = await selectApplications(db)
    .where('applications.number', '=', number)
    .where('applications.person_id', '=', resident.personId)
    .executeTakeFirst();
  return row && withEverything(db, toApplication(row));
}

/** The resident's own application that can still be edited: a draft, or one that was returned. */
export async function findOwnEditable(
  db: Db,
  resident: Resident,
  id: string,
): Promise<WholeApplication | undefined> {
  const row = await selectApplications(db)
    .where('applications.id', '=', id)
    .where('applications.person_id', '=', resident.personId)
    .where('applications.status', 'in', ['draft', 'returned'])
    .executeTakeFirst();
  return row && withEverything(db, toApplication(row));
}

/** For a send that is repeated: the number under which this application went out. */
export async function sentNumberOf(db: Db, resident: Resident, id: string): Promise<number | undefined> {
  const row = await db
    .selectFrom('applications')
    .select('number')
    .where('id', '=', id)
    .where('person_id', '=', resident.personId)
    .executeTakeFirst();
  return row?.number ?? undefined;
}

export async function savedDrafts(db: Db, resident: Resident): Promise<Application[]> {
  return ownApplications(db, resident, { statuses: ['draft'], order: 'newest', limit: 20 });
}

export interface QueueFilter {
  /** None: all of them. */
  readonly statuses: readonly ApplicationStatus[];
  readonly typeCode?: string | undefined;
  /** Only those that this clerk holds. */
  readonly mine?: boolean | undefined;
  /** A number, or words of the name: Polish letters and endings may be missing. */
  readonly text?: string | undefined;
  readonly order: 'newest' | 'oldest';
  readonly after?: string | undefined;
  readonly limit: number;
}

/** As `applications_search` has it. */
const nameInAnswers = sql<string>`(answers ->> 'firstName') || ' ' || (answers ->> 'lastName')`;

/** A page of the clerks' queue. */
export async function queuedApplications(db: Db, clerk: Clerk, filter: QueueFilter): Promise<Application[]> {
  const direction = filter.order === 'newest' ? 'desc' : 'asc';
  let query = selectApplications(db)
    .where('applications.status', '<>', 'draft')
    .orderBy('applications.submitted_at', direction)
    .orderBy('applications.id', direction)
    .limit(filter.limit);
  if (filter.statuses.length > 0) query = query.where('applications.status', 'in', filter.statuses);
  if (filter.typeCode) {
    const versions = await versionsOfType(db, filter.typeCode);
    if (versions.length === 0) return [];
    query = query.where('applications.type_version_id', 'in', versions);
  }
  if (filter.mine) query = query.where('claimed_by', '=', clerk.accountId);
  for (const word of wordsIn(filter.text)) {
    query = /^\d{1,15}$/.test(word)
      ? query.where('applications.number', '=', Number(word))
      : query.where(hasWord(nameInAnswers, word));
  }
  if (filter.after) {
    const than = filter.order === 'newest' ? sql`<` : sql`>`;
    query = query.where(
      sql<boolean>`(applications.submitted_at, applications.id) ${than} (select a.submitted_at, a.id from applications a where a.id = ${filter.after})`,
    );
  }
  return (await query.execute()).map(toApplication);
}

/** How many wait in each of these statuses; counting stops at `limit`, so the table may grow. */
export async function countWaiting(
  db: Db,
  _clerk: Clerk,
  status: ApplicationStatus,
  limit: number,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count
      from (select 1 from applications where status = ${status} limit ${limit}) as waiting`.execute(db);
  return rows[0]?.count ?? 0;
}

export async function withEverything(db: Db, application: Application): Promise<WholeApplication> {
  const [documents, history, remarks] = await Promise.all([
    selectDocuments(db, application.id),
    selectHistory(db, application.id),
    selectRemarks(db, application.id),
  ]);
  return { application, documents, history, remarks };
}

/** The way from a card to the application that it was issued on. */
export async function numberOfApplication(db: Db, _clerk: Clerk, id: string): Promise<number | undefined> {
  const row = await db.selectFrom('applications').select('number').where('id', '=', id).executeTakeFirst();
  return row?.number ?? undefined;
}

/** How many this clerk holds: a handful, by its own index. */
export async function countMine(db: Db, clerk: Clerk): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count
      from applications where claimed_by = ${clerk.accountId} and status = 'in-review'`.execute(db);
  return rows[0]?.count ?? 0;
}
