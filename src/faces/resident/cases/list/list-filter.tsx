import type { CaseType } from '../../../../cases/case-type.ts';
import { inLocale } from '../../../i18n/locale.ts';
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx';
import { FilterBar } from '../../../ui/filter-bar/filter-bar.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { Select } from '../../../ui/select/select.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { urls } from '../../urls.ts';
import { isFiltered, type ListQuery } from './list-query.ts';

interface ListFilterProps {
  page: PageContext;
  query: ListQuery;
  types: readonly CaseType[];
}

export function ListFilter({ page, query, types }: ListFilterProps) {
  const { list: t, labels, statuses } = page.t.cases;
  const { text, status, type, unread, order } = query;
  const values = { szukaj: text, status, typ: type, nowe: unread ? 'tak' : undefined, sort: order };
  const form = { values, errors: {} };
  const chosen = [status, type, unread].filter(Boolean).length;
  return (
    <FilterBar page={page} action={urls.cases} resetHref={isFiltered(query) ? urls.cases : undefined}>
      <TextField form={form} name="szukaj" label={t.text} type="search" />
      <details class="km-filter-more" open={chosen > 0}>
        <summary>{t.filters(chosen)}</summary>
        <Select
          form={form}
          name="status"
          label={labels.status}
          placeholder={t.everyStatus}
          options={[
            { value: 'open', label: statuses.open },
            { value: 'closed', label: statuses.closed },
          ]}
        />
        <Select
          form={form}
          name="typ"
          label={labels.type}
          placeholder={t.everyType}
          options={types.map(({ code, name }) => ({ value: code, label: inLocale(name, page.locale) }))}
        />
        <Checkbox form={form} name="nowe" label={t.unreadOnly} unmarked />
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
