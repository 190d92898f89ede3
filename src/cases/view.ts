import { sql } from 'kysely';
import { recordEvent } from '../events/record.ts';
import { nearAccount } from '../family/household.ts';
import type { Db } from '../platform/db/database.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import { selectCases, selectMessages, toCase } from './case.queries.ts';
import type { Case, WorkedMessage } from './case.ts';
import { markReadByCity } from './read-marks.ts';

interface Note {
  readonly at: Date;
  readonly byName: string;
  readonly body: string;
}

/** The end or the new beginning of a case, by whom. */
interface NamedClosing {
  readonly at: Date;
  readonly byName: string;
  readonly reopenedAt: Date | null;
  readonly reopenedByName: string | null;
}

/** A case as the office sees it. */
export interface WorkedCase {
  readonly case: Case;
  readonly person: {
    readonly id: string;
    readonly name: string;
    /** In which the answer is best written. */
    readonly locale: string | null;
    readonly erased: boolean;
  };
  readonly queue: { readonly id: string; readonly name: string };
  readonly assignedTo: { readonly accountId: string; readonly name: string } | null;
  readonly waitingSince: Date | null;
  /** Of the clerk's own household: somebody else works on it, and its notes are not for these eyes. */
  readonly own: boolean;
  /** Newest first. */
  readonly messages: readonly WorkedMessage[];
  readonly more: boolean;
  /** Newest first. */
  readonly notes: readonly Note[];
  readonly closings: readonly NamedClosing[];
}

/** A clerk is seen looking, and the resident's messages are read with that: as they were before comes back. */
export async function viewCase(
  tx: Tx,
  clerk: ClerkWho<'answer-cases'>,
  number: number,
  most: number,
): Promise<WorkedCase | undefined> {
  const found = await lookAgain(tx, clerk, number, most);
  if (!found) return undefined;
  const { personId } = found.case;
  await recordEvent(tx, { kind: 'case.viewed', actor: clerk, personId, data: { case: number } });
  return found;
}

/** The page before the clerk's eyes has brought itself up to date. */
export async function lookAgain(
  tx: Tx,
  clerk: ClerkWho<'answer-cases'>,
  number: number,
  most: number,
): Promise<WorkedCase | undefined> {
  const found = await workedCase(tx.db, clerk, number, most);
  if (found && !found.own) await markReadByCity(tx, clerk, found.case.id);
  return found;
}

/** The same for whatever is done with it. */
export async function workedCase(
  db: Db,
  clerk: ClerkWho<'answer-cases'>,
  number: number,
  most: number,
): Promise<WorkedCase | undefined> {
  const row = await selectCases(db)
    .innerJoin('case_queues', 'case_queues.id', 'cases.queue_id')
    .innerJoin('people', 'people.id', 'cases.person_id')
    .leftJoin('accounts', 'accounts.id', 'people.account_id')
    .leftJoin('staff_members as assigned', 'assigned.account_id', 'cases.assigned_to')
    .select([
      'cases.queue_id',
      'case_queues.name as queue_name',
      'cases.waiting_since',
      'cases.assigned_to',
      'accounts.locale',
      'people.erased_at',
      nearAccount(clerk.accountId, 'people.id').as('own'),
      sql<string>`people.first_name || ' ' || people.last_name`.as('person_name'),
      sql<string | null>`assigned.first_name || ' ' || assigned.last_name`.as('assigned_name'),
    ])
    .where('cases.number', '=', number)
    .executeTakeFirst();
  if (!row) return undefined;
  const [messages, notes, closings] = await Promise.all([
    selectMessages(db, row.id, most + 1),
    row.own ? [] : selectNotes(db, row.id),
    selectNamedClosings(db, row.id),
  ]);
  return {
    case: toCase(row),
    person: {
      id: row.person_id,
      name: row.person_name.trim(),
      locale: row.locale,
      erased: row.erased_at !== null,
    },
    queue: { id: row.queue_id, name: row.queue_name },
    assignedTo: (row.assigned_to && { accountId: row.assigned_to, name: row.assigned_name ?? '' }) || null,
    waitingSince: row.closed_at ? null : row.waiting_since,
    own: row.own,
    messages: messages.slice(0, most),
    more: messages.length > most,
    notes,
    closings,
  };
}

async function selectNotes(db: Db, caseId: string): Promise<Note[]> {
  return db
    .selectFrom('case_notes')
    .innerJoin('staff_members', 'staff_members.account_id', 'case_notes.by_account')
    .select(['at', 'body', sql<string>`first_name || ' ' || last_name`.as('byName')])
    .where('case_id', '=', caseId)
    .orderBy('case_notes.id', 'desc')
    .execute();
}

async function selectNamedClosings(db: Db, caseId: string): Promise<NamedClosing[]> {
  return db
    .selectFrom('case_closings')
    .innerJoin('staff_members as closer', 'closer.account_id', 'case_closings.by_account')
    .leftJoin('staff_members as opener', 'opener.account_id', 'case_closings.reopened_by')
    .select([
      'at',
      'reopened_at as reopenedAt',
      sql<string>`closer.first_name || ' ' || closer.last_name`.as('byName'),
      sql<string | null>`opener.first_name || ' ' || opener.last_name`.as('reopenedByName'),
    ])
    .where('case_id', '=', caseId)
    .orderBy('case_closings.id', 'desc')
    .execute();
}
