import type { EventKind } from '../events/event.ts';
import { recordEvent } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import { batchId, standingItems } from './batch.queries.ts';

export type LeftBatch =
  | { readonly ok: true; readonly cards: number }
  /** `not-there`: none of them is in the batch any more, or all lie at the collection point already. */
  | { readonly ok: false; readonly reason: 'not-found' | 'not-there' };

/** Damaged in print: each goes into the next batch, under the same number. */
export function reprintCards(
  tx: Tx,
  clerk: ClerkWho<'produce'>,
  number: number,
  positions: readonly number[],
): Promise<LeftBatch> {
  const left = { ended_as: 'reprint', again_at: tx.now, reason: null };
  return leave(tx, clerk, number, positions, left, 'batch.card-reprinted');
}

/** A faulty photo, for example: it waits until somebody puts it back. */
export function takeOutCards(
  tx: Tx,
  clerk: ClerkWho<'produce'>,
  number: number,
  positions: readonly number[],
  reason: string,
): Promise<LeftBatch> {
  const left = { ended_as: 'taken-out', again_at: null, reason };
  return leave(tx, clerk, number, positions, left, 'batch.card-taken-out');
}

async function leave(
  tx: Tx,
  clerk: ClerkWho<'produce'>,
  number: number,
  positions: readonly number[],
  left: { readonly ended_as: string; readonly again_at: Date | null; readonly reason: string | null },
  kind: EventKind,
): Promise<LeftBatch> {
  const id = await batchId(tx.db, number);
  if (!id || positions.length === 0) return { ok: false, reason: 'not-found' };
  const gone = await standingItems(tx, id, positions)
    .where('delivered_at', 'is', null)
    .set({ ended_at: tx.now, ...left })
    .returning('application_id')
    .execute();
  if (gone.length === 0) return { ok: false, reason: 'not-there' };
  const about = await tx.db
    .selectFrom('applications')
    .select(['id', 'person_id'])
    .where(
      'id',
      'in',
      gone.map(({ application_id }) => application_id),
    )
    .execute();
  for (const { id: applicationId, person_id: personId } of about) {
    await recordEvent(tx, { kind, actor: clerk, personId, applicationId, data: { batch: number } });
  }
  return { ok: true, cards: gone.length };
}
