import type { Tx } from '../platform/db/transaction.ts';

/** What files said about a person who is erased. That there was a row, and what it came to, stays. */
export async function forgetImported(tx: Tx, personId: string): Promise<void> {
  await tx.db
    .updateTable('import_rows')
    .set({ sealed: Buffer.alloc(0), identity_hash: null, pesel_hash: null, email_hash: null })
    .where('person_id', '=', personId)
    .execute();
  await tx.db.deleteFrom('imported_details').where('person_id', '=', personId).execute();
}
