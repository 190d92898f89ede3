import type { Tx } from '../platform/db/transaction.ts';

/**
 * Of what was said in these cases nothing stays, neither the words nor the files; of a case its number, type, dates
 * and how long it waited. Returns how many files went.
 */
export async function forgetWords(tx: Tx, caseIds: readonly string[]): Promise<number> {
  if (caseIds.length === 0) return 0;
  const ids = [...caseIds];
  await tx.db.updateTable('cases').set({ subject: '' }).where('id', 'in', ids).execute();
  await tx.db.deleteFrom('case_notes').where('case_id', 'in', ids).execute();
  const messages = tx.db.selectFrom('case_messages').select('id').where('case_id', 'in', ids);
  await tx.db.updateTable('case_messages').set({ body: '' }).where('case_id', 'in', ids).execute();
  const attached = await tx.db
    .deleteFrom('case_attachments')
    .where('message_id', 'in', messages)
    .returning('file_id')
    .execute();
  const files = attached.flatMap(({ file_id }) => file_id ?? []);
  if (files.length > 0) await tx.db.deleteFrom('files').where('id', 'in', files).execute();
  return files.length;
}
