import type { Tx } from '../../platform/db/transaction.ts';
import type { Clerk } from '../clerk.ts';
import { findOwnFilter, savedFilters } from './saved.ts';

export type RenameResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'not-found' | 'name-taken' };

export async function renameFilter(tx: Tx, clerk: Clerk, id: string, name: string): Promise<RenameResult> {
  const filter = await findOwnFilter(tx.db, clerk, id);
  if (!filter) return { ok: false, reason: 'not-found' };
  const others = await savedFilters(tx.db, clerk, filter.place);
  if (others.some((other) => other.id !== id && other.name === name)) {
    return { ok: false, reason: 'name-taken' };
  }
  await tx.db.updateTable('saved_filters').set({ name }).where('id', '=', id).execute();
  return { ok: true };
}
