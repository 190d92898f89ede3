import type { OfferNames } from '../../../partners/offers/names.ts';
import type { OfferTerms } from '../../../partners/offers/offer.ts';
import { formatDay, formatMoney } from '../../i18n/format.ts';
import { inLocale } from '../../i18n/locale.ts';
import { usePage } from '../page-scope.ts';
import { StatusBadge } from '../status-badge/status-badge.tsx';
import { OfferPicture } from './offer-picture.tsx';
import { discountInWords, forWhomInWords } from './offer-words.ts';

interface OfferCardProps {
  terms: OfferTerms;
  partnerName: string;
  names: Pick<OfferNames, 'categories' | 'packages'>;
  /** Nothing in a preview. */
  href?: string | undefined;
  /** The visitor's own card allows it. */
  allowed?: boolean | undefined;
  level?: 2 | 3 | undefined;
  lazy?: boolean | undefined;
}

/** An offer in the catalogue: one link, the picture and the discount at a glance. */
export function OfferCard({ terms, partnerName, names, href, allowed, level = 2, lazy }: OfferCardProps) {
  const page = usePage();
  const { t, locale } = page;
  const Heading = `h${level}` as 'h2' | 'h3';
  const category = names.categories.find(({ id }) => id === terms.categoryId);
  return (
    <article class="km-offer">
      <OfferPicture picture={terms.picture} lazy={lazy} />
      <div class="km-offer__body">
        <p class="km-offer__partner">{partnerName}</p>
        <Heading class="ds-heading km-offer__name" data-size="2xs">
          {href ? <a href={href}>{terms.name}</a> : terms.name}
        </Heading>
        <p class="km-offer__discount">
          <strong>{discountInWords(page, terms.discount)}</strong>
          {terms.price !== null && terms.discount.kind === 'price' && (
            <span class="km-subtle"> {t.offers.insteadOf(formatMoney(terms.price, locale))}</span>
          )}
        </p>
        <p class="km-offer__facts">
          {[
            category && inLocale(category.name, locale),
            terms.packageIds.length > 0 && forWhomInWords(page, terms, names),
            terms.validUntil && t.offers.until(formatDay(terms.validUntil)),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {allowed && <StatusBadge tone="success">{t.catalogue.withYourCard}</StatusBadge>}
      </div>
    </article>
  );
}
