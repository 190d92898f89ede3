import type { AnsweredOffer } from '../../../benefits/offers-for.ts';
import type { Checked } from '../../../partners/checked.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { discountInWords } from '../../ui/offer/offer-words.ts';
import type { PageContext } from '../../ui/page-context.ts';
import { urls } from '../urls.ts';
import { refusalInWords } from '../use/refusal-in-words.ts';

interface OfferChoiceProps {
  page: PageContext;
  checked: Checked;
  offers: readonly AnsweredOffer[];
}

/** What applies, a thumb's width each; and what does not, with the reason that the customer will ask for. */
export function OfferChoice({ page, checked, offers }: OfferChoiceProps) {
  const t = page.t.till.offers;
  const applying = offers.filter(({ answer }) => answer.applies);
  return (
    <section class="km-till-offers" aria-label={t.title}>
      <h2 class="ds-heading" data-size="xs">
        {t.title}
      </h2>
      {applying.length === 0 && <p>{t.none}</p>}
      <ul class="km-offer-choice">
        {applying.map(({ offer }) => (
          <li>
            <a href={urls.checkedOffer(checked.id, offer.versionId)}>
              <span class="km-offer-choice__name" lang="pl">
                {offer.name}
              </span>
              <span class="km-offer-choice__gives">{discountInWords(page, offer.discount)}</span>
              <Icon name="chevron-right" />
            </a>
          </li>
        ))}
      </ul>
      {applying.length < offers.length && (
        <>
          <h2 class="ds-heading" data-size="2xs">
            {t.others}
          </h2>
          <ul class="km-offer-reasons">
            {offers.map(
              ({ offer, answer }) =>
                !answer.applies && (
                  <li>
                    <strong lang="pl">{offer.name}</strong>: {refusalInWords(page, offer, answer.refusal)}
                  </li>
                ),
            )}
          </ul>
        </>
      )}
    </section>
  );
}
