import { DateField } from '../../ui/date-field/date-field.tsx';
import { FilterBar } from '../../ui/filter-bar/filter-bar.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { Select } from '../../ui/select/select.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { urls } from '../urls.ts';
import { isFiltered, type ListQuery } from './list-query.ts';

export function ListFilter({ page, query }: { page: PageContext; query: ListQuery }) {
  const { list: t } = page.t.benefits;
  const { text, from, until, order } = query;
  const form = { values: { szukaj: text, od: from, do: until, sort: order }, errors: {} };
  return (
    <FilterBar page={page} action={urls.benefits} resetHref={isFiltered(query) ? urls.benefits : undefined}>
      <TextField form={form} name="szukaj" label={t.text} type="search" />
      <DateField form={form} name="od" label={t.from} />
      <DateField form={form} name="do" label={t.until} />
      <Select
        form={form}
        name="sort"
        label={t.sort}
        options={(['newest', 'oldest', 'saved'] as const).map((value) => ({ value, label: t.orders[value] }))}
      />
    </FilterBar>
  );
}
