import { type ExpressionBuilder, sql } from 'kysely';
import type { Db } from '../../platform/db/database.ts';
import type { DB } from '../../platform/db/schema.ts';
import type { Tx } from '../../platform/db/transaction.ts';

/** The account's app, once a right code has come from it. */
function confirmedApp(row: ExpressionBuilder<DB, 'accounts'>) {
  return row
    .selectFrom('account_apps')
    .whereRef('account_apps.account_id', '=', 'accounts.id')
    .where('confirmed_at', 'is not', null);
}

function ownedPasskey(row: ExpressionBuilder<DB, 'accounts'>) {
  return row.selectFrom('passkeys').whereRef('passkeys.account_id', '=', 'accounts.id');
}

/** What the second step of a login can ask this account for. */
export function waysOf(db: Db, accountId: string) {
  return db
    .selectFrom('accounts')
    .select((row) => [
      row
        .exists(confirmedApp(row).select(sql`1`.as('one')))
        .$castTo<boolean>()
        .as('app'),
      row
        .exists(ownedPasskey(row).select(sql`1`.as('one')))
        .$castTo<boolean>()
        .as('passkey'),
    ])
    .where('id', '=', accountId)
    .executeTakeFirst();
}

/** Changes of one account's second factor wait for one another: only then one of them is the first, or the last. */
export async function lockAccount(tx: Tx, accountId: string): Promise<void> {
  await tx.db.selectFrom('accounts').select('id').where('id', '=', accountId).forNoKeyUpdate().execute();
}
