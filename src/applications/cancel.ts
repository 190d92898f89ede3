import type { Resident } from '../people/resident.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { lockOwnApplication, toApplication } from './application.queries.ts';
import { changeStatus } from './change-status.ts';
import { mayBecome } from './status.ts';

export type CancelResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'not-found' | 'already-cancelled' | 'already-decided' };

/** By the resident, while the city has not decided. */
export async function cancelApplication(tx: Tx, resident: Resident, number: number): Promise<CancelResult> {
  const row = await lockOwnApplication(tx.db, resident, { number });
  if (!row) return { ok: false, reason: 'not-found' };
  const application = toApplication(row);
  if (application.status === 'cancelled') return { ok: false, reason: 'already-cancelled' };
  if (!mayBecome(application.status, 'cancelled', resident.kind))
    return { ok: false, reason: 'already-decided' };
  await tx.db
    .updateTable('applications')
    .set({ claimed_by: null, claimed_until: null })
    .where('id', '=', row.id)
    .execute();
  await changeStatus(tx, resident, application, { to: 'cancelled', event: 'application.cancelled' });
  return { ok: true };
}
