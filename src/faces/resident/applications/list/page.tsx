import type { Application } from '../../../../applications/application.ts';
import type { ApplicationType } from '../../../../applications/offers.ts';
import { Button } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { PageHead } from '../../../ui/frame/page-head.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { Paging } from '../../../ui/paging/paging.tsx';
import { type PanelPage, ResidentFrame } from '../../layout.tsx';
import { urls } from '../../urls.ts';
import { ApplyForMore } from './apply-for-more.tsx';
import { ListFilter } from './list-filter.tsx';
import { type ListQuery, listUrl } from './list-query.ts';
import { ApplicationRow } from './row.tsx';

interface ApplicationsPageProps extends PanelPage {
  query: ListQuery;
  applications: readonly Application[];
  more: boolean;
  /** What the resident could apply for now. */
  offered: readonly ApplicationType[];
}

export function ApplicationsPage({ page, resident, query, ...props }: ApplicationsPageProps) {
  const { applications, more, offered } = props;
  const t = page.t.resident.applications;
  const last = applications.at(-1);
  const untouched = query.statuses.length === 0 && !query.after;
  const none = applications.length === 0;
  return (
    <ResidentFrame page={page} resident={resident} title={t.title} current="applications">
      <PageHead
        title={t.title}
        actions={
          <Button href={urls.chooseType} icon="plus">
            {t.apply}
          </Button>
        }
      />
      {none && untouched ? (
        <NothingYet page={page} />
      ) : (
        <>
          <ListFilter page={page} query={query} />
          {none ? (
            <NothingFound page={page} />
          ) : (
            <ul class="km-applications">
              {applications.map((application) => (
                <ApplicationRow page={page} resident={resident} application={application} />
              ))}
            </ul>
          )}
          <Paging
            first={query.after ? listUrl({ ...query, after: undefined }) : undefined}
            next={more && last ? listUrl({ ...query, after: last.id }) : undefined}
          />
        </>
      )}
      <ApplyForMore page={page} types={offered} />
    </ResidentFrame>
  );
}

function NothingYet({ page }: { page: PageContext }) {
  const t = page.t.resident.applications;
  return (
    <EmptyState
      title={t.noneTitle}
      action={
        <Button href={urls.chooseType} icon="plus">
          {t.apply}
        </Button>
      }
    >
      {t.noneText}
    </EmptyState>
  );
}

function NothingFound({ page }: { page: PageContext }) {
  const t = page.t.resident.applications;
  return (
    <EmptyState
      title={t.notFoundTitle}
      drawing="search"
      action={
        <Button href={urls.applications} variant="secondary">
          {page.t.ui.filter.reset}
        </Button>
      }
    >
      {t.notFoundText}
    </EmptyState>
  );
}
