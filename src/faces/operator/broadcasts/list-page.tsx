import type { Broadcast } from '../../../cases/broadcasts/broadcast.ts';
import { formatMoment, formatNumber } from '../../i18n/format.ts';
import { Button } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { Paging } from '../../ui/paging/paging.tsx';
import { type Column, Table } from '../../ui/table/table.tsx';
import { CaseStatusBadge } from '../cases/case-status.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls, withQuery } from '../urls.ts';
import { audienceInWords, mailingInWords } from './words.ts';

interface ListPageProps {
  desk: DeskPage;
  rows: readonly Broadcast[];
  paged: boolean;
  next: string | undefined;
}

export function ListPage({ desk, rows, paged, next }: ListPageProps) {
  const { page } = desk;
  const t = page.t.operatorBroadcasts;
  const write = (
    <Button href={urls.newBroadcast} icon="plus">
      {t.write}
    </Button>
  );
  return (
    <DeskFrame desk={desk} title={t.title} current="broadcasts">
      <PageHead title={t.title} lead={t.lead} actions={rows.length > 0 ? write : undefined} />
      {rows.length === 0 ? (
        <EmptyState title={t.empty} drawing="message" action={write}>
          {t.emptyHint}
        </EmptyState>
      ) : (
        <Table caption={t.title} columns={columns(desk)} rows={rows} />
      )}
      <Paging
        first={paged ? urls.broadcasts : undefined}
        next={next ? withQuery(urls.broadcasts, { po: next }) : undefined}
      />
    </DeskFrame>
  );
}

function columns({ page }: DeskPage): Column<Broadcast>[] {
  const t = page.t.operatorBroadcasts;
  return [
    {
      key: 'subject',
      label: t.subject,
      heading: true,
      cell: ({ number, subject }) => (
        <a class="ds-link km-row-link" href={urls.broadcast(number)} data-row-link>
          {subject}
        </a>
      ),
    },
    { key: 'number', label: t.number, cell: ({ number }) => <span class="km-tabular">{number}</span> },
    { key: 'audience', label: t.audience, cell: ({ audience }) => audienceInWords(page, audience) },
    {
      key: 'sent',
      label: t.sent,
      cell: ({ sentAt }) => <span class="km-when">{formatMoment(sentAt)}</span>,
    },
    {
      key: 'readers',
      label: t.readers,
      align: 'end',
      cell: ({ readers }) => formatNumber(readers, page.locale),
    },
    { key: 'mailing', label: t.mailing, cell: ({ mailing }) => mailingInWords(page, mailing) },
    {
      key: 'status',
      label: t.status,
      cell: ({ status }) => <CaseStatusBadge status={status} waitingSince={null} />,
    },
  ];
}
