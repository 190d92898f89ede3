import { sql } from 'kysely';
import type { Db } from '../platform/db/database.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import { selectBatches, selectItems } from './batch.queries.ts';
import type { Batch, BatchItem } from './batch.ts';

type Producer = ClerkWho<'produce'>;

/** A page of batches, newest first; `before` is the number of the last one on the page before. */
export async function batches(
  db: Db,
  _clerk: Producer,
  { before, limit }: { readonly before?: number | undefined; readonly limit: number },
): Promise<Batch[]> {
  let query = selectBatches(db).orderBy('number', 'desc').limit(limit);
  if (before !== undefined) query = query.where('number', '<', before);
  return query.execute();
}

export async function findBatch(db: Db, _clerk: Producer, number: number): Promise<Batch | undefined> {
  return selectBatches(db).where('number', '=', number).executeTakeFirst();
}

/** A page of its cards, in the order of the batch. */
export async function itemsOf(
  db: Db,
  _clerk: Producer,
  { id }: Pick<Batch, 'id'>,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<BatchItem[]> {
  const rows = await selectItems(db)
    .where('batch_id', '=', id)
    .where('production_items.position', '>', after)
    .orderBy('production_items.position')
    .limit(limit)
    .execute();
  return rows.map((row) => row as BatchItem);
}

/** The cards at these positions that may still leave it. */
export async function chosenItems(
  db: Db,
  _clerk: Producer,
  { id }: Pick<Batch, 'id'>,
  positions: readonly number[],
): Promise<BatchItem[]> {
  if (positions.length === 0) return [];
  const rows = await selectItems(db)
    .where('batch_id', '=', id)
    .where('production_items.position', 'in', [...positions])
    .where('production_items.ended_at', 'is', null)
    .where('delivered_at', 'is', null)
    .orderBy('production_items.position')
    .execute();
  return rows.map((row) => row as BatchItem);
}

/** What of the batch has not come to this collection point yet. */
export async function undelivered(
  db: Db,
  _clerk: Producer,
  { id }: Pick<Batch, 'id'>,
  pointId: string,
): Promise<BatchItem[]> {
  const rows = await selectItems(db)
    .where('batch_id', '=', id)
    .where('production_items.point_id', '=', pointId)
    .where('production_items.ended_at', 'is', null)
    .where('delivered_at', 'is', null)
    .orderBy('production_items.position')
    .execute();
  return rows.map((row) => row as BatchItem);
}

/** Where the cards of a batch go. */
export interface Destination {
  readonly pointId: string;
  readonly pointName: string;
  readonly cards: number;
  readonly delivered: number;
  readonly missing: number;
  /** A job makes cards ready at this moment. */
  readonly underWay: boolean;
}

export async function destinationsOf(
  db: Db,
  _clerk: Producer,
  { id }: Pick<Batch, 'id'>,
): Promise<Destination[]> {
  const rows = await db
    .selectFrom('production_items')
    .innerJoin('collection_points', 'collection_points.id', 'point_id')
    .select((row) => [
      'collection_points.id as pointId',
      'collection_points.name as pointName',
      row.fn.countAll<number>().as('cards'),
      row.fn.count<number>('delivered_at').as('delivered'),
      row.fn.count<number>('missing_at').filterWhere('delivered_at', 'is', null).as('missing'),
      row
        .exists(
          row
            .selectFrom('production_deliveries')
            .select('production_deliveries.id')
            .where('production_deliveries.batch_id', '=', id)
            .whereRef('production_deliveries.point_id', '=', 'collection_points.id')
            .where('finished_at', 'is', null),
        )
        .$castTo<boolean>()
        .as('underWay'),
    ])
    .where('batch_id', '=', id)
    .where('ended_at', 'is', null)
    .groupBy(['collection_points.id', 'collection_points.name', 'collection_points.position'])
    .orderBy('collection_points.position')
    .execute();
  return rows;
}

/** Taken out of a batch, and not put back yet. */
export interface HeldCard {
  readonly applicationNumber: number;
  readonly cardNumber: string;
  readonly name: string;
  readonly reason: string | null;
  readonly at: Date;
  readonly batch: number;
}

export async function heldCards(db: Db, _clerk: Producer, limit: number): Promise<HeldCard[]> {
  const rows = await selectItems(db)
    .select(['production_items.ended_at as at', 'production_batches.number as batch'])
    .where('production_items.ended_as', '=', 'taken-out')
    .where('again_at', 'is', null)
    .orderBy('production_items.ended_at')
    .orderBy('production_items.id')
    .limit(limit)
    .execute();
  return rows.map(({ at, ...row }) => ({ ...row, at: at as Date }));
}

/** Accepted, and its card has ended before it was printed. */
export interface UnprintableCard {
  readonly applicationNumber: number;
  readonly cardNumber: string;
  readonly name: string;
  readonly endedAt: Date;
}

/** Those that wait longest, at most `limit`; or the one of this application. */
export async function unprintableCards(
  db: Db,
  _clerk: Producer,
  limit: number,
  number?: number,
): Promise<UnprintableCard[]> {
  let query = db
    .selectFrom('applications')
    .innerJoin('cards', 'cards.id', 'applications.card_id')
    .select([
      'applications.number',
      'cards.number as cardNumber',
      sql<string>`trim(cards.first_name || ' ' || cards.last_name)`.as('name'),
      'cards.ended_at',
    ])
    .where('applications.status', '=', 'accepted')
    .where('cards.ended_at', 'is not', null)
    .orderBy('applications.submitted_at')
    .limit(limit);
  if (number !== undefined) query = query.where('applications.number', '=', number);
  const rows = await query.execute();
  return rows.map(({ number: applicationNumber, ended_at, ...row }) => ({
    ...row,
    applicationNumber: applicationNumber ?? 0,
    endedAt: ended_at as Date,
  }));
}
