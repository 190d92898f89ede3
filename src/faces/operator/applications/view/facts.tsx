import { labelParts } from '../../../../consents/consent.ts';
import { fieldLabel, partLabel } from '../../../i18n/application-labels.ts';
import { formatMoment, formatTypedDay } from '../../../i18n/format.ts';
import { inLocale } from '../../../i18n/locale.ts';
import { Card } from '../../../ui/card/card.tsx';
import { DescriptionList } from '../../../ui/description-list/description-list.tsx';
import { urls } from '../../urls.ts';
import type { ViewProps } from './page.tsx';

/** Everything that was written, and what has to be found proven. */
export function Facts({ desk, viewed, granted }: ViewProps) {
  const { page, clerk } = desk;
  const { application, remarks, consents, applicant } = viewed;
  const { definition, answers } = application;
  const t = page.t.operator.view;
  const { locale } = page;
  const card = application.cardId;
  return (
    <>
      <Card title={t.criterion} variant="tinted">
        <p>{inLocale(definition.criterion, locale)}</p>
        {granted && <p class="km-subtle">{t.grants(inLocale(granted.name, locale))}</p>}
      </Card>
      {remarks.length > 0 && (
        <Card title={t.remarks}>
          <DescriptionList
            items={remarks.map((remark) => ({
              term: partLabel(remark.part, definition, page.t, locale),
              value: (
                <>
                  {remark.text} <span class="km-subtle">{remark.resolved ? t.resolved : t.unresolved}</span>
                </>
              ),
            }))}
          />
        </Card>
      )}
      <Card title={t.answers}>
        <DescriptionList
          items={[
            ...definition.fields.map((field) => {
              const answer = answers[field.key];
              return {
                term: fieldLabel(field, page.t, locale),
                value: field.kind === 'birth-date' && answer ? formatTypedDay(answer) : answer,
              };
            }),
            ...(definition.physical
              ? [
                  {
                    term: page.t.applications.collectionPoint,
                    value: application.collectionPoint && (
                      <>
                        {application.collectionPoint.name}
                        <br />
                        <span class="km-subtle">{application.collectionPoint.address}</span>
                      </>
                    ),
                  },
                ]
              : []),
            {
              term: t.form,
              value: t.forms[definition.virtual ? (definition.physical ? 'both' : 'virtual') : 'physical'],
            },
            { term: t.account, value: [applicant.name, applicant.email].filter(Boolean).join(', ') },
            ...(card && viewed.cardNumber
              ? [
                  {
                    term: t.card,
                    value: clerk.permissions.has('find-cards') ? (
                      <a class="ds-link" href={urls.card(card)}>
                        {viewed.cardNumber}
                      </a>
                    ) : (
                      viewed.cardNumber
                    ),
                  },
                ]
              : []),
          ]}
        />
      </Card>
      {consents.length > 0 && (
        <Card title={t.consents}>
          <ul class="km-plain-list">
            {consents.map((consent) => {
              const { before, link, after } = labelParts(inLocale(consent.label, locale));
              return (
                <li>
                  {`${before}${link}${after}`}{' '}
                  <span class="km-subtle">{t.consentGiven(consent.version, formatMoment(consent.at))}</span>
                </li>
              );
            })}
          </ul>
        </Card>
      )}
    </>
  );
}
