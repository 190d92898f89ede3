import type { Branch } from '../../../partners/branch.ts';
import type { OfferNames } from '../../../partners/offers/names.ts';
import type { PublicOffer } from '../../../partners/offers/public-offer.ts';
import { formatMoney } from '../../i18n/format.ts';
import { inLocale } from '../../i18n/locale.ts';
import { formatPhone } from '../../i18n/phone.ts';
import { Alert } from '../../ui/alert/alert.tsx';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Card } from '../../ui/card/card.tsx';
import { DescriptionList } from '../../ui/description-list/description-list.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { PublicFrame } from '../../ui/frame/public-frame.tsx';
import { addressHref } from '../../ui/map-link/map-href.ts';
import { OfferPicture } from '../../ui/offer/offer-picture.tsx';
import {
  discountInWords,
  exampleInWords,
  forWhomInWords,
  limitsInWords,
  validityInWords,
} from '../../ui/offer/offer-words.ts';
import { PlainText } from '../../ui/plain-text/plain-text.tsx';
import type { PublicPage } from '../page.ts';
import { urls } from '../urls.ts';
import { jsonLd } from './json-ld.ts';
import { allows, type OwnCard } from './own-card.ts';

interface OfferPageProps extends PublicPage {
  offer: PublicOffer;
  names: Pick<OfferNames, 'categories' | 'packages'>;
  card: OwnCard | undefined;
  /** The site's address on the net. */
  site: string;
}

export function OfferPage(props: OfferPageProps) {
  const { page, user, offer, names, site } = props;
  const { catalogue, offers } = page.t;
  const t = catalogue.offer;
  const category = names.categories.find(({ id }) => id === offer.categoryId);
  const limits = limitsInWords(page, offer.limits);
  return (
    <PublicFrame
      page={page}
      user={user}
      title={`${offer.name}, ${offer.partnerName}`}
      description={`${discountInWords(page, offer.discount)}. ${offer.description}`.slice(0, 155)}
      width="wide"
      head={
        <>
          <link rel="canonical" href={`${site}${urls.offer(offer.id)}`} />
          <script
            type="application/ld+json"
            dangerouslySetInnerHTML={{ __html: jsonLd(site, page.city.name, offer) }}
          />
        </>
      }
    >
      <PageHead title={offer.name} lead={discountInWords(page, offer.discount)} />
      <div class="km-offer-page">
        <div class="km-stack">
          <OfferPicture picture={offer.picture} class="km-offer-page__picture" />
          <PlainText text={offer.description} />
          <Allowed {...props} />
          <Card title={t.terms}>
            <DescriptionList
              items={[
                { term: offers.category, value: category && inLocale(category.name, page.locale) },
                {
                  term: t.price,
                  value: offer.price === null ? offers.priceAtTill : formatMoney(offer.price, page.locale),
                },
                { term: offers.discount, value: discountInWords(page, offer.discount) },
                { term: offers.forWhom, value: forWhomInWords(page, offer, names) },
                { term: offers.validity, value: validityInWords(page, offer) },
                { term: offers.limits, value: limits.length === 0 ? offers.noLimits : limits.join('; ') },
              ]}
            />
            <p class="km-subtle">{exampleInWords(page, offer)}</p>
            <p>{t.howTo}</p>
          </Card>
        </div>
        <div class="km-stack">
          <Card title={`${t.partner}: ${offer.partnerName}`}>
            {offer.partner.description && <PlainText text={offer.partner.description} />}
            {offer.partner.website && (
              <p>
                <a class="ds-link" href={offer.partner.website} rel="noopener nofollow">
                  {t.website}
                </a>
              </p>
            )}
            <p>
              <a class="ds-link" href={`${urls.offers}?partner=${offer.partnerId}`}>
                {t.allOfPartner}
              </a>
            </p>
          </Card>
          <Card title={t.branches}>
            <ul class="km-offer-branches">
              {offer.branches.map((branch) => (
                <BranchItem page={page} branch={branch} />
              ))}
            </ul>
          </Card>
        </div>
      </div>
      <ButtonRow>
        <Button variant="secondary" icon="arrow-left" href={urls.offers}>
          {t.back}
        </Button>
      </ButtonRow>
    </PublicFrame>
  );
}

function Allowed({ page, offer, card, holder }: OfferPageProps) {
  const t = page.t.catalogue.offer;
  if (allows(card, offer)) {
    return (
      <Alert kind="success" title={page.t.catalogue.withYourCard}>
        <p>{t.allows}</p>
      </Alert>
    );
  }
  if (card) {
    return (
      <Alert kind="warning">
        <p>{t.needsPackage}</p>
      </Alert>
    );
  }
  return (
    <Alert kind="info">
      <p>{t.needsCard}</p>
      {!holder && (
        <p>
          <a class="ds-link" href={urls.home}>
            {t.getCard}
          </a>
        </p>
      )}
    </Alert>
  );
}

function BranchItem({ page, branch }: Pick<OfferPageProps, 'page'> & { branch: Branch }) {
  const t = page.t.catalogue.offer;
  return (
    <li>
      <h3 class="ds-heading" data-size="2xs">
        {branch.name}
      </h3>
      <p>
        {branch.street}, {branch.postalCode} {branch.town}
        <br />
        <a
          class="ds-link"
          href={addressHref(branch)}
          rel="noopener noreferrer"
          aria-label={t.onMap(branch.name)}
        >
          {t.onMapShort}
        </a>
      </p>
      {branch.hours && (
        <div>
          <strong>{t.hours}</strong>
          <PlainText text={branch.hours} />
        </div>
      )}
      {branch.phone && (
        <p>
          {t.phone}: {formatPhone(branch.phone)}
        </p>
      )}
    </li>
  );
}
