import type { Db } from '../../platform/db/database.ts';
import type { Clerk } from '../clerk.ts';

/** A way of asking for a list that a clerk comes back to. It is the clerk's own: nobody else sees it. */
export interface SavedFilter {
  readonly id: string;
  /** Which list it is of. */
  readonly place: string;
  readonly name: string;
  /** The part of the address behind the question mark. */
  readonly query: string;
}

/** So many of one list fit above it. */
export const mostFilters = 20;

const columns = ['id', 'place', 'name', 'query'] as const;

/** Of one list, in the order of their names. */
export async function savedFilters(db: Db, clerk: Clerk, place: string): Promise<SavedFilter[]> {
  return db
    .selectFrom('saved_filters')
    .select(columns)
    .where('account_id', '=', clerk.accountId)
    .where('place', '=', place)
    .orderBy('name')
    .limit(mostFilters)
    .execute();
}

export async function findOwnFilter(db: Db, clerk: Clerk, id: string): Promise<SavedFilter | undefined> {
  return db
    .selectFrom('saved_filters')
    .select(columns)
    .where('account_id', '=', clerk.accountId)
    .where('id', '=', id)
    .executeTakeFirst();
}
