import type { Resident } from '../people/resident.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import { lockOwnApplication, toApplication, type Which } from './application.queries.ts';
import type { Applying } from './applying.ts';
import { changeStatus } from './change-status.ts';
import { isWithdrawable } from './status.ts';

export type CancelResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'not-found' | 'already-cancelled' | 'already-decided' };

/** By the resident, while the city has not decided. */
export function cancelApplication(tx: Tx, resident: Resident, number: number): Promise<CancelResult> {
  return cancel(tx, resident, { number });
}

/** At the counter, where it was taken, for the resident. `reason` is told to the resident word for word. */
export function cancelTaken(
  tx: Tx,
  clerk: ClerkWho<'edit-residents'>,
  id: string,
  reason: string,
): Promise<CancelResult> {
  return cancel(tx, clerk, { id }, reason);
}

async function cancel(tx: Tx, who: Applying, which: Which, note?: string): Promise<CancelResult> {
  const row = await lockOwnApplication(tx.db, who, which);
  if (!row || row.status === 'draft') return { ok: false, reason: 'not-found' };
  const application = toApplication(row);
  if (application.status === 'cancelled') return { ok: false, reason: 'already-cancelled' };
  if (!isWithdrawable(application.status)) return { ok: false, reason: 'already-decided' };
  await tx.db
    .updateTable('applications')
    .set({ claimed_by: null, claimed_until: null })
    .where('id', '=', row.id)
    .execute();
  await changeStatus(tx, who, application, { to: 'cancelled', event: 'application.cancelled', note });
  return { ok: true };
}
