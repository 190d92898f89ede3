import { days, later } from '../platform/clock.ts';
import type { Tx } from '../platform/db/transaction.ts';

/** How many failures cost nothing, the longest wait, and after how long without one they are forgotten. */
export interface Patience {
  readonly free: number;
  readonly longest: number;
  readonly forgottenAfter: number;
}

/** In milliseconds: nothing at first, then 2 s, 4 s, 8 s… */
export function delayAfter(failures: number, { free, longest }: Patience): number {
  return failures <= free ? 0 : Math.min(2 ** (failures - free) * 1000, longest);
}

/** Whole seconds, and at least one: what a person is told to wait. */
export function secondsUntil(moment: Date, now: Date): number {
  return Math.max(1, Math.ceil((moment.getTime() - now.getTime()) / 1000));
}

export type Attempt = { readonly ok: true } | { readonly ok: false; readonly freeAt: Date };

/** Refused, and not counted, while the wait for the failures before is not over. */
export async function countFailure(tx: Tx, key: Buffer, patience: Patience): Promise<Attempt> {
  // Makes the row, or locks the one that is there: in one statement, because a login that succeeds deletes it.
  const row = await tx.db
    .insertInto('delays')
    .values({ key, failures: 0, failed_at: tx.now, free_at: tx.now })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ key }))
    .returning(['failures', 'failed_at', 'free_at'])
    .executeTakeFirstOrThrow();
  if (row.free_at > tx.now) return { ok: false, freeAt: row.free_at };
  const forgotten = row.failed_at < later(tx.now, -patience.forgottenAfter);
  const failures = forgotten ? 1 : row.failures + 1;
  await tx.db
    .updateTable('delays')
    .set({ failures, failed_at: tx.now, free_at: later(tx.now, delayAfter(failures, patience)) })
    .where('key', '=', key)
    .execute();
  return { ok: true };
}

export async function takeBackFailure(tx: Tx, key: Buffer): Promise<void> {
  await tx.db
    .updateTable('delays')
    .set((row) => ({ failures: row('failures', '-', 1) }))
    .where('key', '=', key)
    .where('failures', '>', 0)
    .execute();
}

export async function forgetFailures(tx: Tx, key: Buffer): Promise<void> {
  await tx.db.deleteFrom('delays').where('key', '=', key).execute();
}

const longestMemory = days(1);

/** Passes over whatever a login holds at the moment: the next night is soon enough. */
export async function sweepDelays(tx: Tx): Promise<void> {
  await tx.db
    .deleteFrom('delays')
    .where('key', 'in', (old) =>
      old
        .selectFrom('delays')
        .select('key')
        .where('failed_at', '<', later(tx.now, -longestMemory))
        .forUpdate()
        .skipLocked(),
    )
    .execute();
}
