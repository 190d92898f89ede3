import type { Import } from '../../../imports/import.ts';
import { type ToldOutcome, type ToldRow, toldOutcomes } from '../../../imports/reads.ts';
import { Button } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { FilterBar } from '../../ui/filter-bar/filter-bar.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { Paging } from '../../ui/paging/paging.tsx';
import { Select } from '../../ui/select/select.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls, withQuery } from '../urls.ts';
import { ImportFrame } from './frame.tsx';
import { RowsTable } from './rows-table.tsx';

interface RowsPageProps {
  desk: DeskPage;
  found: Import;
  rows: readonly ToldRow[];
  outcome: ToldOutcome | undefined;
  paged: boolean;
  next: number | undefined;
}

export function RowsPage({ desk, found, rows, outcome, paged, next }: RowsPageProps) {
  const { page } = desk;
  const { table: t, outcomes, view } = page.t.operatorImports;
  const { id, fileName, deletedAt } = found;
  const address = (po?: number) => withQuery(urls.importRows(id), { wynik: outcome, po: po?.toString() });
  const download = (
    <Button variant="secondary" icon="download" href={withQuery(urls.importRowsFile(id), { wynik: outcome })}>
      {view.download}
    </Button>
  );
  return (
    <ImportFrame
      desk={desk}
      title={t.title}
      within={[{ label: fileName, href: urls.import(id) }, { label: t.title }]}
    >
      <PageHead title={t.title} actions={rows.length > 0 ? download : undefined} />
      <FilterBar
        page={page}
        action={urls.importRows(id)}
        resetHref={outcome ? urls.importRows(id) : undefined}
      >
        <Select
          form={{ values: { wynik: outcome }, errors: {} }}
          name="wynik"
          label={t.filter}
          placeholder={t.all}
          options={toldOutcomes.map((each) => ({ value: each, label: outcomes[each] }))}
        />
      </FilterBar>
      {rows.length === 0 ? (
        <EmptyState title={deletedAt ? t.gone : t.empty} drawing="search">
          {deletedAt ? t.goneHint : t.emptyHint}
        </EmptyState>
      ) : (
        <RowsTable page={page} rows={rows} caption={t.title} />
      )}
      <Paging first={paged ? address() : undefined} next={next ? address(next) : undefined} />
    </ImportFrame>
  );
}
