import { catalogueSorts } from '../../../partners/offers/catalogue.ts';
import { chosenFrom, type OfferNames } from '../../../partners/offers/names.ts';
import { inLocale } from '../../i18n/locale.ts';
import { FilterBar } from '../../ui/filter-bar/filter-bar.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { Select } from '../../ui/select/select.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { urls } from '../urls.ts';
import { type OffersQuery, offersHref } from './query.ts';

interface OffersFilterProps {
  page: PageContext;
  query: OffersQuery;
  names: Pick<OfferNames, 'categories' | 'packages'>;
  districts: ReadonlyMap<string, string>;
}

export const isNarrowed = ({ szukaj, kategoria, pakiet, dzielnica, partner }: OffersQuery): boolean =>
  Boolean(szukaj || kategoria || pakiet || dzielnica || partner);

export function OffersFilter({ page, query, names, districts }: OffersFilterProps) {
  const t = page.t.catalogue;
  const form = { values: query, errors: {} };
  return (
    <FilterBar
      page={page}
      action={urls.offers}
      resetHref={
        isNarrowed(query) ? offersHref({ sort: query.sort, widok: query.widok } as OffersQuery) : undefined
      }
    >
      {query.widok && <input type="hidden" name="widok" value={query.widok} />}
      {query.partner && <input type="hidden" name="partner" value={query.partner} />}
      <TextField form={form} name="szukaj" label={t.search} type="search" maxlength={100} />
      <Select
        form={form}
        name="kategoria"
        label={t.category}
        placeholder={t.anyCategory}
        options={names.categories.map(({ id, name }) => ({ value: id, label: inLocale(name, page.locale) }))}
      />
      <Select
        form={form}
        name="pakiet"
        label={t.package}
        placeholder={t.anyPackage}
        options={chosenFrom(names).map(({ code, name }) => ({
          value: code,
          label: inLocale(name, page.locale),
        }))}
      />
      {districts.size > 0 && (
        <Select
          form={form}
          name="dzielnica"
          label={t.district}
          placeholder={t.anyDistrict}
          options={[...districts].map(([value, label]) => ({ value, label }))}
        />
      )}
      {!query.widok && (
        <Select
          form={{ values: { sort: query.sort ?? 'najnowsze' }, errors: {} }}
          name="sort"
          label={t.sort}
          options={catalogueSorts.map((sort) => ({ value: sort, label: t.sorts[sort] }))}
        />
      )}
    </FilterBar>
  );
}
