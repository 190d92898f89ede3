import type { RateLimitPluginOptions } from '@fastify/rate-limit';
import { sql } from 'kysely';
import { networkOf } from '../../platform/address.ts';
import { type Clock, later, minutes } from '../../platform/clock.ts';
import type { Db } from '../../platform/db/database.ts';

/** How often one address may do what an attacker would like to repeat. Shared by all processes. */
export const limits = {
  credentials: { max: 60, timeWindow: minutes(10), groupId: 'credentials' },
  checks: { max: 120, timeWindow: minutes(10), groupId: 'checks' },
  uploads: { max: 240, timeWindow: minutes(10), groupId: 'uploads' },
} as const;

export function postgresRateLimits(db: Db, clock: Clock): RateLimitPluginOptions {
  class Store {
    readonly prefix: string;
    constructor(options: { prefix?: string }) {
      this.prefix = options.prefix ?? '';
    }

    incr(
      key: string,
      callback: (error: Error | null, result?: { current: number; ttl: number }) => void,
      timeWindow: number,
    ): void {
      hit(db, `${this.prefix}${key}`, clock(), timeWindow).then(
        (result) => callback(null, result),
        (error: Error) => callback(error),
      );
    }

    child(options: { routeInfo?: { config?: { rateLimit?: { groupId?: string } } } }): Store {
      return new Store({ prefix: `${options.routeInfo?.config?.rateLimit?.groupId ?? 'route'}:` });
    }
  }
  return { store: Store as never, keyGenerator: (request) => networkOf(request.scene.ip) };
}

async function hit(db: Db, key: string, now: Date, timeWindow: number) {
  const ends = later(now, timeWindow);
  const { hits, window_ends_at } = await db
    .insertInto('rate_limits')
    .values({ key, hits: 1, window_ends_at: ends })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        hits: sql`case when rate_limits.window_ends_at <= ${now} then 1 else rate_limits.hits + 1 end`,
        window_ends_at: sql`case when rate_limits.window_ends_at <= ${now} then excluded.window_ends_at else rate_limits.window_ends_at end`,
      }),
    )
    .returning(['hits', 'window_ends_at'])
    .executeTakeFirstOrThrow();
  return { current: hits, ttl: window_ends_at.getTime() - now.getTime() };
}
