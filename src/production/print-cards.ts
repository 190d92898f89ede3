import { recordEvent } from '../events/record.ts';
import type { Db } from '../platform/db/database.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { Files } from '../platform/files/files.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import type { Batch } from './batch.ts';
import { findBatch } from './reads.ts';

/** What the print house gets to know about a card: never more. */
export interface PrintedCard {
  readonly position: number;
  readonly number: string;
  readonly firstName: string;
  readonly lastName: string;
  /** What the printed code says. */
  readonly code: string;
  readonly pointName: string | null;
  readonly photoFileId: string | null;
}

/** For a download, which is recorded. Nothing while the batch is still being filled, or when it is empty. */
export async function openForPrint(
  tx: Tx,
  clerk: ClerkWho<'produce'>,
  number: number,
  form: 'zip' | 'pdf',
): Promise<Batch | undefined> {
  const batch = await findBatch(tx.db, clerk, number);
  if (!batch?.filledAt || batch.counts.cards === 0) return undefined;
  const { cards } = batch.counts;
  await recordEvent(tx, { kind: 'batch.downloaded', actor: clerk, data: { batch: number, form, cards } });
  return batch;
}

const portion = 50;

/** The cards that are in the batch at this moment, a few at a time. */
export async function* cardsOf(db: Db, { id }: Pick<Batch, 'id'>): AsyncGenerator<PrintedCard> {
  for (let after = 0; ; ) {
    const cards = await db
      .selectFrom('production_items')
      .innerJoin('cards', 'cards.number', 'card_number')
      .leftJoin('collection_points', 'collection_points.id', 'production_items.point_id')
      .select([
        'production_items.position',
        'cards.number',
        'first_name as firstName',
        'last_name as lastName',
        'code',
        'collection_points.name as pointName',
        'photo_file_id as photoFileId',
      ])
      .where('batch_id', '=', id)
      .where('production_items.ended_at', 'is', null)
      .where('production_items.position', '>', after)
      .orderBy('production_items.position')
      .limit(portion)
      .execute();
    yield* cards;
    const last = cards.at(-1);
    if (!last) return;
    after = last.position;
  }
}

/** Nothing when the card has no photo, or when its person was erased a moment ago. */
export async function photoOf(files: Files, { photoFileId }: PrintedCard): Promise<Buffer | undefined> {
  return photoFileId === null ? undefined : (await files.read(photoFileId))?.bytes;
}
