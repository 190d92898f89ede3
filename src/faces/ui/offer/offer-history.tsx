import type { OfferVersion } from '../../../partners/offers/offer.ts';
import { formatMoment } from '../../i18n/format.ts';
import { usePage } from '../page-scope.ts';
import { PlainText } from '../plain-text/plain-text.tsx';
import { discountInWords } from './offer-words.ts';

/** What was proposed, the newest first, and what became of it. */
export function OfferHistory({ versions }: { versions: readonly OfferVersion[] }) {
  const page = usePage();
  return (
    <ol class="km-offer-history">
      {versions.map((version) => (
        <li>
          <p>
            <strong>{page.t.offers.outcomes[version.outcome]}</strong>
            {' · '}
            {formatMoment(version.decidedAt ?? version.proposedAt)}
          </p>
          <p class="km-subtle">
            {version.name}, {discountInWords(page, version.discount)}
          </p>
          {version.reason && <PlainText text={version.reason} />}
        </li>
      ))}
    </ol>
  );
}
