import type { City } from '../city/city.ts';
import { days, later } from '../platform/clock.ts';
import type { Transact } from '../platform/db/transaction.ts';
import { deliver } from '../production/deliver.ts';
import { fillBatch } from '../production/fill-batch.ts';
import { makeBatch } from '../production/make-batch.ts';
import { makeDeliveredReady } from '../production/make-delivered-ready.ts';
import { markPrinted } from '../production/mark-printed.ts';
import { destinationsOf, findBatch } from '../production/reads.ts';
import type { ClerkWho } from '../staff/clerk.ts';

/** Days before today. Each takes those that have waited longest: the last one is still with the print house. */
const batches = [
  { cards: 1, made: 92, delivered: 86 },
  { cards: 3, made: 16, delivered: 11 },
  { cards: 3, made: 5, delivered: undefined },
] as const;

/** What the print house and the messenger have done with the cards of the demo city. */
export async function produceDemoCards(
  city: City,
  at: (moment: Date) => Transact,
  clerk: ClerkWho<'produce'>,
): Promise<void> {
  const ago = (count: number): Transact => at(later(city.clock(), -days(count)));
  for (const { cards, made, delivered } of batches) {
    const order = await ago(made)((tx) => makeBatch(tx, clerk, { point: undefined, count: cards }));
    const batch = order.ok ? await findBatch(city.db, clerk, order.number) : undefined;
    if (!batch) throw new Error('Nothing waits for the print house of the demo city.');
    await fillBatch({ transact: ago(made) }, batch.id);
    if (delivered === undefined) continue;
    await ago(delivered + 1)((tx) => markPrinted(tx, clerk, batch.number, 'all'));
    for (const { pointId } of await destinationsOf(city.db, clerk, batch)) {
      const bring = { number: batch.number, pointId, missing: [] };
      await ago(delivered)((tx) => deliver(tx, clerk, bring));
    }
    const deliveries = await city.db
      .selectFrom('production_deliveries')
      .select('id')
      .where('batch_id', '=', batch.id)
      .execute();
    for (const { id } of deliveries) await makeDeliveredReady({ transact: ago(delivered) }, id);
  }
}
