import { makeReady } from '../applications/produce.ts';
import type { Transact, Tx } from '../platform/db/transaction.ts';
import { inPortions } from '../platform/jobs/portions.ts';
import { producerOf } from './producer.ts';

const portion = 25;

/** The job behind a delivery: each card becomes "Gotowa do odbioru", and its resident gets the mail. */
export async function makeDeliveredReady(
  { transact }: { readonly transact: Transact },
  deliveryId: string,
): Promise<void> {
  await inPortions<number>(transact, (tx, from) => readyPortion(tx, deliveryId, from ?? 0));
}

/** Goes on after this position; nothing when there is no more. */
async function readyPortion(tx: Tx, deliveryId: string, after: number): Promise<number | undefined> {
  const delivery = await tx.db
    .selectFrom('production_deliveries')
    .select(['batch_id', 'point_id', 'by_account'])
    .where('id', '=', deliveryId)
    .where('finished_at', 'is', null)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!delivery) return undefined;
  const clerk = await producerOf(tx.db, delivery.by_account);
  const items = await tx.db
    .selectFrom('production_items')
    .innerJoin('applications', 'applications.id', 'application_id')
    .select(['production_items.id', 'position', 'applications.number'])
    .where('batch_id', '=', delivery.batch_id)
    .where('point_id', '=', delivery.point_id)
    .where('ended_at', 'is', null)
    .where('delivered_at', 'is', null)
    .where('missing_at', 'is', null)
    .where('position', '>', after)
    .orderBy('position')
    .limit(portion)
    .execute();
  const last = items.at(-1);
  if (!clerk || !last) {
    await tx.db
      .updateTable('production_deliveries')
      .set({ finished_at: tx.now })
      .where('id', '=', deliveryId)
      .execute();
    return undefined;
  }
  for (const { id, number } of items) {
    const ready = number === null ? undefined : await makeReady(tx, clerk, number);
    if (!ready) continue;
    if (ready.ok || ready.reason === 'already-done') await markDelivered(tx, id);
    else if (ready.reason === 'ended') await endWithCard(tx, id);
  }
  return last.position;
}

async function markDelivered(tx: Tx, itemId: string): Promise<void> {
  await tx.db
    .updateTable('production_items')
    .set((row) => ({ delivered_at: tx.now, printed_at: row.fn.coalesce('printed_at', row.val(tx.now)) }))
    .where('id', '=', itemId)
    .where('ended_at', 'is', null)
    .execute();
}

/** The card stopped being good while it was printed: there is nothing to collect. */
async function endWithCard(tx: Tx, itemId: string): Promise<void> {
  await tx.db
    .updateTable('production_items')
    .set({ ended_at: tx.now, ended_as: 'card-ended' })
    .where('id', '=', itemId)
    .where('ended_at', 'is', null)
    .execute();
}
