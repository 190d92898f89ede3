import { sql } from 'kysely';
import { days, later } from '../../platform/clock.ts';
import type { Tx } from '../../platform/db/transaction.ts';

/** A picture that was brought for an offer that nobody sent. Returns how many went. */
export async function deleteUnusedPictures(tx: Tx): Promise<number> {
  const gone = await tx.db
    .deleteFrom('offer_pictures')
    .where('added_at', '<', later(tx.now, -days(2)))
    .where(sql<boolean>`not exists (select from offer_versions where picture = offer_pictures.name)`)
    .executeTakeFirst();
  return Number(gone.numDeletedRows);
}
