import type { Tx } from '../platform/db/transaction.ts';

/**
 * One thing at a time for one person: whatever depends on the cards and applications that a person has
 * takes this lock before it looks. Whoever also locks an application does that first. Rows that only point
 * at the person, such as an uploaded file, need not wait.
 */
export async function lockPerson(tx: Tx, personId: string): Promise<void> {
  await tx.db.selectFrom('people').select('id').where('id', '=', personId).forNoKeyUpdate().execute();
}
