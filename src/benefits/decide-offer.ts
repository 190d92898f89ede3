import type { OfferTerms } from '../partners/offers/offer.ts';
import { addDays } from '../platform/clock.ts';

/** Which packages somebody holds today. */
export interface Holder {
  readonly packageIds: readonly string[];
}

/** How often an offer has been used: by this person on this day, in this year, ever, and by everybody together. */
export interface UseCounts {
  readonly day: number;
  readonly year: number;
  readonly ever: number;
  readonly total: number;
}

export type OfferRefusal =
  | { readonly why: 'not-yet'; readonly from: string }
  | { readonly why: 'over'; readonly until: string }
  | { readonly why: 'other-package' }
  /** `again` is the first day on which it may be used again; nothing: never. */
  | { readonly why: 'limit'; readonly of: LimitKind; readonly again: string | null };

export type LimitKind = 'day' | 'year' | 'card' | 'total';

export type OfferAnswer =
  | { readonly applies: true }
  | { readonly applies: false; readonly refusal: OfferRefusal };

/** Whether an offer may be used once more, and else why not. `today` is `YYYY-MM-DD`. */
export function decideOffer(
  offer: Pick<OfferTerms, 'validFrom' | 'validUntil' | 'packageIds' | 'limits'>,
  holder: Holder,
  counts: UseCounts,
  today: string,
): OfferAnswer {
  const { validFrom, validUntil, packageIds } = offer;
  if (today < validFrom) return no({ why: 'not-yet', from: validFrom });
  if (validUntil !== null && validUntil < today) return no({ why: 'over', until: validUntil });
  if (packageIds.length > 0 && !packageIds.some((id) => holder.packageIds.includes(id))) {
    return no({ why: 'other-package' });
  }
  const of = limitReached(offer.limits, counts);
  if (!of) return { applies: true };
  const again = againOn(of, today);
  return no({ why: 'limit', of, again: validUntil !== null && again && again > validUntil ? null : again });
}

const no = (refusal: OfferRefusal): OfferAnswer => ({ applies: false, refusal });

/** Of several the one that lasts longest. */
function limitReached(limits: OfferTerms['limits'], counts: UseCounts): LimitKind | undefined {
  const reached = (limit: number | null, count: number): boolean => limit !== null && count >= limit;
  if (reached(limits.total, counts.total)) return 'total';
  if (reached(limits.perCard, counts.ever)) return 'card';
  if (reached(limits.perYear, counts.year)) return 'year';
  return reached(limits.perDay, counts.day) ? 'day' : undefined;
}

function againOn(of: LimitKind, today: string): string | null {
  if (of === 'day') return addDays(today, 1);
  return of === 'year' ? `${Number(today.slice(0, 4)) + 1}-01-01` : null;
}
