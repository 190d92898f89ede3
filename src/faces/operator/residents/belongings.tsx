import { formatDay } from '../../i18n/format.ts';
import { inLocale } from '../../i18n/locale.ts';
import { ApplicationStatusBadge } from '../../ui/application-status/application-status.tsx';
import { CardStatusBadge } from '../../ui/application-status/card-status.tsx';
import { Card } from '../../ui/card/card.tsx';
import { applicationPermissions } from '../places.ts';
import { urls } from '../urls.ts';
import type { ResidentPageProps } from './resident-page.tsx';
import { ShortList } from './short-list.tsx';

/** A link only for whoever may follow it. */
export function ResidentsCards({ desk, cards }: ResidentPageProps) {
  const { page, clerk } = desk;
  const t = page.t.residents;
  const opens = clerk.permissions.has('find-cards');
  return (
    <Card title={t.cards}>
      {cards.length === 0 && <p class="km-subtle">{t.noCards}</p>}
      <ShortList
        rows={cards.map(({ id, number, issuedAt, status }) => (
          <li class="km-other">
            <span>
              {opens ? (
                <a class="ds-link km-tabular" href={urls.card(id)}>
                  {number}
                </a>
              ) : (
                <span class="km-tabular">{number}</span>
              )}{' '}
              <span class="km-subtle">{formatDay(issuedAt)}</span>
            </span>
            <CardStatusBadge status={status} />
          </li>
        ))}
      />
    </Card>
  );
}

export function ResidentsApplications({ desk, applications }: ResidentPageProps) {
  const { page, clerk } = desk;
  const t = page.t.residents;
  const opens = applicationPermissions.some((permission) => clerk.permissions.has(permission));
  return (
    <Card title={t.applications}>
      {applications.length === 0 && <p class="km-subtle">{t.noApplications}</p>}
      <ShortList
        rows={applications.map(({ number, definition, submittedAt, status }) => (
          <li class="km-other">
            <span>
              {opens && number !== null ? (
                <a class="ds-link" href={urls.application(number)}>
                  {page.t.operator.view.title(number)}
                </a>
              ) : (
                page.t.operator.view.title(number ?? 0)
              )}
              <span class="km-second">
                {inLocale(definition.title, page.locale)}
                {submittedAt && `, ${formatDay(submittedAt)}`}
              </span>
            </span>
            <ApplicationStatusBadge status={status} />
          </li>
        ))}
      />
    </Card>
  );
}
