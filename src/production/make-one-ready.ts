import { makeReady, type ProductionResult } from '../applications/produce.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from '../staff/clerk.ts';

/** From the application's own page: the batch that the card is in, if it is in one, knows of it. */
export async function makeOneReady(
  tx: Tx,
  clerk: ClerkWho<'produce'>,
  number: number,
): Promise<ProductionResult> {
  const made = await makeReady(tx, clerk, number);
  if (!made.ok) return made;
  await tx.db
    .updateTable('production_items')
    .from('applications')
    .set((row) => ({
      delivered_at: tx.now,
      printed_at: row.fn.coalesce('printed_at', row.val(tx.now)),
      missing_at: null,
    }))
    .whereRef('applications.id', '=', 'production_items.application_id')
    .where('applications.number', '=', number)
    .where('production_items.ended_at', 'is', null)
    .execute();
  return made;
}
