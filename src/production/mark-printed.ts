import { recordEvent } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import { batchId } from './batch.queries.ts';

export type Printed =
  | { readonly ok: true; readonly cards: number }
  | { readonly ok: false; readonly reason: 'not-found' };

/** The print house has printed these, or the whole batch. A second time changes nothing. */
export async function markPrinted(
  tx: Tx,
  clerk: ClerkWho<'produce'>,
  number: number,
  positions: readonly number[] | 'all',
): Promise<Printed> {
  const id = await batchId(tx.db, number);
  if (!id) return { ok: false, reason: 'not-found' };
  let printing = tx.db
    .updateTable('production_items')
    .set({ printed_at: tx.now })
    .where('batch_id', '=', id)
    .where('ended_at', 'is', null)
    .where('printed_at', 'is', null);
  if (positions !== 'all') printing = printing.where('position', 'in', [...positions]);
  const cards = (await printing.returning('id').execute()).length;
  if (cards > 0) {
    await recordEvent(tx, { kind: 'batch.printed', actor: clerk, data: { batch: number, cards } });
  }
  return { ok: true, cards };
}
