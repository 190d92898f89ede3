import type { Selectable, Transaction } from 'kysely';
import type { Clock } from '../clock.ts';
import { type Keys, keyedHash } from '../crypto/keys.ts';
import type { JobData, JobQueue, NewJob, QueueName } from '../jobs/queue.ts';
import type { Db } from './database.ts';
import type { DB, Events } from './schema.ts';

export type EventRow = Selectable<Events>;

/**
 * One unit of work. Everything that belongs to a change (rows, event, mail, jobs) goes through it, and
 * is there after the commit or not at all. `now` is the moment of the whole work.
 */
export interface Tx {
  readonly db: Transaction<DB>;
  readonly now: Date;
  enqueue(job: NewJob): Promise<void>;
  enqueueAll<Q extends QueueName>(queue: Q, data: readonly JobData[Q][]): Promise<void>;
  /** What nobody writes who has the database but not the city's key. */
  vouch(purpose: string, value: string): Buffer;
  /** What follows from an event; called by `recordEvent` only. */
  react(event: EventRow): Promise<void>;
}

export type Reactions = (tx: Tx, event: EventRow) => Promise<void>;

export type Transact = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

export function transactions(
  db: Db,
  keys: Keys,
  clock: Clock,
  jobs: JobQueue,
  reactions: Reactions,
): Transact {
  return (work) =>
    db.transaction().execute((transaction) => {
      const tx: Tx = {
        db: transaction,
        now: clock(),
        enqueue: (job) => jobs.send(transaction, job),
        enqueueAll: (queue, data) => jobs.sendAll(transaction, queue, data),
        vouch: (purpose, value) => keyedHash(keys, purpose, value),
        react: (event) => reactions(tx, event),
      };
      return work(tx);
    });
}
