import type { Tx } from '../../platform/db/transaction.ts';
import type { Clerk } from '../clerk.ts';
import { mostFilters, type SavedFilter, savedFilters } from './saved.ts';

export type SaveResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'name-taken' | 'too-many' };

/** Of the clerk's own: no event, for it is about nobody. Whoever saves twice at once has saved one. */
export async function saveFilter(
  tx: Tx,
  clerk: Clerk,
  { place, name, query }: Omit<SavedFilter, 'id'>,
): Promise<SaveResult> {
  const known = await savedFilters(tx.db, clerk, place);
  if (known.some((each) => each.name === name)) return { ok: false, reason: 'name-taken' };
  if (known.length >= mostFilters) return { ok: false, reason: 'too-many' };
  const saved = await tx.db
    .insertInto('saved_filters')
    .values({ account_id: clerk.accountId, place, name, query, saved_at: tx.now })
    .onConflict((taken) => taken.columns(['account_id', 'place', 'name']).doNothing())
    .executeTakeFirst();
  return saved.numInsertedOrUpdatedRows ? { ok: true } : { ok: false, reason: 'name-taken' };
}
