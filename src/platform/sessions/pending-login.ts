import { later, minutes } from '../clock.ts';
import { hashToken, newToken } from '../crypto/keys.ts';
import type { Db } from '../db/database.ts';
import type { Tx } from '../db/transaction.ts';

const lasting = minutes(10);

/** For the cookie: the password was right, the second step is still to come. */
export async function openPendingLogin(tx: Tx, accountId: string): Promise<string> {
  const token = newToken();
  await tx.db
    .insertInto('pending_logins')
    .values({ token_hash: token.hash, account_id: accountId, expires_at: later(tx.now, lasting) })
    .execute();
  return token.text;
}

/** Whose login waits for its second step. */
export async function findPendingLogin(db: Db, token: string, now: Date): Promise<string | undefined> {
  const row = await openRow(db, token, now).executeTakeFirst();
  return row?.accountId;
}

/** The same, kept from all others until the end of the transaction. */
export async function lockPendingLogin(tx: Tx, token: string): Promise<string | undefined> {
  const accountId = await findPendingLogin(tx.db, token, tx.now);
  if (accountId === undefined) return undefined;
  // The account before its logins, as whoever ends them all does.
  await tx.db.selectFrom('accounts').select('id').where('id', '=', accountId).forKeyShare().execute();
  const row = await openRow(tx.db, token, tx.now).forUpdate().executeTakeFirst();
  return row?.accountId;
}

/** Returns how many wrong answers this login has had. */
export async function countWrongAnswer(tx: Tx, token: string): Promise<number> {
  const { failures } = await tx.db
    .updateTable('pending_logins')
    .set((row) => ({ failures: row('failures', '+', 1) }))
    .where('token_hash', '=', hashToken(token))
    .returning('failures')
    .executeTakeFirstOrThrow();
  return failures;
}

export async function closePendingLogin(tx: Tx, token: string): Promise<void> {
  await tx.db.deleteFrom('pending_logins').where('token_hash', '=', hashToken(token)).execute();
}

function openRow(db: Db, token: string, now: Date) {
  return db
    .selectFrom('pending_logins')
    .select('account_id as accountId')
    .where('token_hash', '=', hashToken(token))
    .where('expires_at', '>', now);
}
