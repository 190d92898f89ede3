import { wholePhoto } from '../../applications/photo.ts';
import type { Db } from '../../platform/db/database.ts';
import type { Tx } from '../../platform/db/transaction.ts';

interface SentPhoto {
  /** There is something to delete. */
  readonly more: boolean;
  /** The cut that a card shows, or showed not long ago. */
  readonly onCard: string | null;
  /** What the application names. */
  readonly files: readonly string[];
}

interface PhotoColumns {
  readonly photo_original_id: string | null;
  readonly photo_file_id: string | null;
}

export async function photoOf(
  db: Db,
  { photo_original_id, photo_file_id }: PhotoColumns,
): Promise<SentPhoto> {
  const files = [photo_original_id, photo_file_id].filter((id) => id !== null);
  const onCard = photo_file_id !== null && (await isOnCard(db, photo_file_id)) ? photo_file_id : null;
  return { files, onCard, more: files.some((id) => id !== onCard) };
}

/** From now on the cut for the card is all there is of the photo; without a card, nothing is. */
export async function letPhotoGo(tx: Tx, applicationId: string, { onCard }: SentPhoto): Promise<void> {
  await tx.db
    .updateTable('applications')
    .set(
      onCard === null
        ? {
            photo_original_id: null,
            photo_file_id: null,
            photo_crop: null,
            photo_hash: null,
            photo_deleted_at: tx.now,
          }
        : { photo_original_id: onCard, photo_crop: JSON.stringify(wholePhoto) },
    )
    .where('id', '=', applicationId)
    .execute();
}

/** Cards let go of their photos later than applications do; see `card-photos.ts`. */
export async function isOnCard(db: Db, fileId: string): Promise<boolean> {
  const named = await db
    .selectFrom('cards')
    .select('id')
    .where('photo_file_id', '=', fileId)
    .unionAll(db.selectFrom('card_changes').select('id').where('photo_file_id', '=', fileId))
    .limit(1)
    .executeTakeFirst();
  return named !== undefined;
}
