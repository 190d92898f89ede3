import type { OfferTerms } from '../../../partners/offers/offer.ts';
import { drawnOfferPictures } from '../../../partners/offers/picture.ts';

/** Terms as the form has them. */
export function valuesOf(terms: OfferTerms): Record<string, string | readonly string[]> {
  const { discount, limits } = terms;
  return {
    name: terms.name,
    description: terms.description,
    category: terms.categoryId,
    picture: terms.picture,
    brought: drawnOfferPictures.some((drawn) => drawn === terms.picture) ? '' : terms.picture,
    price: typed(terms.price),
    discount: discount.kind,
    ...(discount.kind === 'percent' && { percent: String(discount.percent) }),
    ...(discount.kind === 'amount' && { amount: typed(discount.grosze) }),
    ...(discount.kind === 'price' && { cardPrice: typed(discount.grosze) }),
    forWhom: terms.packageIds.length > 0 ? 'packages' : 'all',
    packages: terms.packageIds,
    where: terms.branchIds.length > 0 ? 'branches' : 'all',
    branches: terms.branchIds,
    validFrom: terms.validFrom,
    validUntil: terms.validUntil ?? '',
    perDay: String(limits.perDay ?? ''),
    perYear: String(limits.perYear ?? ''),
    perCard: String(limits.perCard ?? ''),
    total: String(limits.total ?? ''),
  };
}

/** `2500` is `25,00`. */
const typed = (grosze: number | null): string =>
  grosze === null ? '' : `${Math.trunc(grosze / 100)},${String(grosze % 100).padStart(2, '0')}`;
