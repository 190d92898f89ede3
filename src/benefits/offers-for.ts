import type { GoodCard } from '../partners/check.ts';
import type { OfferInForce } from '../partners/offers/offer.ts';
import { offersAt } from '../partners/offers/reads.ts';
import type { Till } from '../partners/till.ts';
import type { Db } from '../platform/db/database.ts';
import { useCounts } from './counts.queries.ts';
import { decideOffer, type OfferAnswer } from './decide-offer.ts';

export interface AnsweredOffer {
  readonly offer: OfferInForce;
  readonly answer: OfferAnswer;
}

/** What this card gives at this till today, and what it does not and why. */
export async function offersFor(
  db: Db,
  till: Pick<Till, 'partnerId' | 'branchId'>,
  { card, packages }: Pick<GoodCard, 'card' | 'packages'>,
  today: string,
): Promise<AnsweredOffer[]> {
  const offers = await offersAt(db, till, today);
  const ids = offers.map(({ id }) => id);
  const counts = await useCounts(db, card.personId, ids, today);
  const holder = { packageIds: packages.map((held) => held.package.id) };
  const never = { day: 0, year: 0, ever: 0, total: 0 };
  return offers.map((offer) => ({
    offer,
    answer: decideOffer(offer, holder, counts.get(offer.id) ?? never, today),
  }));
}
