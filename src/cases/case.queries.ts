import { type RawBuilder, sql } from 'kysely';
import type { LocalText } from '../city/local-text.ts';
import type { Db } from '../platform/db/database.ts';
import type { Attachment, AttachmentState, Author, Case, Closing, WorkedMessage } from './case.ts';

export function selectCases(db: Db) {
  return db
    .selectFrom('cases')
    .innerJoin('case_types', 'case_types.id', 'cases.type_id')
    .select([
      'cases.id',
      'cases.number',
      'cases.person_id',
      'cases.type_id',
      'case_types.name as type_name',
      'case_types.reply_allowed',
      'cases.subject',
      'cases.opened_at',
      'cases.opened_by',
      'cases.last_message_at',
      'cases.closed_at',
    ]);
}

export type CaseRow = Awaited<ReturnType<ReturnType<typeof selectCases>['executeTakeFirstOrThrow']>>;

export function toCase(row: CaseRow): Case {
  return {
    id: row.id,
    number: row.number,
    personId: row.person_id,
    typeId: row.type_id,
    typeName: row.type_name as LocalText,
    replyAllowed: row.reply_allowed,
    subject: row.subject,
    status: row.closed_at ? 'closed' : 'open',
    openedAt: row.opened_at,
    openedBy: row.opened_by as Author,
    lastMessageAt: row.last_message_at,
    closedAt: row.closed_at,
  };
}

/** One change at a time. A case is locked before its person, as an application is. */
export async function lockCase(
  db: Db,
  number: number,
  whose: RawBuilder<boolean> = sql<boolean>`true`,
): Promise<Case | undefined> {
  const locked = await db
    .selectFrom('cases')
    .select('id')
    .where('number', '=', number)
    .where(whose)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!locked) return undefined;
  return toCase(await selectCases(db).where('cases.id', '=', locked.id).executeTakeFirstOrThrow());
}

export async function nextCaseNumber(db: Db): Promise<number> {
  const { rows } = await sql<{ next: number }>`select nextval('case_numbers') as next`.execute(db);
  return rows[0]?.next as number;
}

/** The newest ones, newest first, with what is attached to them. */
export async function selectMessages(db: Db, caseId: string, most: number): Promise<WorkedMessage[]> {
  const rows = await db
    .selectFrom('case_messages')
    .leftJoin('staff_members', (join) =>
      join
        .onRef('staff_members.account_id', '=', 'case_messages.author_account')
        .on('case_messages.author_kind', '=', 'staff'),
    )
    .leftJoin('people', (join) =>
      join
        .onRef('people.account_id', '=', 'case_messages.author_account')
        .on('case_messages.author_kind', '=', 'resident'),
    )
    .select([
      'case_messages.id',
      'at',
      'author_kind',
      'author_account',
      'body',
      'read_at',
      'answers_since',
      sql<string | null>`coalesce(staff_members.first_name || ' ' || staff_members.last_name,
        people.first_name || ' ' || people.last_name)`.as('author_name'),
    ])
    .where('case_id', '=', caseId)
    .orderBy('case_messages.id', 'desc')
    .limit(most)
    .execute();
  const attached = await selectAttachments(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    by: row.author_kind as Author,
    body: row.body,
    readAt: row.read_at,
    authorAccount: row.author_account,
    authorName: row.author_name,
    answersSince: row.answers_since,
    attachments: attached.get(row.id) ?? [],
  }));
}

async function selectAttachments(db: Db, messageIds: readonly string[]): Promise<Map<string, Attachment[]>> {
  const found = new Map<string, Attachment[]>();
  if (messageIds.length === 0) return found;
  const rows = await db
    .selectFrom('case_attachments')
    .select(['id', 'message_id', 'name', 'media_type', 'bytes', 'scan', 'file_id'])
    .where('message_id', 'in', messageIds)
    .orderBy('message_id')
    .orderBy('position')
    .execute();
  for (const { message_id, ...row } of rows) {
    found.set(message_id, [...(found.get(message_id) ?? []), toAttachment(row)]);
  }
  return found;
}

export interface AttachmentRow {
  readonly id: string;
  readonly name: string;
  readonly media_type: string;
  readonly bytes: number;
  readonly scan: string;
  readonly file_id: string | null;
}

export function toAttachment({ id, name, media_type, bytes, scan, file_id }: AttachmentRow): Attachment {
  return { id, name, mediaType: media_type, size: bytes, state: stateOf(scan, file_id) };
}

function stateOf(scan: string, fileId: string | null): AttachmentState {
  if (scan === 'infected' || scan === 'waiting') return scan;
  return fileId === null ? 'gone' : 'there';
}

export async function selectClosings(db: Db, caseId: string): Promise<Closing[]> {
  return db
    .selectFrom('case_closings')
    .select(['at', 'reopened_at as reopenedAt'])
    .where('case_id', '=', caseId)
    .orderBy('id', 'desc')
    .execute();
}
