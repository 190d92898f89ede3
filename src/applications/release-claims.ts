import { system } from '../events/actor.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { lockApplication, toApplication } from './application.queries.ts';
import { changeStatus } from './change-status.ts';

/** A clerk who was shut out decides nothing any more: what they held waits for others at once. Returns how many. */
export async function releaseClaimsOf(tx: Tx, accountId: string): Promise<number> {
  const held = await tx.db
    .selectFrom('applications')
    .select('id')
    .where('claimed_by', '=', accountId)
    .where('status', '=', 'in-review')
    .orderBy('id')
    .execute();
  let released = 0;
  for (const { id } of held) {
    const row = await lockApplication(tx.db, { id });
    if (row?.status !== 'in-review' || row.claimed_by !== accountId) continue;
    await tx.db
      .updateTable('applications')
      .set({ claimed_by: null, claimed_until: null })
      .where('id', '=', id)
      .execute();
    await changeStatus(tx, system, toApplication(row), { to: 'submitted', event: 'application.released' });
    released += 1;
  }
  return released;
}
