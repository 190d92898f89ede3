import { formatDay } from '../../i18n/format.ts';
import { Alert } from '../../ui/alert/alert.tsx';
import { CardStatusBadge } from '../../ui/application-status/card-status.tsx';
import { Card } from '../../ui/card/card.tsx';
import { DescriptionList } from '../../ui/description-list/description-list.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { ResidentCard } from '../../ui/resident-card/resident-card.tsx';
import { urls } from '../urls.ts';
import { CardActions } from './card-actions.tsx';
import { choiceOf } from './choice.ts';
import type { Holding } from './holding.ts';
import { OfficeContact } from './office-contact.tsx';

export function CardInForce({ page, holding }: { page: PageContext; holding: Holding }) {
  const t = page.t.resident.cards;
  const { applications, ui } = page.t;
  const { card, codeSvg } = holding;
  if (!card) return null;
  const blocked = card.status === 'blocked';
  return (
    <Card class="km-my-card">
      {blocked && (
        <Alert kind="warning" title={t.blockedTitle}>
          <p>{t.blockedText}</p>
          <OfficeContact page={page} lead={t.blockedContact} />
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
      {holding.outdated && <OldPrint page={page} holding={holding} />}
      <CardActions page={page} card={card} holding={holding} />
      <p class="km-subtle">{t.about}</p>
    </Card>
  );
}

/** Nobody prints a card anew by themselves: the way to one is a duplicate. */
function OldPrint({ page, holding }: { page: PageContext; holding: Holding }) {
  const t = page.t.resident.cards.oldPrint;
  const duplicate = choiceOf(holding, 'duplicate');
  if (!duplicate?.offered) return null;
  return (
    <Alert kind="info" title={t.title}>
      <p>
        {t.text}{' '}
        <a class="ds-link" href={duplicate.href}>
          {page.t.resident.cards.forms.duplicate}
        </a>
      </p>
    </Alert>
  );
}
