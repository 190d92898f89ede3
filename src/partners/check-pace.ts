import { sql } from 'kysely';
import { type Attempt, countFailure, type Patience } from '../accounts/delay.ts';
import { days, later, minutes } from '../platform/clock.ts';
import { type Keys, keyedHash } from '../platform/crypto/keys.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { Till } from './till.ts';

/**
 * A till may look up so many cards in a while, and so many in vain: a slip of the finger is free, trying
 * numbers out is slow. One person or one key at a till, and all the tills of a partner together.
 */
interface Pace {
  readonly key: string;
  readonly checks: number;
  /** By their number, in a day: numbers follow one another, and nobody shall read the whole city. */
  readonly numbers: number;
  readonly misses: Patience;
}

const window = minutes(10);

/** The till first, always: what it is refused is not taken from the others of its partner. */
function pacesOf({ accountId, origin, partnerId }: Till): readonly [till: Pace, partner: Pace] {
  const misses = { longest: minutes(5), forgottenAfter: window };
  return [
    {
      key: `checks-till:${accountId ?? origin}`,
      checks: 200,
      numbers: 1000,
      misses: { ...misses, free: 10 },
    },
    {
      key: `checks-partner:${partnerId}`,
      checks: 1500,
      numbers: 10_000,
      misses: { ...misses, free: 50 },
    },
  ];
}

/** `daily`: of typed numbers there were enough for one day; codes are read as before. */
type CheckTaken =
  | { readonly ok: true }
  | { readonly ok: false; readonly freeAt: Date; readonly daily?: true };

/** Counts a check before its card is looked for; refused when there were too many, or too many in vain. */
export async function takeCheck(tx: Tx, keys: Keys, till: Till, byNumber: boolean): Promise<CheckTaken> {
  for (const pace of pacesOf(till)) {
    const counted = await countCheck(tx, pace.key, pace.checks, window);
    if (!counted.ok) return counted;
    if (byNumber) {
      const numbers = await countCheck(tx, `${pace.key}:numbers`, pace.numbers, days(1));
      if (!numbers.ok) return { ...numbers, daily: true };
    }
    const delay = await tx.db
      .selectFrom('delays')
      .select('free_at')
      .where('key', '=', keyedHash(keys, 'misses', pace.key))
      .executeTakeFirst();
    if (delay && delay.free_at > tx.now) return { ok: false, freeAt: delay.free_at };
  }
  return { ok: true };
}

/** The card was not there. */
export async function countMiss(tx: Tx, keys: Keys, till: Till): Promise<void> {
  for (const { key, misses } of pacesOf(till)) await countFailure(tx, keyedHash(keys, 'misses', key), misses);
}

/** Holds the row until the end of the transaction: checks at the same time are looked at one by one. */
async function countCheck(tx: Tx, key: string, most: number, within: number): Promise<Attempt> {
  const over = sql<boolean>`rate_limits.window_ends_at <= ${tx.now}`;
  const row = await tx.db
    .insertInto('rate_limits')
    .values({ key, hits: 1, window_ends_at: later(tx.now, within) })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        hits: sql`case when ${over} then 1 else rate_limits.hits + 1 end`,
        window_ends_at: sql`case when ${over} then excluded.window_ends_at else rate_limits.window_ends_at end`,
      }),
    )
    .returning(['hits', 'window_ends_at'])
    .executeTakeFirstOrThrow();
  return row.hits > most ? { ok: false, freeAt: row.window_ends_at } : { ok: true };
}
