import type { Db } from '../../platform/db/database.ts';

/** One change at a time: whoever mails, stops, resumes or ends waits for the other at the message itself. */
export async function lockMailing(db: Db, by: { readonly id: string } | { readonly number: number }) {
  const broadcast = await db
    .selectFrom('broadcasts')
    .select(['id', 'number', 'ended_at as endedAt'])
    .where((row) => ('id' in by ? row('id', '=', by.id) : row('number', '=', by.number)))
    .forNoKeyUpdate()
    .executeTakeFirst();
  // Only now, so that it is as the one before has left it.
  const mailing =
    broadcast &&
    (await db
      .selectFrom('broadcast_mailings')
      .select([
        'per_minute as perMinute',
        'queued',
        'reached',
        'finished_at as finishedAt',
        'stopped_at as stoppedAt',
      ])
      .where('broadcast_id', '=', broadcast.id)
      .executeTakeFirst());
  return mailing && { ...broadcast, ...mailing };
}
