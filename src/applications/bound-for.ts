import type { Db } from '../platform/db/database.ts';
import type { ClerkWho } from '../staff/clerk.ts';

/** How many cards are on their way to this collection point, or wait there; counting stops at `most`. */
export async function cardsBoundFor(
  db: Db,
  _clerk: ClerkWho<'settings'>,
  pointId: string,
  most: number,
): Promise<number> {
  const rows = await db
    .selectFrom('applications')
    .select('id')
    .where('collection_point_id', '=', pointId)
    .where('status', 'in', ['accepted', 'in-production', 'ready'])
    .limit(most)
    .execute();
  return rows.length;
}
