import type { Transaction } from 'kysely';
import { fromKysely, type JobResult, PgBoss, type Queue } from 'pg-boss';
import type { DB } from '../db/schema.ts';
import type { Log } from '../log.ts';

/** Every queue of the house, what its jobs carry, and how often a failed one is tried again. */
export interface JobData {
  mail: { mailId: string };
  /** Of those that many people get at once: they never stand before other mail. */
  'bulk-mail': { mailId: string };
  /** The next portion of mails about a message to many, after the account that the last one ended with. */
  'broadcast-mails': { broadcastId: string; after: string | null };
  /** What a file from another system says: first it is looked at, then, when a clerk says so, done. */
  'check-import': { importId: string };
  'run-import': { importId: string };
  'import-mails': { importId: string };
  expire: Record<string, never>;
  remind: Record<string, never>;
  warn: Record<string, never>;
  families: Record<string, never>;
  delete: Record<string, never>;
  'export-data': { exportId: string };
  'scan-attachment': { attachmentId: string };
  /** Cards into a new batch of the production. */
  'fill-batch': { batchId: string };
  /** What has come to a collection point becomes ready. */
  'deliver-batch': { deliveryId: string };
  /** Ids of mails that are gone: the letters of an outbox that is a folder go too. */
  'forget-letters': { mailIds: string[] };
  'apply-changes': Record<string, never>;
  'seal-events': Record<string, never>;
  /** The whole audit log, from the seal it has come to. */
  'check-audit': { checkId: string };
  /** The numbers of the reports, of every day that is over. */
  'count-days': Record<string, never>;
  /** Room for the benefit uses of the months to come. */
  'make-months': Record<string, never>;
  'sweep-accounts': Record<string, never>;
  'sweep-files': Record<string, never>;
}
export type QueueName = keyof JobData;

/** Mail: first again after 30 s, then ever later, for about two days: an SMTP server may be down for long. */
const policies: Record<QueueName, Omit<Queue, 'name'>> = {
  mail: {
    retryLimit: 40,
    retryDelay: 30,
    retryBackoff: true,
    retryDelayMax: 3600,
    expireInSeconds: 120,
    notify: true,
  },
  'bulk-mail': {
    retryLimit: 40,
    retryDelay: 60,
    retryBackoff: true,
    retryDelayMax: 3600,
    expireInSeconds: 120,
  },
  // What is under way for hours goes on by itself after an outage, however long.
  'broadcast-mails': {
    retryLimit: 1000,
    retryDelay: 10,
    retryBackoff: true,
    retryDelayMax: 600,
    expireInSeconds: 300,
  },
  // Each works for a while and leaves the rest to the next; one whose worker died is taken up after two minutes.
  'check-import': {
    retryLimit: 1000,
    retryDelay: 5,
    retryBackoff: true,
    retryDelayMax: 600,
    expireInSeconds: 120,
    notify: true,
  },
  'run-import': {
    retryLimit: 1000,
    retryDelay: 5,
    retryBackoff: true,
    retryDelayMax: 600,
    expireInSeconds: 120,
    notify: true,
  },
  'import-mails': {
    retryLimit: 1000,
    retryDelay: 10,
    retryBackoff: true,
    retryDelayMax: 600,
    expireInSeconds: 300,
  },
  expire: { retryLimit: 3, retryDelay: 60, expireInSeconds: 3600 },
  remind: { retryLimit: 3, retryDelay: 60, expireInSeconds: 3600 },
  warn: { retryLimit: 3, retryDelay: 60, expireInSeconds: 3600 },
  families: { retryLimit: 3, retryDelay: 60, expireInSeconds: 3600 },
  delete: { retryLimit: 3, retryDelay: 60, expireInSeconds: 3600 },
  // Somebody waits for it; a worker that died is given up after a quarter of an hour.
  'export-data': { retryLimit: 5, retryDelay: 30, retryBackoff: true, expireInSeconds: 900, notify: true },
  // The scanner may be down for a while; whoever waits for the file sees that it is being checked.
  'scan-attachment': {
    retryLimit: 1000,
    retryDelay: 10,
    retryBackoff: true,
    retryDelayMax: 600,
    expireInSeconds: 120,
    notify: true,
  },
  'fill-batch': { retryLimit: 20, retryDelay: 2, retryBackoff: true, expireInSeconds: 900, notify: true },
  'deliver-batch': { retryLimit: 20, retryDelay: 2, retryBackoff: true, expireInSeconds: 900, notify: true },
  'forget-letters': { retryLimit: 5, retryDelay: 30, retryBackoff: true, expireInSeconds: 120, notify: true },
  'apply-changes': { retryLimit: 3, retryDelay: 20, expireInSeconds: 600 },
  'seal-events': { retryLimit: 3, retryDelay: 60, expireInSeconds: 600 },
  'check-audit': { retryLimit: 20, retryDelay: 10, retryBackoff: true, expireInSeconds: 300, notify: true },
  'count-days': { retryLimit: 3, retryDelay: 60, expireInSeconds: 7200 },
  'make-months': { retryLimit: 5, retryDelay: 60, retryBackoff: true, expireInSeconds: 300 },
  'sweep-accounts': { retryLimit: 3, retryDelay: 60, expireInSeconds: 3600 },
  'sweep-files': { retryLimit: 3, retryDelay: 60, expireInSeconds: 3600 },
};

/** Nightly work, in Warsaw time, and what is due every minute. */
const schedules: Partial<Record<QueueName, string>> = {
  expire: '20 0 * * *',
  // Late enough that nobody's phone rings in the night.
  remind: '0 7 * * *',
  warn: '10 7 * * *',
  families: '20 7 * * *',
  delete: '50 1 * * *',
  'apply-changes': '* * * * *',
  'seal-events': '* * * * *',
  'count-days': '5 0 * * *',
  'make-months': '20 2 * * *',
  'sweep-accounts': '10 2 * * *',
  'sweep-files': '40 2 * * *',
};

export type NewJob = {
  [Q in QueueName]: {
    queue: Q;
    data: JobData[Q];
    /** In seconds from now; at once without. */
    startAfter?: number;
  };
}[QueueName];

export interface JobQueue {
  /** The job exists if and only if the transaction commits. */
  send(transaction: Transaction<DB>, job: NewJob): Promise<void>;
  /** The same for many of one queue, in one statement. */
  sendAll<Q extends QueueName>(
    transaction: Transaction<DB>,
    queue: Q,
    data: readonly JobData[Q][],
  ): Promise<void>;
  stop(): Promise<void>;
}

/** The senders' half: no polling, no maintenance. The tables exist already (see {@link prepareQueues}). */
export async function openQueue(databaseUrl: string, log: Log): Promise<JobQueue> {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    max: 2,
    migrate: false,
    supervise: false,
    schedule: false,
    application_name: 'karta-mieszkanca jobs',
  });
  boss.on('error', (error) => log.error({ err: error }, 'kolejka zadań'));
  await boss.start();
  return {
    async send(transaction, job) {
      const { startAfter } = job;
      await boss.send(job.queue, job.data, {
        db: fromKysely(transaction),
        ...(startAfter !== undefined && { startAfter }),
      });
    },
    async sendAll(transaction, queue, data) {
      const jobs = data.map((each) => ({ data: each }));
      await boss.insert(queue, jobs, { db: fromKysely(transaction) });
    },
    stop: () => boss.stop({ graceful: true, timeout: 5000 }),
  };
}

/** Creates or upgrades the queue's tables and queues. Part of migrating; safe to run at the same time twice. */
export async function prepareQueues(databaseUrl: string, log: Log): Promise<void> {
  const boss = new PgBoss({ connectionString: databaseUrl, max: 2, supervise: false, schedule: false });
  boss.on('error', (error) => log.error({ err: error }, 'kolejka zadań'));
  await boss.start();
  for (const [name, policy] of Object.entries(policies)) {
    await boss.createQueue(name, policy);
    await boss.updateQueue(name, policy);
  }
  await boss.stop({ graceful: true, timeout: 5000 });
}

export type JobHandlers = { [Q in QueueName]: (data: JobData[Q]) => Promise<void> };

export interface Workers {
  /** Waits for the jobs under way. */
  stop(): Promise<void>;
}

export async function startWorkers(
  databaseUrl: string,
  handlers: Partial<JobHandlers>,
  log: Log,
  pollSeconds = 2,
): Promise<Workers> {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    max: 6,
    migrate: false,
    application_name: 'karta-mieszkanca worker',
    useListenNotify: true,
  });
  boss.on('error', (error) => log.error({ err: error }, 'kolejka zadań'));
  await boss.start();
  for (const queue of Object.keys(handlers) as QueueName[]) {
    const handle = handlers[queue] as (data: unknown) => Promise<void>;
    await boss.work(queue, fetching(pollSeconds), (jobs) =>
      Promise.all(jobs.map(({ id, data }) => outcome(id, () => handle(data), log.child({ queue, job: id })))),
    );
    const cron = schedules[queue];
    if (cron) await boss.schedule(queue, cron, {}, { tz: 'Europe/Warsaw' });
  }
  return { stop: () => boss.stop({ graceful: true, timeout: 30_000 }) };
}

/** Several at a time, and on at once while more are waiting. NOTIFY wakes earlier; polling misses nothing. */
const fetching = (pollSeconds: number) =>
  ({
    batchSize: 8,
    burstWhenBatchFull: true,
    perJobResults: true,
    pollingIntervalSeconds: pollSeconds,
    notifyPollingIntervalSeconds: pollSeconds,
  }) as const;

/** One job's failure does not touch the others of its batch; the queue tries it again. */
async function outcome(id: string, work: () => Promise<void>, log: Log): Promise<JobResult> {
  try {
    await work();
    return { id, status: 'completed' };
  } catch (error) {
    log.warn({ err: error }, 'zadanie nie powiodło się, będzie powtórzone');
    return {
      id,
      status: 'failed',
      output: { message: error instanceof Error ? error.message : String(error) },
    };
  }
}
