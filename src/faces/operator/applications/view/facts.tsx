import type { ComponentChildren } from 'preact';
import { isWithdrawable } from '../../../../applications/status.ts';
import { labelParts } from '../../../../consents/consent.ts';
import { answerText, fieldLabel, partLabel } from '../../../i18n/application-labels.ts';
import { formatMoment } from '../../../i18n/format.ts';
import { inLocale } from '../../../i18n/locale.ts';
import { CardStatusBadge } from '../../../ui/application-status/card-status.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { DescriptionList } from '../../../ui/description-list/description-list.tsx';
import { urls } from '../../urls.ts';
import { nameOf } from '../queue/page.tsx';
import { Compare } from './compare.tsx';
import { Criterion } from './criterion.tsx';
import { DuplicatesCard } from './duplicates.tsx';
import type { ViewProps } from './page.tsx';
import { PeselAnswer } from './pesel.tsx';
import { Warnings } from './warnings.tsx';

/** Everything that was written, what has to be found proven, and what follows from it. */
export function Facts(props: ViewProps) {
  return (
    <>
      <Warnings {...props} />
      <DuplicatesCard {...props} />
      <Behalf {...props} />
      <Criterion {...props} />
      <Remarks {...props} />
      <Compare {...props} />
      <Answers {...props} />
      <Consents {...props} />
    </>
  );
}

/** For whom it is, when somebody else writes. */
function Behalf({ desk, viewed }: ViewProps) {
  const { t } = desk.page;
  const words = t.operator.view.behalf;
  const { application, applicant } = viewed;
  if (!applicant.behalf) return null;
  const { relation } = applicant.behalf;
  return (
    <Card title={application.forWard ? words.ward : words.member} variant="tinted">
      <DescriptionList
        items={[
          { term: words.whom, value: <strong>{nameOf(application)}</strong> },
          { term: words.relation, value: relation && t.applications.relations[relation] },
          { term: words.writer, value: writerOf(desk, viewed) },
        ]}
      />
    </Card>
  );
}

function writerOf({ page }: ViewProps['desk'], { applicant }: ViewProps['viewed']): string {
  return [applicant.name, applicant.email].filter(Boolean).join(', ') || page.t.operator.view.noAccount;
}

function Remarks({ desk, viewed }: ViewProps) {
  const { page } = desk;
  const t = page.t.operator.view;
  const { application, remarks } = viewed;
  if (remarks.length === 0) return null;
  return (
    <Card title={t.remarks}>
      <DescriptionList
        items={remarks.map((remark) => ({
          term: partLabel(remark.part, application.definition, page.t, page.locale),
          value: (
            <>
              {remark.text} <span class="km-subtle">{remark.resolved ? t.resolved : t.unresolved}</span>
            </>
          ),
        }))}
      />
    </Card>
  );
}

function Answers(props: ViewProps) {
  const { desk, viewed, around } = props;
  const { page } = desk;
  const { application, applicant, cardNumber } = viewed;
  const { definition, collectionPoint, previousCard, cardId, kind } = application;
  const t = page.t.operator.view;
  // The relation stands above, with whoever writes.
  const fields = definition.fields.filter((field) => !applicant.behalf || field.kind !== 'relation');
  return (
    <Card title={t.answers}>
      <DescriptionList
        items={[
          { term: page.t.applications.labels.kind, value: page.t.applications.kinds[kind] },
          ...fields.map((field) => ({
            term: fieldLabel(field, page.t, page.locale),
            value:
              field.kind === 'pesel' ? (
                <PeselAnswer {...props} />
              ) : (
                <span class="km-preview">
                  {answerText(field, application, around.reasons, page.t, page.locale) || '–'}
                </span>
              ),
          })),
          ...(previousCard
            ? [
                {
                  term: t.previousCard,
                  value: (
                    <CardLink desk={desk} id={previousCard.id} number={previousCard.number}>
                      {around.previousCard && <CardStatusBadge status={around.previousCard.status} />}
                    </CardLink>
                  ),
                },
              ]
            : []),
          ...(definition.physical
            ? [
                {
                  term: page.t.applications.collectionPoint,
                  value: collectionPoint && (
                    <>
                      {collectionPoint.name}
                      <br />
                      <span class="km-subtle">{collectionPoint.address}</span>
                    </>
                  ),
                },
              ]
            : []),
          ...(kind === 'issue'
            ? [
                {
                  term: t.form,
                  value:
                    t.forms[definition.virtual ? (definition.physical ? 'both' : 'virtual') : 'physical'],
                },
              ]
            : []),
          ...(applicant.behalf || applicant.takenBy
            ? []
            : [{ term: t.account, value: writerOf(desk, viewed) }]),
          ...(applicant.takenBy
            ? [{ term: page.t.counter.takenBy, value: <TakenBy desk={desk} viewed={viewed} /> }]
            : []),
          ...(cardId && cardNumber && cardId !== previousCard?.id
            ? [{ term: t.card, value: <CardLink desk={desk} id={cardId} number={cardNumber} /> }]
            : []),
        ]}
      />
    </Card>
  );
}

interface CardLinkProps {
  desk: ViewProps['desk'];
  id: string;
  number: string;
  children?: ComponentChildren;
}

/** A link where this clerk may follow it. */
function CardLink({ desk, id, number, children }: CardLinkProps) {
  return (
    <span class="km-beside">
      {desk.clerk.permissions.has('find-cards') ? (
        <a class="ds-link km-tabular" href={urls.card(id)}>
          {number}
        </a>
      ) : (
        <span class="km-tabular">{number}</span>
      )}
      {children}
    </span>
  );
}

function Consents({ desk, viewed }: ViewProps) {
  const { page } = desk;
  const t = page.t.operator.view;
  if (viewed.consents.length === 0) return null;
  return (
    <Card title={t.consents}>
      <ul class="km-plain-list">
        {viewed.consents.map((consent) => {
          const { before, link, after } = labelParts(inLocale(consent.label, page.locale));
          return (
            <li>
              {`${before}${link}${after}`}{' '}
              <span class="km-subtle">{t.consentGiven(consent.version, formatMoment(consent.at))}</span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

/** Whoever took it at the counter, and for whoever is there again the way to take it back. */
function TakenBy({ desk, viewed }: Pick<ViewProps, 'desk' | 'viewed'>) {
  const { page, clerk } = desk;
  const { application, applicant } = viewed;
  const offered = clerk.permissions.has('edit-residents') && isWithdrawable(application.status);
  return (
    <>
      {applicant.takenBy}
      {offered && (
        <>
          <br />
          <a class="ds-link" href={urls.takenWithdrawal(application.id)}>
            {page.t.counter.withdrawal.button}
          </a>
        </>
      )}
    </>
  );
}
