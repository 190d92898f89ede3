import { later } from '../../platform/clock.ts';
import type { Db } from '../../platform/db/database.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { isHeld } from '../account.queries.ts';
import { revokeTokens } from '../tokens.ts';
import { changeWaitsFor, type EmailChange, mailsToNewAddress } from './email-change.ts';

export async function selectEmailChange(
  db: Db,
  accountId: string,
  now: Date,
): Promise<EmailChange | undefined> {
  return db
    .selectFrom('email_changes')
    .select(['email', 'requested_at as requestedAt'])
    .where('account_id', '=', accountId)
    .where('requested_at', '>', later(now, -changeWaitsFor))
    .executeTakeFirst();
}

/** Whether somebody logs in with this address, or was invited to. A registration that waits does not count. */
export async function isTaken(db: Db, email: string): Promise<boolean> {
  const account = await db
    .selectFrom('accounts')
    .select('id')
    .where('email', '=', email)
    .where(isHeld)
    .executeTakeFirst();
  return account !== undefined;
}

/** One change of the account's address at a time. */
export async function lockAccount(tx: Tx, accountId: string): Promise<void> {
  await tx.db.selectFrom('accounts').select('id').where('id', '=', accountId).forNoKeyUpdate().execute();
}

/** The change that waits, its links and its unsent mails. False when none was there. */
export async function dropEmailChange(tx: Tx, accountId: string): Promise<boolean> {
  const dropped = await tx.db
    .deleteFrom('email_changes')
    .where('account_id', '=', accountId)
    .returning('account_id')
    .executeTakeFirst();
  if (!dropped) return false;
  await revokeTokens(tx, accountId, 'email-change');
  await tx.db
    .deleteFrom('mails')
    .where('account_id', '=', accountId)
    .where('template', 'in', mailsToNewAddress)
    .where('state', '<>', 'sent')
    .execute();
  return true;
}

/** Anybody may have registered the address; here is somebody who has its mailbox. */
export async function removeUnconfirmed(tx: Tx, email: string): Promise<void> {
  await tx.db
    .deleteFrom('accounts')
    .where('email', '=', email)
    .where((row) => row.not(isHeld(row)))
    .execute();
}
