import { recordEvent } from '../../events/record.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import type { ShopManager } from '../shop.ts';
import { ownKeyIds } from './reads.ts';

export type KeyRevoked =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'unknown' | 'already' };

/** From the next request on no till gets in with it. */
export async function revokeKey(tx: Tx, manager: ShopManager, id: string): Promise<KeyRevoked> {
  const key = await tx.db
    .selectFrom('api_keys')
    .select(['prefix', 'revoked_at'])
    .where('id', '=', id)
    .where('id', 'in', ownKeyIds(tx.db, manager))
    .forUpdate()
    .executeTakeFirst();
  if (!key) return { ok: false, reason: 'unknown' };
  if (key.revoked_at) return { ok: false, reason: 'already' };
  await tx.db
    .updateTable('api_keys')
    .set({ revoked_at: tx.now, revoked_by: manager.accountId })
    .where('id', '=', id)
    .execute();
  await recordEvent(tx, {
    kind: 'api-key.revoked',
    actor: manager,
    data: { partner: manager.partnerName, apiKey: key.prefix },
  });
  return { ok: true };
}
