import type { AnsweredOffer } from '../../../benefits/offers-for.ts';
import type { GoodCard } from '../../../partners/check.ts';
import type { Checked } from '../../../partners/checked.ts';
import { formatDay } from '../../i18n/format.ts';
import { inLocale } from '../../i18n/locale.ts';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Form } from '../../ui/form/form.tsx';
import { usePage } from '../../ui/page-scope.ts';
import { ShopFrame } from '../shop-frame.tsx';
import type { ShopPage } from '../shop-page.ts';
import { urls } from '../urls.ts';
import { OfferChoice } from './offer-choice.tsx';
import { Verdict } from './verdict.tsx';

interface CardPageProps {
  desk: ShopPage;
  checked: Checked;
  look: GoodCard;
  /** As a data URI. */
  photo: string | undefined;
  offers: readonly AnsweredOffer[];
}

/** Anybody can say a number: grey until the person was compared with a document, green with the offers after. */
export function CardPage({ desk, checked, look, photo, offers }: CardPageProps) {
  const { page } = desk;
  const t = page.t.partner;
  const compared = checked.identityAt !== null;
  const title = compared ? t.valid : t.compare;
  return (
    <ShopFrame desk={desk} title={title} current="check">
      <Verdict tone={compared ? 'yes' : 'wait'} title={title}>
        <Holder look={look} photo={photo} />
        {!compared && (
          <Form page={page} action={urls.identity(checked.id)} class="km-verdict__act">
            <Button icon="check" size="lg" wide>
              {t.compared}
            </Button>
            <p>{t.compareHint}</p>
          </Form>
        )}
      </Verdict>
      {compared && <OfferChoice page={page} checked={checked} offers={offers} />}
      <ButtonRow>
        <Button href={urls.check} variant="secondary" icon="scan-line">
          {t.again}
        </Button>
      </ButtonRow>
    </ShopFrame>
  );
}

function Holder({ look: { card, packages }, photo }: { look: GoodCard; photo: string | undefined }) {
  const { t, locale } = usePage();
  const name = `${card.firstName} ${card.lastName}`;
  return (
    <div class="km-verdict__holder">
      {photo ? (
        <img src={photo} alt={t.partner.photoOf(name)} width="270" height="360" />
      ) : (
        <p class="km-verdict__no-photo">{t.partner.noPhoto}</p>
      )}
      <div>
        <p class="km-verdict__name">{name}</p>
        <p class="km-verdict__number">{card.number}</p>
      </div>
      <ul class="km-verdict__packages" aria-label={t.partner.packages}>
        {packages.length === 0 && <li>{t.partner.noPackages}</li>}
        {packages.map((held) => (
          <li>
            <strong>{inLocale(held.package.name, locale)}</strong>{' '}
            <span>{t.partner.until(formatDay(held.validUntil))}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
