import type { Tx } from '../platform/db/transaction.ts';
import { forgetWords } from './forget-words.ts';

/** Of a case there stays what says nothing about the person. From here on the person is locked. */
export async function eraseCases(tx: Tx, personId: string): Promise<void> {
  const erased = await tx.db
    .updateTable('cases')
    .set((row) => ({
      unread: 0,
      waiting_since: null,
      closed_at: row.fn.coalesce('closed_at', row.val(tx.now)),
    }))
    .where('person_id', '=', personId)
    .returning('id')
    .execute();
  await tx.db.deleteFrom('broadcast_reads').where('person_id', '=', personId).execute();
  if (erased.length === 0) return;
  const ids = erased.map(({ id }) => id);
  await forgetWords(tx, ids);
  await tx.db
    .updateTable('case_messages')
    .set({ author_account: null })
    .where('case_id', 'in', ids)
    .where('author_kind', '=', 'resident')
    .execute();
}
