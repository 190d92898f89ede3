import { system } from '../events/actor.ts';
import { recordEvent } from '../events/record.ts';
import type { Scan, ScanResult } from '../platform/clamav.ts';
import type { Db } from '../platform/db/database.ts';
import type { Transact, Tx } from '../platform/db/transaction.ts';
import type { Files } from '../platform/files/files.ts';
import { caseNews } from './live.ts';

interface Scene {
  readonly db: Db;
  readonly files: Files;
  readonly transact: Transact;
}

/**
 * The job behind an attachment that waits; nobody gets it before. Throws while the scanner is down, and is tried
 * again. Without a scanner (the city has given it up meanwhile) the attachment is as those that came without one.
 */
export async function scanAttachment(
  { db, files, transact }: Scene,
  scan: Scan | undefined,
  attachmentId: string,
): Promise<void> {
  const waiting = await db
    .selectFrom('case_attachments')
    .select('file_id')
    .where('id', '=', attachmentId)
    .where('scan', '=', 'waiting')
    .executeTakeFirst();
  const file = waiting?.file_id ? await files.read(waiting.file_id) : undefined;
  if (!file) return;
  const result = await scan?.(file.bytes);
  await transact((tx) => settle(tx, attachmentId, result));
}

/** Of a dangerous file nothing stays but that it was there. */
async function settle(tx: Tx, attachmentId: string, result: ScanResult | undefined): Promise<void> {
  const about = await lockCaseOf(tx, attachmentId);
  if (!about) return;
  const settled = await tx.db
    .updateTable('case_attachments')
    .set({ scan: stateAfter(result), scanned_at: result ? tx.now : null })
    .where('id', '=', attachmentId)
    .where('scan', '=', 'waiting')
    .returning('file_id')
    .executeTakeFirst();
  if (!settled) return;
  await caseNews(tx, about.id);
  if (!result || result.clean) return;
  await tx.db.deleteFrom('files').where('id', '=', settled.file_id).execute();
  await recordEvent(tx, {
    kind: 'case.attachment-refused',
    actor: system,
    personId: about.person_id,
    data: { case: about.number, virus: result.virus.slice(0, 120) },
  });
}

/** As everything that changes a case does first. */
async function lockCaseOf(tx: Tx, attachmentId: string) {
  return tx.db
    .selectFrom('cases')
    .select(['id', 'number', 'person_id'])
    .where('id', '=', (row) =>
      row
        .selectFrom('case_attachments')
        .innerJoin('case_messages', 'case_messages.id', 'message_id')
        .select('case_id')
        .where('case_attachments.id', '=', attachmentId),
    )
    .forNoKeyUpdate()
    .executeTakeFirst();
}

function stateAfter(result: ScanResult | undefined): 'unchecked' | 'clean' | 'infected' {
  if (!result) return 'unchecked';
  return result.clean ? 'clean' : 'infected';
}
