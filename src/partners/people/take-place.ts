import type { Actor } from '../../events/actor.ts';
import { recordEvent } from '../../events/record.ts';
import type { Tx } from '../../platform/db/transaction.ts';

interface Place {
  readonly accountId: string;
  readonly partnerId: string;
}

/** From now on they belong to the partner. */
export async function takePlace(tx: Tx, actor: Actor, { accountId, partnerId }: Place): Promise<void> {
  await tx.db
    .updateTable('partner_staff')
    .set({ joined_at: tx.now })
    .where('partner_id', '=', partnerId)
    .where('account_id', '=', accountId)
    .execute();
  await recordEvent(tx, { kind: 'partner.person-joined', actor, data: { accountId, partnerId } });
}
