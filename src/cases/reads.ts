import { sql } from 'kysely';
import { inHouseholdOf } from '../family/household.ts';
import type { Resident } from '../people/resident.ts';
import type { Db } from '../platform/db/database.ts';
import {
  type AttachmentRow,
  selectCases,
  selectClosings,
  selectMessages,
  toAttachment,
  toCase,
} from './case.queries.ts';
import type { Attachment, Case, Closing, OwnMessage, WorkedMessage } from './case.ts';

/** A case as its resident sees it: no clerk's name, no note. */
export interface OwnCase {
  readonly case: Case;
  /** Newest first. */
  readonly messages: readonly OwnMessage[];
  /** There are older ones than these. */
  readonly more: boolean;
  readonly closings: readonly Closing[];
}

/** Of the resident or of somebody the resident looks after, with so many of its newest messages. */
export async function findOwnCase(
  db: Db,
  resident: Resident,
  number: number,
  most: number,
): Promise<OwnCase | undefined> {
  const row = await selectCases(db)
    .where('cases.number', '=', number)
    .where(inHouseholdOf(resident, 'cases.person_id'))
    .executeTakeFirst();
  if (!row) return undefined;
  const [messages, closings] = await Promise.all([
    selectMessages(db, row.id, most + 1),
    selectClosings(db, row.id),
  ]);
  const shown = messages.slice(0, most).map((message) => toldTo(resident, message));
  return { case: toCase(row), messages: shown, more: messages.length > most, closings };
}

function toldTo(
  { accountId }: Resident,
  { authorAccount, authorName, answersSince: _, ...message }: WorkedMessage,
): OwnMessage {
  const ofFamily = message.by === 'resident';
  const byYou = ofFamily && authorAccount === accountId;
  return { ...message, byYou, relative: ofFamily && !byYou ? authorName : null };
}

/** The file behind an attachment that is there to be had. */
export async function findOwnAttachment(
  db: Db,
  resident: Resident,
  number: number,
  attachmentId: string,
): Promise<(Attachment & { readonly fileId: string | null }) | undefined> {
  const row = await selectAttachment(db, number, attachmentId)
    .where(inHouseholdOf(resident, 'cases.person_id'))
    .executeTakeFirst();
  return row && withFile(row);
}

export function selectAttachment(db: Db, number: number, attachmentId: string) {
  return db
    .selectFrom('case_attachments')
    .innerJoin('case_messages', 'case_messages.id', 'case_attachments.message_id')
    .innerJoin('cases', 'cases.id', 'case_messages.case_id')
    .select(['case_attachments.id', 'cases.person_id', 'name', 'media_type', 'bytes', 'scan', 'file_id'])
    .where('case_attachments.id', '=', attachmentId)
    .where('cases.number', '=', number);
}

export function withFile(row: AttachmentRow): Attachment & { readonly fileId: string | null } {
  const attachment = toAttachment(row);
  return { ...attachment, fileId: attachment.state === 'there' ? row.file_id : null };
}

/** The badge of "Moje sprawy": individual cases with unread messages, at most this many are told apart. */
const mostCounted = 99;

export async function countUnread(db: Db, resident: Resident): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count
      from (select from cases where person_id = ${resident.personId} and unread > 0 limit ${mostCounted + 1}) as unread`.execute(
    db,
  );
  return rows[0]?.count ?? 0;
}
