import { recordEvent } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import type { Case } from './case.ts';
import { caseNews } from './live.ts';
import { lockForClerk, type Unworkable } from './work.ts';

export type Closed =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: Unworkable | 'already-closed' };

/** The resident cannot write in it any more. What waited for an answer waits on when the case is opened again. */
export async function closeCase(tx: Tx, clerk: ClerkWho<'answer-cases'>, number: number): Promise<Closed> {
  const found = await lockForClerk(tx, clerk, number);
  if (!found.ok) return found;
  if (found.value.status === 'closed') return { ok: false, reason: 'already-closed' };
  await closing(tx, clerk, found.value);
  return { ok: true };
}

export async function closing(
  tx: Tx,
  clerk: ClerkWho<'answer-cases'>,
  { id, number, personId }: Case,
): Promise<void> {
  await tx.db
    .insertInto('case_closings')
    .values({ case_id: id, at: tx.now, by_account: clerk.accountId })
    .execute();
  await tx.db.updateTable('cases').set({ closed_at: tx.now }).where('id', '=', id).execute();
  await caseNews(tx, id);
  await recordEvent(tx, { kind: 'case.closed', actor: clerk, personId, data: { case: number } });
}
