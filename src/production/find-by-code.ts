import { type Attempt, countFailure, forgetFailures } from '../accounts/delay.ts';
import { pickupCodeIn } from '../applications/pickup.ts';
import { minutes } from '../platform/clock.ts';
import { type Keys, keyedHash } from '../platform/crypto/keys.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { type ClerkWho, worksAt } from '../staff/clerk.ts';
import { selectWaiting, toWaiting, type WaitingCard } from './pickup.queries.ts';

export type FoundByCode =
  | { readonly ok: true; readonly waiting: WaitingCard }
  | { readonly ok: false; readonly reason: 'no-code' | 'unknown' }
  | { readonly ok: false; readonly reason: 'other-point'; readonly pointName: string | null }
  | { readonly ok: false; readonly reason: 'delayed'; readonly freeAt: Date };

/** A slip of the finger is free; trying codes out is slow. */
const patience = { free: 10, longest: minutes(5), forgottenAfter: minutes(10) };

/** The card that waits under a code, as it was typed or scanned. */
export async function findByCode(
  tx: Tx,
  keys: Keys,
  clerk: ClerkWho<'hand-over'>,
  typed: string,
): Promise<FoundByCode> {
  const code = pickupCodeIn(typed);
  if (!code) return { ok: false, reason: 'no-code' };
  const key = keyedHash(keys, 'pickup-codes', clerk.accountId);
  // Counted before the look, so that two at once are two.
  const counted: Attempt = await countFailure(tx, key, patience);
  if (!counted.ok) return { ok: false, reason: 'delayed', freeAt: counted.freeAt };
  const row = await selectWaiting(tx.db).where('pickups.code', '=', code).executeTakeFirst();
  if (!row) return { ok: false, reason: 'unknown' };
  await forgetFailures(tx, key);
  const waiting = toWaiting(row);
  if (!worksAt(clerk, waiting.pointId ?? undefined)) {
    return { ok: false, reason: 'other-point', pointName: waiting.pointName };
  }
  return { ok: true, waiting };
}
