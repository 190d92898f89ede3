import { recordEvent } from '../../events/record.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { lockPartner, type Steward } from '../steward.ts';

/** Those of them that are the partner's and work, as whoever managed them loses access. */
export async function revokeKeys(
  tx: Tx,
  steward: Steward,
  partnerId: string,
  keyIds: readonly string[],
): Promise<void> {
  if (keyIds.length === 0) return;
  const partner = await lockPartner(tx, steward, partnerId);
  if (!partner) return;
  const revoked = await tx.db
    .updateTable('api_keys')
    .set({ revoked_at: tx.now, revoked_by: steward.accountId })
    .where('id', 'in', keyIds)
    .where('revoked_at', 'is', null)
    .where('branch_id', 'in', (query) =>
      query.selectFrom('branches').select('branches.id').where('partner_id', '=', partnerId),
    )
    .returning('prefix')
    .execute();
  for (const { prefix } of revoked) {
    const data = { partner: partner.name, apiKey: prefix };
    await recordEvent(tx, { kind: 'api-key.revoked', actor: steward, data });
  }
}
