import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import { changeStatus } from './change-status.ts';
import { letGo, lockForDecision, type Undecidable } from './decide.ts';

/** `reason` is told to the resident word for word, in the timeline and by mail. */
export async function rejectApplication(
  tx: Tx,
  clerk: ClerkWho<'decide'>,
  number: number,
  reason: string,
): Promise<{ readonly ok: true } | Undecidable> {
  const decidable = await lockForDecision(tx, clerk, number);
  if (!decidable.ok) return decidable;
  await letGo(tx, decidable.application, 'decided');
  await changeStatus(tx, clerk, decidable.application, {
    to: 'rejected',
    event: 'application.rejected',
    note: reason,
  });
  return { ok: true };
}
