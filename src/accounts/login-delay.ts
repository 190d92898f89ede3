import { hours, later, minutes } from '../platform/clock.ts';
import { type Keys, keyedHash } from '../platform/crypto/keys.ts';
import type { Tx } from '../platform/db/transaction.ts';

/** A library or an office shares one address, so it may fail more often, and is forgiven sooner. */
interface Patience {
  readonly free: number;
  readonly longest: number;
  readonly forgottenAfter: number;
}
const withAccount: Patience = { free: 4, longest: minutes(15), forgottenAfter: hours(24) };
const withAddress: Patience = { free: 30, longest: minutes(15), forgottenAfter: hours(1) };

/** In milliseconds: nothing at first, then 2 s, 4 s, 8 s… */
export function delayAfter(failures: number, { free, longest }: Patience): number {
  return failures <= free ? 0 : Math.min(2 ** (failures - free) * 1000, longest);
}

export type Attempt = { readonly ok: true } | { readonly ok: false; readonly freeAt: Date };

/**
 * Counts the attempt as a failure before the password is looked at, so that a hundred of them at the
 * same time are not all the first one. {@link forgiveAttempt} takes it back.
 */
export async function takeAttempt(tx: Tx, keys: Keys, email: string, ip: string): Promise<Attempt> {
  const byAddress = await countFailure(tx, addressKey(keys, ip), withAddress);
  return byAddress.ok ? countFailure(tx, accountKey(keys, email), withAccount) : byAddress;
}

/**
 * The password was right: the account starts anew, the address gets its attempt back. In the order of
 * {@link takeAttempt}, or a login sent twice would wait for itself.
 */
export async function forgiveAttempt(tx: Tx, keys: Keys, email: string, ip: string): Promise<void> {
  await tx.db
    .updateTable('login_delays')
    .set((row) => ({ failures: row('failures', '-', 1) }))
    .where('key', '=', addressKey(keys, ip))
    .where('failures', '>', 0)
    .execute();
  await forgetFailures(tx, keys, email);
}

export async function forgetFailures(tx: Tx, keys: Keys, email: string): Promise<void> {
  await tx.db.deleteFrom('login_delays').where('key', '=', accountKey(keys, email)).execute();
}

/** Passes over whatever a login holds at the moment: the next night is soon enough. */
export async function sweepLoginDelays(tx: Tx): Promise<void> {
  await tx.db
    .deleteFrom('login_delays')
    .where('key', 'in', (old) =>
      old
        .selectFrom('login_delays')
        .select('key')
        .where('failed_at', '<', later(tx.now, -withAccount.forgottenAfter))
        .forUpdate()
        .skipLocked(),
    )
    .execute();
}

async function countFailure(tx: Tx, key: Buffer, patience: Patience): Promise<Attempt> {
  // Makes the row, or locks the one that is there: in one statement, because a login that succeeds deletes it.
  const row = await tx.db
    .insertInto('login_delays')
    .values({ key, failures: 0, failed_at: tx.now, free_at: tx.now })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ key }))
    .returning(['failures', 'failed_at', 'free_at'])
    .executeTakeFirstOrThrow();
  if (row.free_at > tx.now) return { ok: false, freeAt: row.free_at };
  const forgotten = row.failed_at < later(tx.now, -patience.forgottenAfter);
  const failures = forgotten ? 1 : row.failures + 1;
  await tx.db
    .updateTable('login_delays')
    .set({ failures, failed_at: tx.now, free_at: later(tx.now, delayAfter(failures, patience)) })
    .where('key', '=', key)
    .execute();
  return { ok: true };
}

const accountKey = (keys: Keys, email: string): Buffer =>
  keyedHash(keys, 'login-account', email.trim().toLowerCase());
const addressKey = (keys: Keys, ip: string): Buffer => keyedHash(keys, 'login-address', ip);
