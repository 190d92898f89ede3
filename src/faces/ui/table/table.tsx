import type { ComponentChildren } from 'preact';
import { Icon } from '../icon/icon.tsx';
import { usePage } from '../page-scope.ts';

export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  readonly cell: (row: Row) => ComponentChildren;
  readonly align?: 'end' | undefined;
  readonly sortable?: boolean | undefined;
  /** The cell that names its row: read out as the row's heading, set larger on a phone. */
  readonly heading?: boolean | undefined;
  /** For columns of buttons: the label is read out, not shown. */
  readonly labelHidden?: boolean | undefined;
}

interface Sort {
  readonly column: string;
  readonly direction: 'asc' | 'desc';
  readonly href: (column: string, direction: 'asc' | 'desc') => string;
}

interface TableProps<Row> {
  caption: string;
  captionShown?: boolean | undefined;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  sort?: Sort | undefined;
  rowId?: ((row: Row) => string) | undefined;
  /** Bold rows: something new in them. */
  unread?: ((row: Row) => boolean) | undefined;
}

// Laid out as cards, the elements lose these meanings in some browsers unless they are spelled out.
const as = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

/** A table; in a narrow place each row becomes a card. */
export function Table<Row>({ caption, captionShown, columns, rows, sort, rowId, unread }: TableProps<Row>) {
  return (
    <div class="km-table" data-sortable={sort ? '' : undefined}>
      <table class="ds-table" {...as.table}>
        <caption class={captionShown ? undefined : 'ds-sr-only'}>{caption}</caption>
        <thead {...as.rowgroup}>
          <tr {...as.row}>
            {columns.map((column) => (
              <HeadCell column={column} sort={sort} />
            ))}
          </tr>
        </thead>
        <tbody {...as.rowgroup}>
          {rows.map((row) => (
            <tr {...as.row} id={rowId?.(row)} data-unread={unread?.(row) ? '' : undefined}>
              {columns.map((column) => (
                <BodyCell column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function HeadCell<Row>({ column, sort }: { column: Column<Row>; sort: Sort | undefined }) {
  const { t } = usePage();
  const current = sort?.column === column.key ? sort.direction : undefined;
  const next = current === 'asc' ? 'desc' : 'asc';
  const ariaSort = current && (current === 'asc' ? 'ascending' : 'descending');
  return (
    <th
      scope="col"
      {...as.columnheader}
      data-align={column.align}
      aria-sort={ariaSort}
      data-sort={sort && column.sortable ? '' : undefined}
    >
      {sort && column.sortable ? (
        <a class="km-table__sort" href={sort.href(column.key, next)}>
          {column.label}
          <span class="ds-sr-only">
            , {next === 'asc' ? t.ui.table.sortAscending : t.ui.table.sortDescending}
          </span>
          <Icon name={current === 'asc' ? 'arrow-up' : current === 'desc' ? 'arrow-down' : 'arrow-up-down'} />
        </a>
      ) : (
        <span class={column.labelHidden ? 'ds-sr-only' : undefined}>{column.label}</span>
      )}
    </th>
  );
}

function BodyCell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const label = !column.labelHidden && !column.heading && (
    <span class="km-table__label" aria-hidden="true">
      {column.label}
    </span>
  );
  return column.heading ? (
    <th scope="row" {...as.rowheader} data-align={column.align}>
      {label}
      {column.cell(row)}
    </th>
  ) : (
    <td {...as.cell} data-align={column.align} data-actions={column.labelHidden ? '' : undefined}>
      {label}
      <span class="km-table__value">{column.cell(row)}</span>
    </td>
  );
}
