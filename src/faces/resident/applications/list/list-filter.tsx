import { statuses } from '../../../../applications/status.ts';
import { Checkboxes } from '../../../ui/checkbox/checkboxes.tsx';
import { FilterBar } from '../../../ui/filter-bar/filter-bar.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { Select } from '../../../ui/select/select.tsx';
import { urls } from '../../urls.ts';
import type { ListQuery } from './list-query.ts';

export function ListFilter({ page, query }: { page: PageContext; query: ListQuery }) {
  const t = page.t.resident.applications;
  const chosen = query.statuses.length;
  const form = { values: { status: query.statuses, sort: query.order }, errors: {} };
  return (
    <FilterBar page={page} action={urls.applications} resetHref={chosen > 0 ? urls.applications : undefined}>
      <details class="km-filter-more" open={chosen > 0}>
        <summary>{t.filter(chosen)}</summary>
        <Checkboxes
          form={form}
          name="status"
          label={page.t.applications.labels.status}
          options={statuses.map((status) => ({
            value: status,
            label: page.t.applications.statuses[status],
          }))}
        />
      </details>
      <Select
        form={form}
        name="sort"
        label={t.sort}
        options={[
          { value: 'newest', label: t.newest },
          { value: 'oldest', label: t.oldest },
        ]}
      />
    </FilterBar>
  );
}
