import { sql } from 'kysely';
import { system } from '../../events/actor.ts';
import { recordEvent } from '../../events/record.ts';
import type { Transact, Tx } from '../../platform/db/transaction.ts';
import { bulkMailsWait } from '../../platform/smtp/outbox.ts';
import { countMailed, nextReaders, type Reader } from './broadcast.queries.ts';
import { lockMailing } from './mailing.queries.ts';

export interface Portion {
  readonly broadcastId: string;
  /** Where the portion before came to. One that finds that another has gone on from there does nothing. */
  readonly after: string | null;
}

export type QueueMails = (tx: Tx, readers: readonly Reader[], number: number) => Promise<void>;

const minute = 60;
/** So many portions may wait for a slow mail server before the next one is put off. */
const portionsAhead = 3;
/** The part of all addresses that may be wrong for good, and wait for nothing. */
const rejected = 0.05;

/**
 * The job: one portion of mails, then the next one a minute later. Mails, place and next job are one transaction:
 * whatever ends the process, nobody is written to twice and nobody is left out.
 */
export async function mailBroadcast(
  { transact }: { readonly transact: Transact },
  queueMails: QueueMails,
  portion: Portion,
): Promise<void> {
  if (portion.after === null) await transact((tx) => countReaders(tx, portion.broadcastId));
  await transact((tx) => mailPortion(tx, queueMails, portion));
}

/** For the progress. Counted before anything is locked, so that the clerk can stop it meanwhile. */
async function countReaders(tx: Tx, broadcastId: string): Promise<void> {
  const broadcast = sql`(select * from broadcasts where id = ${broadcastId}) as broadcasts`;
  const { rows } = await countMailed(broadcast).execute(tx.db);
  await tx.db
    .updateTable('broadcast_mailings')
    .set({ expected: rows[0]?.count ?? 0 })
    .where('broadcast_id', '=', broadcastId)
    .where('expected', 'is', null)
    .execute();
}

async function mailPortion(tx: Tx, queueMails: QueueMails, { broadcastId, after }: Portion): Promise<void> {
  const mailing = await lockMailing(tx.db, { id: broadcastId });
  if (!mailing || mailing.stoppedAt || mailing.finishedAt || mailing.reached !== after) return;
  const { number, perMinute } = mailing;
  const ahead = Math.ceil(portionsAhead * perMinute + mailing.queued * rejected);
  if (await bulkMailsWait(tx.db, ahead)) return goOn(tx, { broadcastId, after }, minute);
  const { readers, end } = await nextReaders(tx.db, broadcastId, after, perMinute);
  await queueMails(tx, readers, number);
  const queued = mailing.queued + readers.length;
  await tx.db
    .updateTable('broadcast_mailings')
    .set({ queued, reached: end, finished_at: end === null ? tx.now : null })
    .where('broadcast_id', '=', broadcastId)
    .execute();
  if (end !== null) {
    return goOn(tx, { broadcastId, after: end }, Math.ceil((minute * readers.length) / perMinute));
  }
  const data = { broadcast: number, mails: queued };
  await recordEvent(tx, { kind: 'broadcast.mailing-finished', actor: system, data });
}

async function goOn(tx: Tx, { broadcastId, after }: Portion, seconds: number): Promise<void> {
  await tx.enqueue({ queue: 'broadcast-mails', data: { broadcastId, after }, startAfter: seconds });
}
