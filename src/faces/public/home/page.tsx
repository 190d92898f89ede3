import type { CatalogueOffer } from '../../../partners/offers/catalogue.ts';
import type { OfferNames } from '../../../partners/offers/names.ts';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { PublicFrame } from '../../ui/frame/public-frame.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { OfferCard } from '../../ui/offer/offer-card.tsx';
import { ResidentCard } from '../../ui/resident-card/resident-card.tsx';
import type { PublicPage } from '../page.ts';
import { panels, panelsOf, urls } from '../urls.ts';
import { Gains, Way } from './parts.tsx';

interface HomeProps extends PublicPage {
  /** Of the specimen card. */
  number: string;
  codeSvg: string;
  photoUrl: string | undefined;
  /** The newest ones. */
  offers: readonly CatalogueOffer[];
  names: Pick<OfferNames, 'categories' | 'packages'>;
}

export function HomePage(props: HomeProps) {
  const { page, user } = props;
  const t = page.t.publicSite.home;
  return (
    <PublicFrame page={page} user={user} title={t.title} description={t.description} width="wide">
      <Opening {...props} />
      <Gains id="korzysci" title={t.benefitsTitle} gains={t.benefits} />
      <Offers {...props} />
      <Way id="kroki" title={t.stepsTitle} steps={t.steps}>
        {!user && (
          <ButtonRow>
            <Button href={urls.register} icon="user-plus">
              {t.register}
            </Button>
          </ButtonRow>
        )}
      </Way>
      <section class="km-home__part km-home__questions" aria-labelledby="pytania">
        <div>
          <h2 class="ds-heading" data-size="xs" id="pytania">
            {t.questionsTitle}
          </h2>
          <p>{t.questions}</p>
          <p class="km-home__phone">
            <a class="ds-link" href={`tel:${page.city.phone.replace(/\s/g, '')}`}>
              <Icon name="phone" />
              {page.city.phone}
            </a>
          </p>
        </div>
        <Button href={urls.contact} variant="secondary" icon="mail">
          {t.contact}
        </Button>
      </section>
      <section class="km-home__part km-home__questions" aria-labelledby="dla-firm">
        <div>
          <h2 class="ds-heading" data-size="xs" id="dla-firm">
            {page.t.becomePartner.home.title}
          </h2>
          <p>{page.t.becomePartner.home.text}</p>
        </div>
        <Button href={urls.partners} variant="secondary" icon="store">
          {page.t.becomePartner.title}
        </Button>
      </section>
      {page.city.statistics && (
        <section class="km-home__part km-home__questions" aria-labelledby="statystyka">
          <div>
            <h2 class="ds-heading" data-size="xs" id="statystyka">
              {page.t.statistics.title}
            </h2>
            <p>{page.t.statistics.lead}</p>
          </div>
          <Button href={urls.statistics} variant="secondary" icon="chart-column">
            {page.t.statistics.open}
          </Button>
        </section>
      )}
    </PublicFrame>
  );
}

function Offers({ page, offers, names }: HomeProps) {
  if (offers.length === 0) return null;
  const t = page.t.catalogue.home;
  return (
    <section class="km-home__part" aria-labelledby="oferty">
      <h2 class="ds-heading" data-size="sm" id="oferty">
        {t.title}
      </h2>
      <ul class="km-offers">
        {offers.map((offer) => (
          <li>
            <OfferCard
              terms={offer}
              partnerName={offer.partnerName}
              names={names}
              href={urls.offer(offer.id)}
              level={3}
              lazy
            />
          </li>
        ))}
      </ul>
      <ButtonRow>
        <Button href={urls.offers} variant="secondary" icon="ticket-percent">
          {t.all}
        </Button>
      </ButtonRow>
    </section>
  );
}

function Opening({ page, holder, number, codeSvg, photoUrl }: HomeProps) {
  const t = page.t.publicSite.home;
  return (
    <div class="km-home__opening">
      <div>
        {holder && <p class="km-home__welcome">{t.welcome(holder.firstName)}</p>}
        <h1 class="ds-heading" data-size="xl">
          {t.title}
        </h1>
        <p class="km-home__lead">{t.lead}</p>
        <ButtonRow>
          {holder ? (
            panelsOf(holder).map((panel, index) => (
              <Button href={panels[panel]} variant={index === 0 ? 'primary' : 'secondary'}>
                {t.open[panel]}
              </Button>
            ))
          ) : (
            <>
              <Button href={urls.register} icon="user-plus">
                {t.register}
              </Button>
              <Button href={urls.login} icon="log-in" variant="secondary">
                {t.logIn}
              </Button>
            </>
          )}
        </ButtonRow>
      </div>
      <div class="km-home__card">
        <ResidentCard
          cityName={page.city.name}
          crestUrl={page.city.crestUrl}
          name={t.specimen}
          number={number}
          status="active"
          statusLabel={t.specimenStatus}
          labels={page.t.ui.card}
          codeSvg={codeSvg}
          photoUrl={photoUrl}
        />
      </div>
    </div>
  );
}
