import { openCollectionPoints } from '../city/collection-points.ts';
import { recordEvent } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import type { BatchInput } from './forms.ts';
import { waitingFor } from './waiting.ts';

export type BatchMade =
  | { readonly ok: true; readonly number: number }
  | { readonly ok: false; readonly reason: 'no-point' | 'nothing-waits' };

/** Takes a number for the batch; a job puts the cards in, those that wait longest first. */
export async function makeBatch(
  tx: Tx,
  clerk: ClerkWho<'produce'>,
  { point, count }: BatchInput,
): Promise<BatchMade> {
  const known = point === undefined || (await openCollectionPoints(tx.db)).some(({ id }) => id === point);
  if (!known) return { ok: false, reason: 'no-point' };
  const waiting = await waitingFor(tx.db, clerk, point, 1);
  if (waiting === 0) return { ok: false, reason: 'nothing-waits' };
  const { id: batchId, number } = await tx.db
    .insertInto('production_batches')
    .values({ point_id: point ?? null, wanted: count, made_at: tx.now, made_by: clerk.accountId })
    .returning(['id', 'number'])
    .executeTakeFirstOrThrow();
  await tx.enqueue({ queue: 'fill-batch', data: { batchId } });
  await recordEvent(tx, { kind: 'batch.made', actor: clerk, data: { batch: number, wanted: count } });
  return { ok: true, number };
}
