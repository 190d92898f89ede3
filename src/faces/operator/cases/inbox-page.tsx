import type { CaseQueue, CaseType } from '../../../cases/case-type.ts';
import type { InboxCase } from '../../../cases/inbox.ts';
import type { SavedFilter } from '../../../staff/filters/saved.ts';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { Paging } from '../../ui/paging/paging.tsx';
import { Table } from '../../ui/table/table.tsx';
import { Tabs } from '../../ui/tabs/tabs.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import type { DeskPage } from '../desk-page.ts';
import { queryToSave } from '../filters/places.ts';
import { SavedFilters } from '../filters/saved-filters.tsx';
import { urls, withQuery } from '../urls.ts';
import { inboxColumns } from './inbox-columns.tsx';
import { InboxFilter } from './inbox-filter.tsx';
import { type InboxQuery, type Pile, pileNames } from './view.ts';

export interface InboxPageProps {
  desk: DeskPage;
  rows: readonly InboxCase[];
  types: readonly CaseType[];
  queues: readonly CaseQueue[];
  query: InboxQuery;
  pile: Pile;
  /** Where the next page begins, when there is one. */
  nextAfter: string | undefined;
  /** The clerk's own. */
  saved: readonly SavedFilter[];
}

export function InboxPage(props: InboxPageProps) {
  const { desk, rows, query, pile, nextAfter } = props;
  const { title, inbox: t } = desk.page.t.operatorCases;
  const address = (changed: Partial<InboxQuery>) =>
    withQuery(urls.cases, { ...query, po: undefined, ...changed });
  const narrowed = Boolean(query.typ || query.kolejka || query.prowadzi || query.kolejnosc);
  const filtered = Boolean(query.szukaj || query.typ || query.kolejka || query.prowadzi);
  return (
    <DeskFrame desk={desk} title={`${title}: ${t.pile[pile]}`} current="cases">
      <PageHead title={title} />
      <Tabs
        label={t.piles}
        tabs={pileNames.map((name) => ({
          label: t.pile[name],
          href: address({ widok: name }),
          current: name === pile,
          count: name === 'oczekujace' ? desk.waitingCases : undefined,
        }))}
      />
      <InboxFilter
        {...props}
        resetHref={filtered ? withQuery(urls.cases, { widok: query.widok }) : undefined}
      />
      <SavedFilters
        desk={desk}
        place="cases"
        saved={props.saved}
        query={narrowed ? queryToSave({ ...query, widok: pile }) : ''}
      />
      {rows.length === 0 ? (
        <EmptyState
          title={filtered ? t.nothingFound : t.empty[pile].title}
          drawing={filtered ? 'search' : 'message'}
        >
          {filtered ? t.nothingFoundHint : t.empty[pile].text}
        </EmptyState>
      ) : (
        <Table caption={t.pile[pile]} columns={inboxColumns(desk, pile)} rows={rows} />
      )}
      <Paging
        first={query.po ? address({}) : undefined}
        next={nextAfter ? address({ po: nextAfter }) : undefined}
      />
    </DeskFrame>
  );
}
