import { type Batch, type BatchState, stateOf } from '../../../production/batch.ts';
import { formatMoment, formatNumber } from '../../i18n/format.ts';
import type { PageContext } from '../../ui/page-context.ts';
import { StatusBadge, type Tone } from '../../ui/status-badge/status-badge.tsx';
import { type Column, Table } from '../../ui/table/table.tsx';
import { urls } from '../urls.ts';

const tones: Record<BatchState, Tone> = {
  filling: 'progress',
  empty: 'neutral',
  printing: 'progress',
  printed: 'attention',
  delivered: 'success',
};

export function BatchStateBadge({ page, batch }: { page: PageContext; batch: Batch }) {
  const state = stateOf(batch);
  return <StatusBadge tone={tones[state]}>{page.t.operatorProduction.states[state]}</StatusBadge>;
}

export function BatchesTable({ page, rows }: { page: PageContext; rows: readonly Batch[] }) {
  return <Table caption={page.t.operatorProduction.batches.title} columns={columns(page)} rows={rows} />;
}

function columns(page: PageContext): Column<Batch>[] {
  const t = page.t.operatorProduction.batches;
  const count = (key: 'cards' | 'printed' | 'delivered'): Column<Batch> => ({
    key,
    label: t[key],
    align: 'end',
    cell: ({ counts }) => formatNumber(counts[key], page.locale),
  });
  return [
    {
      key: 'number',
      label: t.number,
      heading: true,
      cell: ({ number }) => (
        <a class="ds-link km-row-link km-tabular" href={urls.batch(number)} data-row-link>
          {number}
        </a>
      ),
    },
    {
      key: 'made',
      label: t.made,
      cell: ({ madeAt }) => <span class="km-when">{formatMoment(madeAt)}</span>,
    },
    { key: 'by', label: t.by, cell: ({ madeBy }) => madeBy },
    { key: 'point', label: t.point, cell: ({ pointName }) => pointName ?? t.allPoints },
    count('cards'),
    count('printed'),
    count('delivered'),
    { key: 'state', label: t.state, cell: (batch) => <BatchStateBadge page={page} batch={batch} /> },
  ];
}
