import type { Card } from '../../../cards/card.ts';
import { formatMoment } from '../../i18n/format.ts';
import { CardStatusBadge } from '../../ui/application-status/card-status.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { FilterBar } from '../../ui/filter-bar/filter-bar.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { Paging } from '../../ui/paging/paging.tsx';
import { type Column, Table } from '../../ui/table/table.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls, withQuery } from '../urls.ts';
import { holderName } from './holder-name.ts';

interface CardsPageProps {
  desk: DeskPage;
  rows: readonly Card[];
  text: string | undefined;
  paged: boolean;
  nextAfter: string | undefined;
}

export function CardsPage({ desk, rows, text, paged, nextAfter }: CardsPageProps) {
  const { page } = desk;
  const t = page.t.operator.cards;
  const address = (po: string | undefined) => withQuery(urls.cards, { szukaj: text, po });
  return (
    <DeskFrame desk={desk} title={t.title} current="cards">
      <PageHead title={t.title} />
      <FilterBar page={page} action={urls.cards} resetHref={text ? urls.cards : undefined}>
        <TextField
          form={{ values: { szukaj: text }, errors: {} }}
          name="szukaj"
          label={t.search}
          type="search"
        />
      </FilterBar>
      {rows.length === 0 ? (
        <EmptyState title={text ? t.nothingFound : t.empty} drawing={text ? 'search' : 'card'}>
          {text ? t.nothingFoundHint : t.emptyHint}
        </EmptyState>
      ) : (
        <Table caption={t.title} columns={columns(desk)} rows={rows} />
      )}
      <Paging
        first={paged ? address(undefined) : undefined}
        next={nextAfter ? address(nextAfter) : undefined}
      />
    </DeskFrame>
  );
}

function columns({ page }: DeskPage): Column<Card>[] {
  const t = page.t.operator.cards;
  return [
    {
      key: 'number',
      label: page.t.ui.card.number,
      heading: true,
      cell: ({ id, number }) => (
        <a class="ds-link km-row-link km-tabular" href={urls.card(id)} data-row-link>
          {number}
        </a>
      ),
    },
    { key: 'name', label: t.name, cell: (card) => <strong>{holderName(page, card)}</strong> },
    {
      key: 'form',
      label: t.form,
      cell: ({ virtual, physical }) =>
        page.t.operator.view.forms[virtual ? (physical ? 'both' : 'virtual') : 'physical'],
    },
    {
      key: 'issued',
      label: t.issued,
      cell: ({ issuedAt }) => <span class="km-when">{formatMoment(issuedAt)}</span>,
    },
    {
      key: 'status',
      label: page.t.ui.card.status,
      cell: ({ status }) => <CardStatusBadge status={status} />,
    },
  ];
}
