import { days, later } from '../clock.ts';
import type { Db } from '../db/database.ts';
import type { Tx } from '../db/transaction.ts';

export interface NewMail {
  readonly accountId: string | null;
  readonly recipient: string;
  readonly locale: string;
  /** Names a template of faces/mail. */
  readonly template: string;
  /** What the template needs and may be stored: never a token or a password. */
  readonly params: Record<string, unknown>;
  /** The address is wanted for this one mail only: nothing of it stays when it is sent. */
  readonly forgetWhenSent?: boolean | undefined;
}

/** The mail and its job appear with the change that causes them, in one transaction. */
export async function queueMail(tx: Tx, mail: NewMail): Promise<void> {
  const { id } = await tx.db
    .insertInto('mails')
    .values({
      account_id: mail.accountId,
      recipient: mail.recipient,
      locale: mail.locale,
      template: mail.template,
      params: JSON.stringify(mail.params),
      forget_when_sent: mail.forgetWhenSent ?? false,
      queued_at: tx.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await tx.enqueue({ queue: 'mail', data: { mailId: id } });
}

export interface QueuedMail {
  readonly id: string;
  readonly accountId: string | null;
  readonly recipient: string;
  readonly locale: string;
  readonly template: string;
  readonly params: unknown;
}

/** Nothing when it was sent already (a job may run twice) or its account is gone. */
export async function findUnsentMail(db: Db, id: string): Promise<QueuedMail | undefined> {
  const row = await db
    .selectFrom('mails')
    .select(['id', 'account_id', 'recipient', 'locale', 'template', 'params'])
    .where('id', '=', id)
    .where('state', '<>', 'sent')
    .executeTakeFirst();
  return row && { ...row, accountId: row.account_id };
}

export async function markSent(db: Db, id: string, at: Date): Promise<void> {
  await db.deleteFrom('mails').where('id', '=', id).where('forget_when_sent', '=', true).execute();
  await db
    .updateTable('mails')
    .set((row) => ({ state: 'sent', sent_at: at, attempts: row('attempts', '+', 1), last_error: null }))
    .where('id', '=', id)
    .execute();
}

/** `failed` is not final: the job tries again, and a later success makes it `sent`. */
export async function markFailed(db: Db, id: string, error: string): Promise<void> {
  await db
    .updateTable('mails')
    .set((row) => ({ state: 'failed', attempts: row('attempts', '+', 1), last_error: error.slice(0, 300) }))
    .where('id', '=', id)
    .execute();
}

/** When the job has given up on it, at the latest. */
const forgottenAfter = days(3);

/** Mails that were to be forgotten when sent, and could not be sent. */
export async function sweepForgotten(tx: Tx): Promise<void> {
  await tx.db
    .deleteFrom('mails')
    .where('forget_when_sent', '=', true)
    .where('queued_at', '<', later(tx.now, -forgottenAfter))
    .execute();
}
