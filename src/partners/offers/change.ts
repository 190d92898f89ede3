import { isDeepStrictEqual } from 'node:util';
import { dayOf } from '../../platform/clock.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import type { ShopManager } from '../shop.ts';
import { insertVersion } from './insert-version.ts';
import { lockOffer } from './lock.ts';
import { inForceOn, selectTerms, toTerms } from './offer.queries.ts';
import type { OfferTerms } from './offer.ts';
import { recordOffer } from './record.ts';
import { type GoneChoice, goneChoice } from './still-there.ts';

export type Changed =
  | { readonly ok: true; readonly offerId: string }
  | { readonly ok: false; readonly reason: 'not-found' | 'ended' | 'already-waiting' | 'nothing-changed' }
  | { readonly ok: false; readonly reason: 'gone'; readonly field: GoneChoice };

/** Proposes other terms for an offer. What is in force stays so until the city approves them. */
export async function proposeChange(
  tx: Tx,
  manager: ShopManager,
  offerId: string,
  terms: OfferTerms,
): Promise<Changed> {
  const offer = await lockOffer(tx, offerId, manager);
  if (!offer) return { ok: false, reason: 'not-found' };
  if (offer.endedAt) return { ok: false, reason: 'ended' };
  if (offer.waitingId) return { ok: false, reason: 'already-waiting' };
  const current = await selectTerms(tx.db)
    .where('offers.id', '=', offerId)
    .where(inForceOn(dayOf(tx.now)))
    .executeTakeFirst();
  if (current && isDeepStrictEqual(toTerms(current), inOrder(terms)))
    return { ok: false, reason: 'nothing-changed' };
  const gone = await goneChoice(tx.db, manager, terms);
  if (gone) return { ok: false, reason: 'gone', field: gone };
  await insertVersion(tx.db, offerId, terms, { proposedAt: tx.now, proposedBy: manager.accountId });
  await recordOffer(tx, 'offer.proposed', manager, offer);
  return { ok: true, offerId };
}

/** As the database gives them. */
const inOrder = (terms: OfferTerms): OfferTerms => ({
  ...terms,
  packageIds: terms.packageIds.toSorted(),
  branchIds: terms.branchIds.toSorted(),
});
