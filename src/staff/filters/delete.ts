import type { Tx } from '../../platform/db/transaction.ts';
import type { Clerk } from '../clerk.ts';

/** False when the clerk has none with this id. */
export async function deleteFilter(tx: Tx, clerk: Clerk, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx.db
    .deleteFrom('saved_filters')
    .where('id', '=', id)
    .where('account_id', '=', clerk.accountId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
