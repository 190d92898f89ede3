import { type RawBuilder, sql } from 'kysely';
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
  /** Nothing of it stays when it is sent: the address is wanted for this one only, or there are very many. */
  readonly forgetWhenSent?: boolean | undefined;
}

/**
 * The mail and its job appear with the change that causes them, in one transaction. `about`: ids of the persons
 * and accounts with whom it is to be forgotten, besides the recipient's.
 */
export async function queueMail(tx: Tx, mail: NewMail, about: readonly string[] = []): Promise<void> {
  const { id } = await tx.db
    .insertInto('mails')
    .values(toRow(tx, mail, about))
    .returning('id')
    .executeTakeFirstOrThrow();
  await tx.enqueue({ queue: 'mail', data: { mailId: id } });
}

export interface BulkMail extends NewMail {
  /** As {@link queueMail} is given it. */
  readonly about?: readonly string[] | undefined;
}

/** Many at once, which no other mail waits for. */
export async function queueBulkMails(tx: Tx, mails: readonly BulkMail[]): Promise<void> {
  if (mails.length === 0) return;
  const queued = await tx.db
    .insertInto('mails')
    .values(mails.map((mail) => toRow(tx, mail, mail.about ?? [])))
    .returning('id')
    .execute();
  await tx.enqueueAll(
    'bulk-mail',
    queued.map(({ id }) => ({ mailId: id })),
  );
}

function toRow(tx: Tx, mail: NewMail, about: readonly string[]) {
  return {
    account_id: mail.accountId,
    recipient: mail.recipient,
    locale: mail.locale,
    template: mail.template,
    params: JSON.stringify(mail.params),
    forget_when_sent: mail.forgetWhenSent ?? false,
    about: [...about],
    queued_at: tx.now,
  };
}

/**
 * Sent or not: none of these goes out any more, and no copy of one stays with us. The last mails, which belong to
 * no account any longer, do go out.
 */
export async function dropMails(tx: Tx, where: RawBuilder<unknown>): Promise<void> {
  const dropped = await tx.db
    .deleteFrom('mails')
    .where(sql<boolean>`(${where})`)
    .where((row) => row.or([row('forget_when_sent', '=', false), row('account_id', 'is not', null)]))
    .returning('id')
    .execute();
  const mailIds = dropped.map(({ id }) => id);
  if (mailIds.length > 0) await tx.enqueue({ queue: 'forget-letters', data: { mailIds } });
}

/** `ids` of persons and accounts, as `queueMail` was given them. */
export async function dropMailsAbout(tx: Tx, ids: readonly string[]): Promise<void> {
  await dropMails(tx, sql`about && ${[...ids]}::uuid[]`);
}

/** Of these ids those that no mail has any more. */
export async function withoutMail(db: Db, ids: readonly string[]): Promise<string[]> {
  const known = await db
    .selectFrom('mails')
    .select('id')
    .where('id', 'in', [...ids])
    .execute();
  const kept = new Set(known.map(({ id }) => id));
  return ids.filter((id) => !kept.has(id));
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

/** Whether so many of those that many people get at once have not gone out yet. */
export async function bulkMailsWait(db: Db, most: number): Promise<boolean> {
  const waiting = await db
    .selectFrom('mails')
    .select('id')
    .where('state', '<>', 'sent')
    .where('forget_when_sent', '=', true)
    .where('account_id', 'is not', null)
    .offset(most - 1)
    .limit(1)
    .executeTakeFirst();
  return waiting !== undefined;
}

/** Whether so many of this kind have not gone out yet. */
export async function mailsWait(db: Db, template: string, most: number): Promise<boolean> {
  const waiting = await db
    .selectFrom('mails')
    .select('id')
    .where('state', '<>', 'sent')
    .where('template', '=', template)
    .offset(most - 1)
    .limit(1)
    .executeTakeFirst();
  return waiting !== undefined;
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
