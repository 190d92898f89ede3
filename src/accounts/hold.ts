import type { Tx } from '../platform/db/transaction.ts';

/** To be called before an account's session is opened: whoever ends all of them waits for this one, or it for them. */
export async function holdAccount(tx: Tx, accountId: string): Promise<void> {
  await tx.db.selectFrom('accounts').select('id').where('id', '=', accountId).forKeyShare().execute();
}

/** The other side: after it, no session is being opened, and none will be before the end of the transaction. */
export async function stopEntering(tx: Tx, accountId: string): Promise<void> {
  await tx.db.selectFrom('accounts').select('id').where('id', '=', accountId).forUpdate().execute();
}
