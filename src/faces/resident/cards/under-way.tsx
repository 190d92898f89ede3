import type { Application } from '../../../applications/application.ts';
import { ApplicationStatusBadge } from '../../ui/application-status/application-status.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { urls } from '../urls.ts';

/** In place of a button: that application has been sent, and this is where it stands. */
export function UnderWay({ page, application }: { page: PageContext; application: Application }) {
  const { forms, numbered } = page.t.resident.cards;
  const { number, kind, status } = application;
  return (
    <p class="km-under-way">
      <a class="ds-link" href={urls.application(number ?? 0)}>
        {numbered(forms[kind], number ?? 0)}
      </a>{' '}
      <ApplicationStatusBadge status={status} />
    </p>
  );
}
