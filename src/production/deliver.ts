import { recordEvent } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { type ClerkWho, worksAt } from '../staff/clerk.ts';
import { batchId } from './batch.queries.ts';

export type Delivered =
  | { readonly ok: true; readonly cards: number }
  | { readonly ok: false; readonly reason: 'not-found' | 'nothing-new' | 'other-point' };

/**
 * The cards of a batch have come to this collection point, except those that were ticked as missing. A job makes
 * each of them ready and writes to its resident.
 */
export async function deliver(
  tx: Tx,
  clerk: ClerkWho<'produce'>,
  { number, pointId, missing }: { number: number; pointId: string; missing: readonly number[] },
): Promise<Delivered> {
  const id = await batchId(tx.db, number);
  if (!id) return { ok: false, reason: 'not-found' };
  if (!worksAt(clerk, pointId)) return { ok: false, reason: 'other-point' };
  const there = await tx.db
    .selectFrom('production_items')
    .select(['id', 'position'])
    .where('batch_id', '=', id)
    .where('point_id', '=', pointId)
    .where('ended_at', 'is', null)
    .where('delivered_at', 'is', null)
    .orderBy('position')
    .forNoKeyUpdate()
    .execute();
  if (there.length === 0) return { ok: false, reason: 'nothing-new' };
  const come = there.filter(({ position }) => !missing.includes(position));
  const idsOf = (items: typeof there) => items.map((item) => item.id);
  const gone = there.filter((item) => !come.includes(item));
  if (gone.length > 0) await mark(tx, idsOf(gone), { missing_at: tx.now });
  if (come.length === 0) return { ok: true, cards: 0 };
  await mark(tx, idsOf(come), { missing_at: null });
  const { id: deliveryId } = await tx.db
    .insertInto('production_deliveries')
    .values({ batch_id: id, point_id: pointId, at: tx.now, by_account: clerk.accountId })
    .returning('id')
    .executeTakeFirstOrThrow();
  await tx.enqueue({ queue: 'deliver-batch', data: { deliveryId } });
  await recordEvent(tx, {
    kind: 'batch.delivered',
    actor: clerk,
    data: { batch: number, cards: come.length, missing: gone.length },
  });
  return { ok: true, cards: come.length };
}

async function mark(
  tx: Tx,
  ids: readonly string[],
  set: { readonly missing_at: Date | null },
): Promise<void> {
  await tx.db
    .updateTable('production_items')
    .set(set)
    .where('id', 'in', [...ids])
    .execute();
}
