import type { OfferRefusal } from '../../../benefits/decide-offer.ts';
import type { OfferInForce } from '../../../partners/offers/offer.ts';
import { formatDay } from '../../i18n/format.ts';
import { inLocale } from '../../i18n/locale.ts';
import type { PageContext } from '../../ui/page-context.ts';

/** Why an offer does not apply, and when it does again: a part of a sentence. */
export function refusalInWords(
  { t, locale }: PageContext,
  offer: Pick<OfferInForce, 'packages'> | undefined,
  refusal: OfferRefusal,
): string {
  const { why } = t.till.offers;
  switch (refusal.why) {
    case 'not-yet':
      return why['not-yet'](formatDay(refusal.from));
    case 'over':
      return why.over(formatDay(refusal.until));
    case 'other-package':
      return why.package((offer?.packages ?? []).map(({ name }) => inLocale(name, locale)).join(', '));
    case 'limit': {
      const again = refusal.again ? [why.again(formatDay(refusal.again))] : [];
      return [why.limit(refusal.of), ...again].join(', ');
    }
  }
}
