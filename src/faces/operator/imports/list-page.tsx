import { type Import, toDo } from '../../../imports/import.ts';
import { formatMoment, formatNumber } from '../../i18n/format.ts';
import { Button } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { Paging } from '../../ui/paging/paging.tsx';
import { type Column, Table } from '../../ui/table/table.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls, withQuery } from '../urls.ts';
import { ImportFrame } from './frame.tsx';
import { ImportStateBadge } from './state.tsx';

interface ListPageProps {
  desk: DeskPage;
  rows: readonly Import[];
  paged: boolean;
  next: string | undefined;
}

export function ListPage({ desk, rows, paged, next }: ListPageProps) {
  const t = desk.page.t.operatorImports;
  const upload = (
    <Button href={urls.newImport} icon="upload">
      {t.upload}
    </Button>
  );
  return (
    <ImportFrame desk={desk} title={t.title}>
      <PageHead title={t.title} lead={t.lead} actions={rows.length > 0 ? upload : undefined} />
      {rows.length === 0 ? (
        <EmptyState title={t.empty} drawing="message" action={upload}>
          {t.emptyHint}
        </EmptyState>
      ) : (
        <Table caption={t.title} columns={columns(desk)} rows={rows} />
      )}
      <Paging
        first={paged ? urls.imports : undefined}
        next={next ? withQuery(urls.imports, { po: next }) : undefined}
      />
    </ImportFrame>
  );
}

function columns({ page }: DeskPage): Column<Import>[] {
  const t = page.t.operatorImports;
  return [
    {
      key: 'file',
      label: t.file,
      heading: true,
      cell: ({ id, fileName }) => (
        <a class="ds-link km-row-link" href={urls.import(id)} data-row-link>
          {fileName}
        </a>
      ),
    },
    {
      key: 'uploaded',
      label: t.uploaded,
      cell: ({ uploadedAt }) => <span class="km-when">{formatMoment(uploadedAt)}</span>,
    },
    { key: 'by', label: t.by, cell: ({ uploadedByName }) => uploadedByName },
    { key: 'state', label: t.state, cell: ({ state }) => <ImportStateBadge page={page} state={state} /> },
    { key: 'rows', label: t.rows, align: 'end', cell: ({ rows }) => formatNumber(rows, page.locale) },
    {
      key: 'done',
      label: t.done,
      align: 'end',
      cell: ({ done }) => formatNumber(toDo(done), page.locale),
    },
  ];
}
