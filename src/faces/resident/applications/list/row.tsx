import type { Application } from '../../../../applications/application.ts';
import { formatMoment } from '../../../i18n/format.ts';
import { inLocale } from '../../../i18n/locale.ts';
import { ApplicationStatusBadge } from '../../../ui/application-status/application-status.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonRow } from '../../../ui/button/button-row.tsx';
import { DescriptionList } from '../../../ui/description-list/description-list.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import type { PanelPage } from '../../layout.tsx';
import { urls } from '../../urls.ts';
import { aboutWhom } from '../about-whom.ts';

interface ApplicationRowProps extends PanelPage {
  application: Application;
}

export function ApplicationRow({ page, resident, application }: ApplicationRowProps) {
  const { labels, kinds } = page.t.applications;
  const { number, submittedAt, savedAt, createdAt } = application;
  const title = inLocale(application.definition.title, page.locale);
  const moment = submittedAt
    ? { term: labels.submittedAt, value: formatMoment(submittedAt) }
    : { term: labels.savedAt, value: formatMoment(savedAt ?? createdAt) };
  const whom = aboutWhom(page, resident, application);
  return (
    <li class="ds-card km-card km-application" data-status={application.status}>
      <h2 class="ds-heading" data-size="2xs">
        {title}
      </h2>
      <DescriptionList
        stacked
        items={[
          ...(number === null ? [] : [{ term: labels.number, value: number }]),
          moment,
          { term: labels.kind, value: kinds[application.kind] },
          ...(whom ? [{ term: page.t.resident.applications.forWhom, value: whom }] : []),
          { term: labels.status, value: <ApplicationStatusBadge status={application.status} /> },
          { term: labels.collectionPoint, value: application.collectionPoint?.name },
        ]}
      />
      <RowButtons page={page} application={application} title={title} />
    </li>
  );
}

function RowButtons({
  page,
  application,
  title,
}: {
  page: PageContext;
  application: Application;
  title: string;
}) {
  const t = page.t.resident.applications;
  const { id, number } = application;
  if (number === null) {
    return (
      <ButtonRow>
        <Button href={urls.draft(id)} icon="pencil" label={`${t.continue}: ${title}`}>
          {t.continue}
        </Button>
        <Button
          href={urls.draftDeletion(id)}
          variant="tertiary"
          icon="trash-2"
          confirm
          label={`${t.deleteDraft}: ${title}`}
        >
          {t.deleteDraft}
        </Button>
      </ButtonRow>
    );
  }
  return (
    <ButtonRow>
      {application.status === 'returned' && (
        <Button href={urls.correction(number)} icon="pencil" label={`${t.correct}, ${t.numbered(number)}`}>
          {t.correct}
        </Button>
      )}
      <Button
        href={urls.application(number)}
        variant="secondary"
        icon="eye"
        label={`${t.preview}, ${t.numbered(number)}`}
      >
        {t.preview}
      </Button>
    </ButtonRow>
  );
}
