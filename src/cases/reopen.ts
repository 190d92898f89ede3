import { recordEvent } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import { caseNews } from './live.ts';
import { lockForClerk, type Unworkable } from './work.ts';

export type Reopened =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: Unworkable | 'already-open' | 'words-gone' };

export async function reopenCase(tx: Tx, clerk: ClerkWho<'answer-cases'>, number: number): Promise<Reopened> {
  const found = await lockForClerk(tx, clerk, number);
  if (!found.ok) return found;
  const { id, personId, status, subject } = found.value;
  if (status === 'open') return { ok: false, reason: 'already-open' };
  // Kept its time, and over: what somebody wrote into it now would stay for ever.
  if (subject === '') return { ok: false, reason: 'words-gone' };
  await tx.db
    .updateTable('case_closings')
    .set({ reopened_at: tx.now, reopened_by: clerk.accountId })
    .where('case_id', '=', id)
    .where('reopened_at', 'is', null)
    .execute();
  await tx.db.updateTable('cases').set({ closed_at: null }).where('id', '=', id).execute();
  await caseNews(tx, id);
  await recordEvent(tx, { kind: 'case.reopened', actor: clerk, personId, data: { case: number } });
  return { ok: true };
}
