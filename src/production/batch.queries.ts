import { sql } from 'kysely';
import type { Db } from '../platform/db/database.ts';
import type { Tx } from '../platform/db/transaction.ts';

/** A batch counts its own cards, never more than the largest may have. */
export function selectBatches(db: Db) {
  return db
    .selectFrom('production_batches')
    .innerJoin('staff_members', 'staff_members.account_id', 'made_by')
    .leftJoin('collection_points', 'collection_points.id', 'production_batches.point_id')
    .innerJoinLateral(
      (lateral) =>
        lateral
          .selectFrom('production_items')
          .whereRef('batch_id', '=', 'production_batches.id')
          .select([
            sql<number>`count(*) filter (where ended_at is null)::int`.as('cards'),
            sql<number>`count(*) filter (where ended_at is null and printed_at is not null)::int`.as(
              'printed',
            ),
            sql<number>`count(*) filter (where ended_at is null and delivered_at is not null)::int`.as(
              'delivered',
            ),
            sql<number>`count(*) filter (where ended_at is not null)::int`.as('left'),
          ])
          .as('counted'),
      (join) => join.onTrue(),
    )
    .select([
      'production_batches.id',
      'production_batches.number',
      'collection_points.name as pointName',
      'wanted',
      'made_at as madeAt',
      sql<string>`staff_members.first_name || ' ' || staff_members.last_name`.as('madeBy'),
      'filled_at as filledAt',
      sql<{ cards: number; printed: number; delivered: number; left: number }>`to_jsonb(counted)`.as(
        'counts',
      ),
    ]);
}

export function selectItems(db: Db) {
  return db
    .selectFrom('production_items')
    .innerJoin('production_batches', 'production_batches.id', 'batch_id')
    .innerJoin('applications', 'applications.id', 'application_id')
    .innerJoin('cards', 'cards.number', 'card_number')
    .leftJoin('collection_points', 'collection_points.id', 'production_items.point_id')
    .select([
      'production_items.position',
      'card_number as cardNumber',
      sql<string>`trim(cards.first_name || ' ' || cards.last_name)`.as('name'),
      sql<number>`applications.number`.as('applicationNumber'),
      'applications.status as applicationStatus',
      'production_items.point_id as pointId',
      'collection_points.name as pointName',
      'printed_at as printedAt',
      'missing_at as missingAt',
      'delivered_at as deliveredAt',
      'production_items.ended_as as endedAs',
      'production_items.reason',
    ]);
}

/** Its cards that are still in it, at these positions. */
export function standingItems(tx: Tx, batchId: string, positions: readonly number[]) {
  return tx.db
    .updateTable('production_items')
    .where('batch_id', '=', batchId)
    .where('position', 'in', [...positions])
    .where('ended_at', 'is', null);
}

export async function batchId(db: Db, number: number): Promise<string | undefined> {
  const row = await db
    .selectFrom('production_batches')
    .select('id')
    .where('number', '=', number)
    .executeTakeFirst();
  return row?.id;
}
