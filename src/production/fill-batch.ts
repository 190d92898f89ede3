import { sql } from 'kysely';
import { sendToProduction } from '../applications/produce.ts';
import { recordEvent } from '../events/record.ts';
import type { Transact, Tx } from '../platform/db/transaction.ts';
import { inPortions } from '../platform/jobs/portions.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import { producerOf } from './producer.ts';

const portion = 25;

/** After the application that the portion before ended with. */
interface Place {
  readonly submittedAt: Date;
  readonly id: string;
}

const beginning: Place = { submittedAt: new Date(0), id: '00000000-0000-0000-0000-000000000000' };

/**
 * The job behind a new batch: first what has to be printed once more, then what waits longest. A second worker
 * at the same batch waits and goes on; one at another batch passes over what this one holds.
 */
export async function fillBatch(
  { transact }: { readonly transact: Transact },
  batchId: string,
): Promise<void> {
  await inPortions<Place>(transact, (tx, from) => fillPortion(tx, batchId, from ?? beginning));
}

async function fillPortion(tx: Tx, batchId: string, from: Place): Promise<Place | undefined> {
  const batch = await tx.db
    .selectFrom('production_batches')
    .select(['id', 'number', 'point_id', 'wanted', 'made_by'])
    .where('id', '=', batchId)
    .where('filled_at', 'is', null)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!batch) return undefined;
  const { taken } = await tx.db
    .selectFrom('production_items')
    .select((row) => row.fn.countAll<number>().as('taken'))
    .where('batch_id', '=', batchId)
    .executeTakeFirstOrThrow();
  const clerk = await producerOf(tx.db, batch.made_by);
  const room = Math.min(batch.wanted - taken, portion);
  if (!clerk || room === 0) return finish(tx, batch, taken);
  const again = await takeAgain(tx, batch, taken, room);
  if (again > 0) return from;
  const { added, place } = await takeWaiting(tx, clerk, batch, taken, from, room);
  return place ?? finish(tx, batch, taken + added);
}

interface Filling {
  readonly id: string;
  readonly number: number;
  readonly point_id: string | null;
  readonly made_by: string;
}

async function finish(tx: Tx, { id, number, made_by }: Filling, cards: number): Promise<undefined> {
  await tx.db.updateTable('production_batches').set({ filled_at: tx.now }).where('id', '=', id).execute();
  await recordEvent(tx, {
    kind: 'batch.filled',
    actor: { kind: 'staff', accountId: made_by, ip: null },
    data: { batch: number, cards },
  });
  return undefined;
}

/** Damaged in print, or put back after it had been taken out. */
async function takeAgain(tx: Tx, batch: Filling, taken: number, limit: number): Promise<number> {
  let waiting = tx.db
    .selectFrom('production_items')
    .select(['id', 'application_id', 'card_number', 'point_id'])
    .where('again_at', 'is not', null)
    .where('redone_at', 'is', null)
    .orderBy('again_at')
    .orderBy('id')
    .limit(limit)
    .forNoKeyUpdate()
    .skipLocked();
  if (batch.point_id) waiting = waiting.where('point_id', '=', batch.point_id);
  const items = await waiting.execute();
  if (items.length === 0) return 0;
  await tx.db
    .updateTable('production_items')
    .set({ redone_at: tx.now })
    .where(
      'id',
      'in',
      items.map(({ id }) => id),
    )
    .execute();
  await tx.db
    .insertInto('production_items')
    .values(
      items.map(({ id: _, ...item }, index) => ({
        ...item,
        batch_id: batch.id,
        position: taken + index + 1,
      })),
    )
    .execute();
  return items.length;
}

async function takeWaiting(
  tx: Tx,
  clerk: ClerkWho<'produce'>,
  batch: Filling,
  taken: number,
  { submittedAt, id }: Place,
  limit: number,
): Promise<{ readonly added: number; readonly place: Place | undefined }> {
  let waiting = tx.db
    .selectFrom('applications')
    .select(['id', 'number', 'submitted_at', 'collection_point_id'])
    .where('status', '=', 'accepted')
    .where(sql<boolean>`(submitted_at, id) > (${submittedAt}::timestamptz, ${id}::uuid)`)
    .orderBy('submitted_at')
    .orderBy('id')
    .limit(limit)
    .forNoKeyUpdate()
    .skipLocked();
  if (batch.point_id) waiting = waiting.where('collection_point_id', '=', batch.point_id);
  const found = await waiting.execute();
  let added = 0;
  for (const { id: application_id, number, collection_point_id: point_id } of found) {
    const sent = number === null ? undefined : await sendToProduction(tx, clerk, number);
    // A card that ended while it waited is not printed; its application shows why.
    if (!sent?.ok) continue;
    added += 1;
    await tx.db
      .insertInto('production_items')
      .columns(['batch_id', 'position', 'application_id', 'point_id', 'card_number'])
      .expression((query) =>
        query
          .selectFrom('applications')
          .innerJoin('cards', 'cards.id', 'card_id')
          .select((row) => [
            row.val(batch.id).as('batch_id'),
            sql<number>`${taken + added}::int`.as('position'),
            'applications.id as application_id',
            sql<string | null>`${point_id}::uuid`.as('point_id'),
            'cards.number as card_number',
          ])
          .where('applications.id', '=', application_id),
      )
      .execute();
  }
  const last = found.at(-1);
  return { added, place: last?.submitted_at ? { submittedAt: last.submitted_at, id: last.id } : undefined };
}
