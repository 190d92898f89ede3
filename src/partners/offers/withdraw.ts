import type { Tx } from '../../platform/db/transaction.ts';
import type { ShopManager } from '../shop.ts';
import { lockOffer } from './lock.ts';
import { recordOffer } from './record.ts';

export type Withdrawn =
  | { readonly ok: true }
  /** `already-decided`: the city was faster, or a colleague was. */
  | { readonly ok: false; readonly reason: 'not-found' | 'already-decided' };

/** Takes back what waits for the city. What is in force stays. */
export async function withdrawProposal(
  tx: Tx,
  manager: ShopManager,
  offerId: string,
  versionId: string,
): Promise<Withdrawn> {
  const offer = await lockOffer(tx, offerId, manager);
  if (!offer) return { ok: false, reason: 'not-found' };
  if (offer.waitingId !== versionId) return { ok: false, reason: 'already-decided' };
  await tx.db
    .updateTable('offer_versions')
    .set({ withdrawn_at: tx.now })
    .where('id', '=', versionId)
    .execute();
  await recordOffer(tx, 'offer.withdrawn', manager, offer);
  return { ok: true };
}
