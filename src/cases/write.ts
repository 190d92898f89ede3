import { sql } from 'kysely';
import type { Actor } from '../events/actor.ts';
import type { Db } from '../platform/db/database.ts';
import { idAt } from '../platform/db/ids.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { Files } from '../platform/files/files.ts';
import { attach, type PreparedAttachments } from './attachments.ts';
import type { Author } from './case.ts';
import { caseNews } from './live.ts';

export interface NewMessage {
  readonly body: string;
  readonly sendKey: string;
  readonly attachments: PreparedAttachments;
}

interface Writer extends Actor {
  readonly kind: Author;
  readonly accountId: string;
}

/**
 * One more message, with the case locked. From the resident it makes somebody wait; from the city it answers
 * whatever waited, and is unread.
 */
export async function writeMessage(
  tx: Tx,
  files: Files,
  author: Writer,
  caseId: string,
  { body, sendKey, attachments }: NewMessage,
): Promise<void> {
  const { id } = await tx.db
    .insertInto('case_messages')
    .values((row) => ({
      id: idAt(tx.now),
      case_id: caseId,
      at: tx.now,
      author_kind: author.kind,
      author_account: author.accountId,
      body,
      send_key: sendKey,
      answers_since:
        author.kind === 'staff'
          ? row.selectFrom('cases').select('waiting_since').where('id', '=', caseId)
          : null,
    }))
    .returning('id')
    .executeTakeFirstOrThrow();
  await attach(tx, files, id, attachments);
  await tx.db
    .updateTable('cases')
    .set({
      last_message_at: tx.now,
      ...(author.kind === 'staff'
        ? { waiting_since: null, unread: sql<number>`unread + 1` }
        : { waiting_since: sql<Date>`coalesce(waiting_since, ${tx.now})` }),
    })
    .where('id', '=', caseId)
    .execute();
  await caseNews(tx, caseId);
}

/** What this form has written already, when its button was pressed before. Only the author's own counts. */
export async function sentBefore(db: Db, author: Actor, sendKey: string): Promise<number | undefined> {
  const row = await db
    .selectFrom('case_messages')
    .innerJoin('cases', 'cases.id', 'case_messages.case_id')
    .select('cases.number')
    .where('send_key', '=', sendKey)
    .where('author_account', '=', author.accountId)
    .executeTakeFirst();
  return row?.number;
}
