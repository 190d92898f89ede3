import { sql } from 'kysely';
import type { Tx } from '../platform/db/transaction.ts';

/** Of a card of somebody erased the batch keeps its number and dates; printed it is not any more. */
export async function eraseProduction(tx: Tx, personId: string): Promise<void> {
  const own = tx.db.selectFrom('applications').select('id').where('person_id', '=', personId);
  await tx.db
    .updateTable('production_items')
    .set({ ended_at: tx.now, ended_as: 'erased' })
    .where('application_id', 'in', own)
    .where('ended_at', 'is', null)
    .where('delivered_at', 'is', null)
    .execute();
  await tx.db
    .updateTable('production_items')
    .set({
      reason: null,
      redone_at: sql`coalesce(redone_at, case when again_at is not null then ${tx.now}::timestamptz end)`,
    })
    .where('application_id', 'in', own)
    .execute();
  await tx.db
    .updateTable('production_items')
    .set({ ended_as: 'erased' })
    .where('application_id', 'in', own)
    .where('ended_as', '=', 'taken-out')
    .execute();
}
