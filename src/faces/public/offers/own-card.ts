import { ownCards } from '../../../cards/reads.ts';
import type { City } from '../../../city/city.ts';
import { entitlementsOf } from '../../../packages/reads.ts';
import type { OfferTerms } from '../../../partners/offers/offer.ts';
import { findResident } from '../../../people/resident.ts';
import { dayOf } from '../../../platform/clock.ts';
import type { PublicPage } from '../page.ts';

/** What the visitor's own card opens today. */
export interface OwnCard {
  readonly packageIds: ReadonlySet<string>;
}

/** Nothing for whoever is not logged in as a resident, or has no card in force. */
export async function ownCard(
  city: City,
  { holder }: Pick<PublicPage, 'holder'>,
  ip: string,
): Promise<OwnCard | undefined> {
  if (!holder?.resident) return undefined;
  const resident = await findResident(city.db, holder.accountId, ip);
  if (!resident) return undefined;
  const [cards, held] = await Promise.all([
    ownCards(city.db, resident),
    entitlementsOf(city.db, resident.personId),
  ]);
  if (!cards.some(({ status }) => status === 'active')) return undefined;
  const today = dayOf(city.clock());
  const valid = held.filter(({ validFrom, validUntil }) => validFrom <= today && today <= validUntil);
  return { packageIds: new Set(valid.map(({ package: { id } }) => id)) };
}

export const allows = (card: OwnCard | undefined, { packageIds }: Pick<OfferTerms, 'packageIds'>): boolean =>
  card !== undefined && (packageIds.length === 0 || packageIds.some((id) => card.packageIds.has(id)));
