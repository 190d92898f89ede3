import type { Actor } from '../events/actor.ts';
import { recordEvent } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';

/** From now on they work for the city. */
export async function takeStaffPlace(tx: Tx, actor: Actor, accountId: string): Promise<void> {
  await tx.db
    .updateTable('staff_members')
    .set({ joined_at: tx.now })
    .where('account_id', '=', accountId)
    .execute();
  await recordEvent(tx, { kind: 'staff.joined', actor, data: { accountId } });
}
