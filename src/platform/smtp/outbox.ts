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
