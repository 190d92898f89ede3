import type { Keys } from '../../platform/crypto/keys.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { closeSessionsOf, type Session } from '../../platform/sessions/sessions.ts';
import { hasSecondFactor } from './reads.ts';
import { dropRecoveryCodes, makeRecoveryCodes } from './recovery-codes.ts';

/** The first factor brings recovery codes, and ends the sessions that were opened with the password alone. */
export async function codesForFirst(
  tx: Tx,
  keys: Keys,
  accountId: string,
  stays: Session,
): Promise<readonly string[]> {
  await closeSessionsOf(tx, accountId, stays);
  return makeRecoveryCodes(tx, keys, accountId);
}

/** To be called after one was taken away: without any, recovery codes recover nothing. */
export async function dropCodesAfterLast(tx: Tx, accountId: string): Promise<void> {
  if (!(await hasSecondFactor(tx.db, accountId))) await dropRecoveryCodes(tx, accountId);
}
