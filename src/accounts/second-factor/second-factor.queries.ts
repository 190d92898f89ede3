import type { Db } from '../../platform/db/database.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { holdsApp, holdsPasskey } from './held.ts';

/** What the second step of a login can ask this account for. */
export function waysOf(db: Db, accountId: string) {
  return db
    .selectFrom('accounts')
    .select((row) => [holdsApp(row).as('app'), holdsPasskey(row).as('passkey')])
    .where('id', '=', accountId)
    .executeTakeFirst();
}

/** Changes of one account's second factor wait for one another: only then one of them is the first, or the last. */
export async function lockAccount(tx: Tx, accountId: string): Promise<void> {
  await tx.db.selectFrom('accounts').select('id').where('id', '=', accountId).forNoKeyUpdate().execute();
}
