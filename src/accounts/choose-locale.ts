import type { Tx } from '../platform/db/transaction.ts';

/** The language of the mails follows the language of the pages. */
export async function chooseLocale(tx: Tx, accountId: string, locale: string): Promise<void> {
  await tx.db.updateTable('accounts').set({ locale }).where('id', '=', accountId).execute();
}
