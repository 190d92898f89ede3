import { type Discount, savingOf } from '../../../partners/offers/discount.ts';
import type { OfferNames } from '../../../partners/offers/names.ts';
import type { Limits, OfferTerms } from '../../../partners/offers/offer.ts';
import { formatDay, formatMoney } from '../../i18n/format.ts';
import { inLocale } from '../../i18n/locale.ts';
import type { PageContext } from '../page-context.ts';

/** "10% taniej", "12,00 zł z kartą". */
export function discountInWords({ t, locale }: PageContext, discount: Discount): string {
  switch (discount.kind) {
    case 'percent':
      return discount.percent === 100 ? t.offers.free : t.offers.percentOff(discount.percent);
    case 'amount':
      return t.offers.amountOff(formatMoney(discount.grosze, locale));
    case 'price':
      return discount.grosze === 0 ? t.offers.free : t.offers.cardPrice(formatMoney(discount.grosze, locale));
  }
}

/** What somebody would pay, with the offer's price or with a round one. */
export function exampleInWords(
  { t, locale }: PageContext,
  { price, discount }: Pick<OfferTerms, 'price' | 'discount'>,
): string {
  const paid = price ?? Math.max(5000, 'grosze' in discount ? discount.grosze * 2 : 0);
  const saved = savingOf(discount, paid);
  const money = (grosze: number): string => formatMoney(grosze, locale);
  return t.offers.example(money(paid), money(saved), money(paid - saved));
}

export function validityInWords(
  { t }: PageContext,
  { validFrom, validUntil }: Pick<OfferTerms, 'validFrom' | 'validUntil'>,
): string {
  return validUntil === null
    ? t.offers.from(formatDay(validFrom))
    : t.offers.fromUntil(formatDay(validFrom), formatDay(validUntil));
}

export function limitsInWords({ t }: PageContext, limits: Limits): string[] {
  return (['perDay', 'perYear', 'perCard', 'total'] as const).flatMap((name) => {
    const count = limits[name];
    return count === null ? [] : [t.offers[name](count)];
  });
}

export function forWhomInWords(
  { t, locale }: PageContext,
  { packageIds }: Pick<OfferTerms, 'packageIds'>,
  { packages }: Pick<OfferNames, 'packages'>,
): string {
  if (packageIds.length === 0) return t.offers.everyCard;
  const named = packages.filter(({ id }) => packageIds.includes(id));
  return t.offers.withPackages(named.map(({ name }) => inLocale(name, locale)));
}
