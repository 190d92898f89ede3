import type { CaseType } from '../../../../cases/case-type.ts';
import type { ListedCase } from '../../../../cases/own-list.ts';
import { Button } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { PageHead } from '../../../ui/frame/page-head.tsx';
import { Paging } from '../../../ui/paging/paging.tsx';
import { type PanelPage, ResidentFrame } from '../../layout.tsx';
import { urls } from '../../urls.ts';
import { ListFilter } from './list-filter.tsx';
import { isFiltered, type ListQuery, listUrl } from './list-query.ts';
import { CaseRow } from './row.tsx';

interface CasesPageProps extends PanelPage {
  query: ListQuery;
  types: readonly CaseType[];
  cases: readonly ListedCase[];
  more: boolean;
}

export function CasesPage({ query, types, cases, more, ...panel }: CasesPageProps) {
  const { page } = panel;
  const { title, add, list: t } = page.t.cases;
  const last = cases.at(-1);
  const untouched = !isFiltered(query) && !query.after;
  const addButton = types.some(({ residentsOpen }) => residentsOpen) && (
    <Button href={urls.newCase} icon="plus">
      {add}
    </Button>
  );
  if (cases.length === 0 && untouched) {
    return (
      <ResidentFrame {...panel} title={title} current="cases">
        <PageHead title={title} />
        <EmptyState title={t.noneTitle} drawing="message" action={addButton}>
          {t.noneText}
        </EmptyState>
      </ResidentFrame>
    );
  }
  return (
    <ResidentFrame {...panel} title={title} current="cases">
      <PageHead title={title} actions={addButton} />
      <ListFilter page={page} query={query} types={types} />
      {cases.length > 0 ? (
        <ul class="km-applications">
          {cases.map((row) => (
            <CaseRow page={page} row={row} />
          ))}
        </ul>
      ) : (
        <EmptyState
          title={t.notFoundTitle}
          drawing="search"
          action={
            <Button href={urls.cases} variant="secondary">
              {page.t.ui.filter.reset}
            </Button>
          }
        >
          {t.notFoundText}
        </EmptyState>
      )}
      <Paging
        first={query.after ? listUrl({ ...query, after: undefined }) : undefined}
        next={
          more && last
            ? listUrl({ ...query, after: { at: last.lastMessageAt, number: last.number } })
            : undefined
        }
      />
      {addButton && <p class="km-section">{addButton}</p>}
    </ResidentFrame>
  );
}
