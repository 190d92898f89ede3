import type { Application } from '../../../../applications/application.ts';
import { formatDay } from '../../../i18n/format.ts';
import { ApplicationStatusBadge } from '../../../ui/application-status/application-status.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { urls } from '../../urls.ts';
import type { ViewProps } from './page.tsx';

/** What else this person has applied for, newest first. */
export function OthersCard({ desk, around }: ViewProps) {
  const { t } = desk.page;
  if (around.others.length === 0) return null;
  return (
    <Card title={t.operator.view.others}>
      <ul class="km-plain-list">
        {around.others.map(({ number, kind, status, submittedAt }: Application) => (
          <li class="km-other">
            <span>
              <a class="ds-link" href={urls.application(number ?? 0)}>
                {t.operator.view.title(number ?? 0)}
              </a>
              , {t.applications.kinds[kind]}
              {submittedAt && <span class="km-subtle">, {formatDay(submittedAt)}</span>}
            </span>
            <ApplicationStatusBadge status={status} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
