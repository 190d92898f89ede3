import type { Db } from '../platform/db/database.ts';
import type { LocalText } from './local-text.ts';
import type { Closure } from './opening-hours.ts';

/** A place where residents collect their plastic cards. */
export interface CollectionPoint {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly hours: LocalText;
  /** Days on which it is closed all the same. */
  readonly closures: readonly Closure[];
}

export async function openCollectionPoints(db: Db): Promise<CollectionPoint[]> {
  const rows = await db
    .selectFrom('collection_points')
    .select(['id', 'name', 'address', 'hours', 'closures'])
    .where('closed_at', 'is', null)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({
    ...row,
    hours: row.hours as LocalText,
    closures: row.closures as unknown as readonly Closure[],
  }));
}

/** In the city's order, those that are closed too. */
export async function allCollectionPoints(
  db: Db,
): Promise<(Omit<CollectionPoint, 'closures'> & { readonly closed: boolean })[]> {
  const rows = await db
    .selectFrom('collection_points')
    .select(['id', 'name', 'address', 'hours', 'closed_at'])
    .orderBy('position')
    .execute();
  return rows.map(({ closed_at, ...row }) => ({
    ...row,
    hours: row.hours as LocalText,
    closed: closed_at !== null,
  }));
}
