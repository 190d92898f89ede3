import type { RateLimitPluginOptions } from '@fastify/rate-limit';
import { networkOf } from '../../platform/address.ts';
import { type Clock, minutes } from '../../platform/clock.ts';
import type { Db } from '../../platform/db/database.ts';
import { countHit } from '../../platform/rate-limits.ts';

/** How often one address may do what an attacker would like to repeat. Shared by all processes. */
export const limits = {
  credentials: { max: 60, timeWindow: minutes(10), groupId: 'credentials' },
  /** Forms of the public site that send a mail to an address that nobody has proven. */
  applying: { max: 20, timeWindow: minutes(10), groupId: 'applying' },
  checks: { max: 1500, timeWindow: minutes(10), groupId: 'checks' },
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
      countHit(db, `${this.prefix}${key}`, clock(), timeWindow).then(
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
