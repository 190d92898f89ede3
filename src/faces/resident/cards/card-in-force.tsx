import type { Card as ResidentsCard } from '../../../cards/card.ts';
import { formatDay } from '../../i18n/format.ts';
import { Alert } from '../../ui/alert/alert.tsx';
import { CardStatusBadge } from '../../ui/application-status/card-status.tsx';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Card } from '../../ui/card/card.tsx';
import { DescriptionList } from '../../ui/description-list/description-list.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { ResidentCard } from '../../ui/resident-card/resident-card.tsx';
import { publicUrls, urls } from '../urls.ts';

interface CardInForceProps {
  page: PageContext;
  card: ResidentsCard;
  /** Only of an active card: a blocked one has no code to show. */
  codeSvg: string | undefined;
}

export function CardInForce({ page, card, codeSvg }: CardInForceProps) {
  const t = page.t.resident.cards;
  const { applications, ui } = page.t;
  const blocked = card.status === 'blocked';
  return (
    <Card class="km-my-card">
      {blocked && (
        <Alert kind="warning" title={t.blockedTitle}>
          <p>{t.blockedText}</p>
          <BlockedContact page={page} />
        </Alert>
      )}
      <div class="km-my-card__both">
        <ResidentCard
          cityName={page.city.name}
          crestUrl={page.city.crestUrl}
          name={`${card.firstName} ${card.lastName}`}
          number={card.number}
          photoUrl={card.photoFileId ? urls.cardPhoto(card.id) : undefined}
          codeSvg={codeSvg}
          status={blocked ? 'blocked' : 'active'}
          statusLabel={applications.cardStatuses[card.status]}
          labels={ui.card}
        />
        <DescriptionList
          stacked
          items={[
            { term: applications.cardNumber, value: card.number },
            { term: t.issuedAt, value: formatDay(card.issuedAt) },
            { term: t.validFrom, value: card.validFrom && formatDay(card.validFrom) },
            { term: t.status, value: <CardStatusBadge status={card.status} /> },
          ]}
        />
      </div>
      {!blocked && (
        <ButtonRow>
          <Button variant="secondary" icon="ban" href={urls.cardBlock(card.id)} confirm>
            {t.block}
          </Button>
        </ButtonRow>
      )}
      <p class="km-subtle">{t.about}</p>
    </Card>
  );
}

function BlockedContact({ page }: { page: PageContext }) {
  const t = page.t.resident.cards;
  const { phone, email } = page.city;
  return (
    <p>
      {t.blockedContact}{' '}
      {phone && (
        <>
          <a class="ds-link" href={`tel:${phone.replace(/\s/g, '')}`}>
            {phone}
          </a>
          {', '}
        </>
      )}
      {email && (
        <>
          <a class="ds-link" href={`mailto:${email}`}>
            {email}
          </a>
          {', '}
        </>
      )}
      <a class="ds-link" href={publicUrls.contact}>
        {t.contactPage}
      </a>
      .
    </p>
  );
}
