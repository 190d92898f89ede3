import { inLocale } from '../../i18n/locale.ts';
import { FilterBar } from '../../ui/filter-bar/filter-bar.tsx';
import { Select } from '../../ui/select/select.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { urls } from '../urls.ts';
import type { InboxPageProps } from './inbox-page.tsx';

type InboxFilterProps = InboxPageProps & { resetHref: string | undefined };

export function InboxFilter({ desk, types, queues, query, pile, resetHref }: InboxFilterProps) {
  const { page } = desk;
  const t = page.t.operatorCases.inbox;
  const form = { values: { kolejnosc: 'najnowsze', ...query }, errors: {} };
  return (
    <FilterBar page={page} action={urls.cases} resetHref={resetHref}>
      <input type="hidden" name="widok" value={pile} />
      <TextField form={form} name="szukaj" label={t.search} type="search" />
      <Select
        form={form}
        name="typ"
        label={t.type}
        placeholder={t.allTypes}
        options={types.map(({ code, name }) => ({ value: code, label: inLocale(name, page.locale) }))}
      />
      <Select
        form={form}
        name="kolejka"
        label={t.queue}
        placeholder={t.allQueues}
        options={queues.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        form={form}
        name="prowadzi"
        label={t.assigned}
        placeholder={t.anybody}
        options={[
          { value: 'ja', label: t.me },
          { value: 'nikt', label: t.nobody },
        ]}
      />
      {pile !== 'oczekujace' && (
        <Select
          form={form}
          name="kolejnosc"
          label={t.order}
          options={[
            { value: 'najnowsze', label: t.newest },
            { value: 'najstarsze', label: t.oldest },
          ]}
        />
      )}
    </FilterBar>
  );
}
