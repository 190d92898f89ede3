import type { Card as ResidentsCard } from '../../../cards/card.ts';
import type { CardBlock, CardChange } from '../../../cards/reads.ts';
import type { LoggedEvent } from '../../../events/reads.ts';
import type { Entitlement } from '../../../packages/package.ts';
import { dayOf } from '../../../platform/clock.ts';
import { formatDay, formatMoment } from '../../i18n/format.ts';
import { inLocale } from '../../i18n/locale.ts';
import { Alert } from '../../ui/alert/alert.tsx';
import { CardStatusBadge } from '../../ui/application-status/card-status.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { DescriptionList } from '../../ui/description-list/description-list.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { ResidentCard } from '../../ui/resident-card/resident-card.tsx';
import { Timeline } from '../../ui/timeline/timeline.tsx';
import { actorOf, sentenceOf } from '../audit/words.ts';
import { DeskFrame } from '../desk-frame.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import { holderName } from './holder-name.ts';

/** With the number of the application that it was made on. */
export type NumberedChange = CardChange & { readonly number: number | undefined };

interface CardPageProps {
  desk: DeskPage;
  card: ResidentsCard;
  blocks: readonly CardBlock[];
  packages: readonly Entitlement[];
  changes: readonly NumberedChange[];
  /** The card that has taken its place. */
  successor: ResidentsCard | undefined;
  /** Number of the application that it was issued on. */
  application: number | undefined;
  log: readonly LoggedEvent[];
}

export function CardPage(props: CardPageProps) {
  const { desk, card, packages, successor, application } = props;
  const { page, clerk, now } = desk;
  const t = page.t.operator.cards;
  const title = t.cardTitle(card.number);
  const today = dayOf(now);
  return (
    <DeskFrame
      desk={desk}
      title={title}
      current="cards"
      breadcrumb={[{ label: t.title, href: urls.cards }, { label: title }]}
    >
      <PageHead
        title={title}
        lead={holderName(page, card)}
        actions={
          <>
            <CardStatusBadge status={card.status} />
            {card.status === 'active' && clerk.permissions.has('edit-residents') && (
              <Button icon="lock" href={urls.cardBlock(card.id)} confirm variant="secondary">
                {page.t.residentsDesk.cardBlock.button}
              </Button>
            )}
            {card.status === 'blocked' && !card.ended && clerk.permissions.has('unblock') && (
              <Button icon="lock-open" href={urls.unblock(card.id)} confirm variant="secondary">
                {page.t.operator.unblock.button}
              </Button>
            )}
          </>
        }
      />
      {card.status === 'blocked' && card.ended && (
        <Alert kind="info">
          <p>{t.blockedForGood(successor?.number)}</p>
        </Alert>
      )}
      <div class="km-split">
        <div class="km-split__data">
          <ResidentCard
            cityName={page.city.name}
            crestUrl={page.city.crestUrl}
            name={`${card.firstName} ${card.lastName}`}
            number={card.number}
            photoUrl={card.photoFileId ? urls.cardPhoto(card.id) : undefined}
            status={card.status === 'pending' ? 'invalid' : card.status}
            statusLabel={page.t.applications.cardStatuses[card.status]}
            labels={page.t.ui.card}
          />
          <Card title={t.data}>
            <DescriptionList
              items={[
                { term: page.t.ui.card.number, value: card.number },
                { term: t.name, value: holderName(page, card) },
                {
                  term: t.form,
                  value:
                    page.t.operator.view.forms[
                      card.virtual ? (card.physical ? 'both' : 'virtual') : 'physical'
                    ],
                },
                { term: t.issued, value: formatMoment(card.issuedAt) },
                { term: t.validFrom, value: card.validFrom && formatDay(card.validFrom) },
                ...(successor
                  ? [
                      {
                        term: t.replacedBy,
                        value: (
                          <a class="ds-link" href={urls.card(successor.id)}>
                            {successor.number}
                          </a>
                        ),
                      },
                    ]
                  : []),
                {
                  term: t.application,
                  value: application && (
                    <a class="ds-link" href={urls.application(application)}>
                      {page.t.operator.view.title(application)}
                    </a>
                  ),
                },
              ]}
            />
          </Card>
          <Card title={t.packages}>
            {packages.length === 0 ? (
              <p class="km-subtle">{t.noPackages}</p>
            ) : (
              <DescriptionList
                items={packages.map((held) => ({
                  term: inLocale(held.package.name, page.locale),
                  value: (held.validUntil < today ? t.ended : t.until)(formatDay(held.validUntil)),
                }))}
              />
            )}
          </Card>
        </div>
        <div class="km-split__data">
          <Blocks {...props} />
          <Changes {...props} />
          <Card title={t.log}>
            <Timeline
              label={t.log}
              entries={props.log.map((event) => ({
                at: event.at.toISOString(),
                date: formatMoment(event.at),
                by: actorOf(page, event),
                title: sentenceOf(page, event),
              }))}
            />
          </Card>
        </div>
      </div>
    </DeskFrame>
  );
}

/** Names only: an old face is nobody's business any more. */
function Changes({ desk, changes }: CardPageProps) {
  const { page } = desk;
  const t = page.t.operator.cards;
  if (changes.length === 0) return null;
  return (
    <Card title={t.changes}>
      <ul class="km-plain-list">
        {changes.map(({ at, photoChanged, number, ...before }) => (
          <li>
            <strong>{t.changedAt(formatMoment(at))}</strong>
            {number !== undefined && (
              <>
                {', '}
                <a class="ds-link" href={urls.application(number)}>
                  {page.t.operator.view.title(number)}
                </a>
              </>
            )}
            <br />
            {t.before(holderName(page, before))} {photoChanged && t.photoChanged}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Blocks({ desk, card, blocks }: CardPageProps) {
  const { page } = desk;
  const t = page.t.operator.cards;
  if (blocks.length === 0) return null;
  return (
    <Card title={t.blocks}>
      <ul class="km-plain-list">
        {blocks.map((block) => (
          <li>
            <strong>{t.blockedAt(formatMoment(block.at), blockedBy(desk, card, block))}</strong>
            {block.withAccount && `, ${t.withAccount}`}
            <br />
            {block.reason && (
              <>
                {desk.page.t.residentsDesk.cardBlock.reasonWas(block.reason)}
                <br />
              </>
            )}
            {block.liftedAt
              ? t.liftedAt(formatMoment(block.liftedAt), block.liftReason ?? '')
              : t.stillBlocked}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function blockedBy({ page }: DeskPage, card: ResidentsCard, { by, guardian }: CardBlock): string {
  const { actors, onBehalf } = page.t.operator;
  return guardian ? onBehalf(guardian, holderName(page, card)) : actors[by];
}
