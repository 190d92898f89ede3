import type { Db } from '../platform/db/database.ts';
import type { LocalText } from './local-text.ts';

/** A place where residents collect their plastic cards. */
export interface CollectionPoint {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly hours: LocalText;
}

export async function openCollectionPoints(db: Db): Promise<CollectionPoint[]> {
  const rows = await db
    .selectFrom('collection_points')
    .select(['id', 'name', 'address', 'hours'])
    .where('closed_at', 'is', null)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({ ...row, hours: row.hours as LocalText }));
}
