import { recordEvent } from '../events/record.ts';
import type { Db } from '../platform/db/database.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import { toAttachment } from './case.queries.ts';
import type { Attachment } from './case.ts';
import { selectAttachment, withFile } from './reads.ts';

export async function findAttachment(
  db: Db,
  _clerk: ClerkWho<'answer-cases'>,
  number: number,
  attachmentId: string,
): Promise<Attachment | undefined> {
  const row = await selectAttachment(db, number, attachmentId).executeTakeFirst();
  return row && toAttachment(row);
}

/** The file behind an attachment that is there to be had; a clerk is seen taking it. */
export async function viewAttachment(
  tx: Tx,
  clerk: ClerkWho<'answer-cases'>,
  number: number,
  attachmentId: string,
): Promise<string | undefined> {
  const row = await selectAttachment(tx.db, number, attachmentId).executeTakeFirst();
  const fileId = row && withFile(row).fileId;
  if (!row || !fileId) return undefined;
  await recordEvent(tx, {
    kind: 'case.viewed',
    actor: clerk,
    personId: row.person_id,
    data: { case: number, part: 'attachment' },
  });
  return fileId;
}
