import type { Tx } from '../../platform/db/transaction.ts';
import type { ClerkWho } from '../../staff/clerk.ts';
import type { ShopManager } from '../shop.ts';
import { lockOffer } from './lock.ts';
import { recordOffer } from './record.ts';

export type Ended =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'not-found' | 'already-ended' };

/** Takes the partner's own offer down, at once and for good. */
export async function endOwnOffer(tx: Tx, manager: ShopManager, offerId: string): Promise<Ended> {
  return end(tx, manager, offerId, null);
}

/** The city takes an offer down; the partner's managers are mailed the reason. */
export async function endOffer(
  tx: Tx,
  clerk: ClerkWho<'partners'>,
  offerId: string,
  reason: string,
): Promise<Ended> {
  return end(tx, clerk, offerId, reason);
}

async function end(
  tx: Tx,
  actor: ShopManager | ClerkWho<'partners'>,
  offerId: string,
  reason: string | null,
): Promise<Ended> {
  const offer = await lockOffer(tx, offerId, actor.kind === 'partner' ? actor : undefined);
  if (!offer) return { ok: false, reason: 'not-found' };
  if (offer.endedAt) return { ok: false, reason: 'already-ended' };
  await tx.db
    .updateTable('offers')
    .set({ ended_at: tx.now, ended_by: actor.accountId, end_reason: reason })
    .where('id', '=', offerId)
    .execute();
  if (offer.waitingId) {
    await tx.db
      .updateTable('offer_versions')
      .set({ withdrawn_at: tx.now })
      .where('id', '=', offer.waitingId)
      .execute();
  }
  await recordOffer(tx, 'offer.ended', actor, offer);
  return { ok: true };
}
