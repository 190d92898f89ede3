import type { ToldRow } from '../../../imports/reads.ts';
import type { PageContext } from '../../ui/page-context.ts';
import { Table } from '../../ui/table/table.tsx';
import { sentencesOf } from './sentences.ts';

interface RowsTableProps {
  page: PageContext;
  rows: readonly ToldRow[];
  caption: string;
}

export function RowsTable({ page, rows, caption }: RowsTableProps) {
  const { table: t, outcomes } = page.t.operatorImports;
  return (
    <Table
      caption={caption}
      columns={[
        {
          key: 'number',
          label: t.number,
          heading: true,
          cell: ({ number }) => <span class="km-tabular">{number}</span>,
        },
        {
          key: 'person',
          label: t.person,
          cell: ({ cells }) => [cells.firstName, cells.lastName].filter(Boolean).join(' ') || '–',
        },
        { key: 'outcome', label: t.outcome, cell: ({ outcome }) => outcomes[outcome] },
        {
          key: 'why',
          label: t.why,
          cell: (row) => (
            <ul class="km-plain-list">
              {sentencesOf(page.t, row).map((sentence) => (
                <li>{sentence}</li>
              ))}
            </ul>
          ),
        },
      ]}
      rows={rows}
    />
  );
}
