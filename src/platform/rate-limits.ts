import { sql } from 'kysely';
import { later } from './clock.ts';
import type { Db } from './db/database.ts';

/** Counts a hit, in one statement for all processes. Returns the hits in this window and what is left of it in ms. */
export async function countHit(
  db: Db,
  key: string,
  now: Date,
  window: number,
): Promise<{ readonly current: number; readonly ttl: number }> {
  const over = sql<boolean>`rate_limits.window_ends_at <= ${now}`;
  const { hits, window_ends_at } = await db
    .insertInto('rate_limits')
    .values({ key, hits: 1, window_ends_at: later(now, window) })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        hits: sql`case when ${over} then 1 else rate_limits.hits + 1 end`,
        window_ends_at: sql`case when ${over} then excluded.window_ends_at else rate_limits.window_ends_at end`,
      }),
    )
    .returning(['hits', 'window_ends_at'])
    .executeTakeFirstOrThrow();
  return { current: hits, ttl: window_ends_at.getTime() - now.getTime() };
}
