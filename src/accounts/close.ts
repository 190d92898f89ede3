import { sql } from 'kysely';
import type { Db } from '../platform/db/database.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { closeSessionsOf } from '../platform/sessions/sessions.ts';
import { dropMails } from '../platform/smtp/outbox.ts';

/**
 * Somebody of the staff or of a shop, whether at work or blocked, logs in with it and stands in its records. Nobody
 * gets a role by being invited.
 */
export async function hasOtherRole(db: Db, accountId: string): Promise<boolean> {
  const role = await db
    .selectFrom('staff_members')
    .select('account_id')
    .where('account_id', '=', accountId)
    .where('joined_at', 'is not', null)
    .union(
      db
        .selectFrom('partner_staff')
        .select('account_id')
        .where('account_id', '=', accountId)
        .where('joined_at', 'is not', null),
    )
    .executeTakeFirst();
  return role !== undefined;
}

/** Every mail about the account or to its address, sent or not, and whatever waits for a click in its mailbox. */
export async function forgetMailbox(tx: Tx, accountId: string): Promise<void> {
  await forgetClicks(tx, accountId);
  await dropMails(tx, sql`account_id = ${accountId} or recipient = ${addressOf(tx, accountId)}`);
}

/**
 * Whatever waits for a click in the account's mailbox: somebody may have asked to move another account there. In
 * the order in which a change of an address goes.
 */
export async function forgetClicks(tx: Tx, accountId: string): Promise<void> {
  await tx.db.selectFrom('accounts').select('id').where('id', '=', accountId).forUpdate().execute();
  const address = addressOf(tx, accountId);
  await tx.db
    .deleteFrom('email_changes')
    .where((row) => row.or([row('account_id', '=', accountId), row('email', '=', address)]))
    .execute();
  await tx.db.deleteFrom('account_tokens').where('mailbox', '=', address).execute();
}

const addressOf = (tx: Tx, accountId: string) =>
  tx.db.selectFrom('accounts').select('email').where('id', '=', accountId);

/** For good; with another role the account stays, and loses what it had as a resident's. */
export async function closeAccount(tx: Tx, accountId: string, stays: boolean): Promise<void> {
  if (!stays) {
    await tx.db.deleteFrom('accounts').where('id', '=', accountId).execute();
    return;
  }
  await closeSessionsOf(tx, accountId);
  await tx.db.deleteFrom('account_tokens').where('account_id', '=', accountId).execute();
  await tx.db.deleteFrom('pending_registrations').where('account_id', '=', accountId).execute();
  for (const invited of ['staff_members', 'partner_staff'] as const) {
    await tx.db
      .deleteFrom(invited)
      .where('account_id', '=', accountId)
      .where('joined_at', 'is', null)
      .execute();
  }
  await tx.db
    .deleteFrom('account_suspensions')
    .where('account_id', '=', accountId)
    .where('cause', '<>', 'office')
    .execute();
  await tx.db.updateTable('accounts').set({ phone: null }).where('id', '=', accountId).execute();
}
