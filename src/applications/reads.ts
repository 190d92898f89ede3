import { sql } from 'kysely';
import { inHouseholdOf } from '../family/household.ts';
import type { Resident } from '../people/resident.ts';
import type { Db } from '../platform/db/database.ts';
import { hasWord, wordsIn } from '../platform/db/search.ts';
import type { Clerk } from '../staff/clerk.ts';
import {
  selectApplications,
  selectDeletedDocuments,
  selectDocuments,
  selectHistory,
  selectRemarks,
  toApplication,
  versionsOf,
} from './application.queries.ts';
import type {
  Application,
  ApplicationDocument,
  DeletedDocument,
  Remark,
  StatusChange,
} from './application.ts';
import type { ApplicationKind } from './definition.ts';
import { type ApplicationStatus, underWay } from './status.ts';

/** An application with everything that belongs to it. */
export interface WholeApplication {
  readonly application: Application;
  readonly documents: readonly ApplicationDocument[];
  readonly deletedDocuments: readonly DeletedDocument[];
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
    .where(inHouseholdOf(resident, 'applications.person_id'))
    .where((row) => row.or([row('applications.status', '<>', 'draft'), row('saved_at', 'is not', null)]))
    .orderBy(when, direction)
    .orderBy('applications.id', direction)
    .limit(list.limit);
  if (list.statuses.length > 0) query = query.where('applications.status', 'in', list.statuses);
  if (list.after) {
    const than = list.order === 'newest' ? sql`<` : sql`>`;
    query = query.where(
      sql<boolean>`(${when}, applications.id) ${than} (select coalesce(a.submitted_at, a.created_at), a.id from applications a where a.id = ${list.after} and ${inHouseholdOf(resident, 'a.person_id')})`,
    );
  }
  return (await query.execute()).map(toApplication);
}

/** Everything under way about one person of the household, newest first. */
export async function underWayFor(
  db: Db,
  resident: Resident,
  about: { readonly personId: string },
): Promise<Application[]> {
  const rows = await selectApplications(db)
    .where(inHouseholdOf(resident, 'applications.person_id'))
    .where('applications.person_id', '=', about.personId)
    .where('applications.status', 'in', underWay)
    .orderBy('applications.submitted_at', 'desc')
    .execute();
  return rows.map(toApplication);
}

/** The resident's own sent application. */
export async function findOwnApplication(
  db: Db,
  resident: Resident,
  number: number,
): Promise<WholeApplication | undefined> {
  const row = await selectApplications(db)
    .where('applications.number', '=', number)
    .where(inHouseholdOf(resident, 'applications.person_id'))
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
    .where(inHouseholdOf(resident, 'applications.person_id'))
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
    .where(inHouseholdOf(resident, 'person_id'))
    .executeTakeFirst();
  return row?.number ?? undefined;
}

export async function savedDrafts(db: Db, resident: Resident): Promise<Application[]> {
  return ownApplications(db, resident, { statuses: ['draft'], order: 'newest', limit: 20 });
}

export interface QueueFilter {
  /** None: all of them. */
  readonly statuses: readonly ApplicationStatus[];
  readonly kind?: ApplicationKind | undefined;
  readonly typeCode?: string | undefined;
  /** Only those that this clerk holds. */
  readonly mine?: boolean | undefined;
  /** A number, the number of a card, or words of the name: Polish letters and endings may be missing. */
  readonly text?: string | undefined;
  readonly order: 'newest' | 'oldest';
  readonly after?: string | undefined;
  readonly limit: number;
}

/** As `applications_search` has it. */
export const nameInAnswers = sql<string>`(answers ->> 'firstName') || ' ' || (answers ->> 'lastName')`;

/** It was issued on the application, or is what the application is about. Nobody has a digit in the name. */
function aboutCard(cardNumber: string) {
  const card = sql`(select cards.id from cards where cards.number = ${cardNumber})`;
  return sql<boolean>`(applications.card_id = ${card} or applications.previous_card_id = ${card})`;
}

/** A page of the clerks' queue. */
export async function queuedApplications(db: Db, clerk: Clerk, filter: QueueFilter): Promise<Application[]> {
  const direction = filter.order === 'newest' ? 'desc' : 'asc';
  let query = selectApplications(db)
    .where('applications.status', '<>', 'draft')
    .orderBy('applications.submitted_at', direction)
    .orderBy('applications.id', direction)
    .limit(filter.limit);
  if (filter.statuses.length > 0) query = query.where('applications.status', 'in', filter.statuses);
  if (filter.typeCode || filter.kind) {
    const versions = await versionsOf(db, { code: filter.typeCode, kind: filter.kind });
    if (versions.length === 0) return [];
    query = query.where('applications.type_version_id', 'in', versions);
  }
  if (filter.mine) query = query.where('claimed_by', '=', clerk.accountId);
  for (const word of wordsIn(filter.text)) {
    if (/^\d{1,15}$/.test(word)) query = query.where('applications.number', '=', Number(word));
    else if (/\d/.test(word)) query = query.where(aboutCard(word));
    else query = query.where(hasWord(nameInAnswers, word));
  }
  if (filter.after) {
    const than = filter.order === 'newest' ? sql`<` : sql`>`;
    query = query.where(
      sql<boolean>`(applications.submitted_at, applications.id) ${than} (select a.submitted_at, a.id from applications a where a.id = ${filter.after})`,
    );
  }
  return (await query.execute()).map(toApplication);
}

export async function withEverything(db: Db, application: Application): Promise<WholeApplication> {
  const [documents, deletedDocuments, history, remarks] = await Promise.all([
    selectDocuments(db, application.id),
    selectDeletedDocuments(db, application.id),
    selectHistory(db, application.id),
    selectRemarks(db, application.id),
  ]);
  return { application, documents, deletedDocuments, history, remarks };
}

/** The way from a card to the application that it was issued on. */
export async function numberOfApplication(db: Db, _clerk: Clerk, id: string): Promise<number | undefined> {
  const row = await db.selectFrom('applications').select('number').where('id', '=', id).executeTakeFirst();
  return row?.number ?? undefined;
}

/** How many there are, and since when the one waits that waits longest. */
export interface Waiting {
  readonly count: number;
  readonly oldest: Date | null;
}

/** In these statuses together; counting stops at `limit`, and the oldest is the first of the index. */
export async function waitingIn(
  db: Db,
  _clerk: Clerk,
  statuses: readonly ApplicationStatus[],
  limit: number,
): Promise<Waiting> {
  const each = statuses.map(
    (status) => sql`
      (select submitted_at from applications where status = ${status} order by submitted_at, id limit ${limit})`,
  );
  const { rows } = await sql<Waiting>`
    select least(count(*), ${limit}::int)::int as count, min(submitted_at) as oldest
      from (${sql.join(each, sql` union all `)}) as waiting`.execute(db);
  return rows[0] ?? { count: 0, oldest: null };
}

/** What this clerk holds: a handful, by its own index. */
export async function mineInReview(db: Db, clerk: Clerk): Promise<Waiting> {
  const { rows } = await sql<Waiting>`
    select count(*)::int as count, min(submitted_at) as oldest
      from applications where claimed_by = ${clerk.accountId} and status = 'in-review'`.execute(db);
  return rows[0] ?? { count: 0, oldest: null };
}
