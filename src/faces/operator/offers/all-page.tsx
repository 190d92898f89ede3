import type { ListedOffer } from '../../../partners/offers/list.ts';
import type { OfferNames } from '../../../partners/offers/names.ts';
import { offerStates } from '../../../partners/offers/offer.ts';
import { inLocale } from '../../i18n/locale.ts';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { FilterBar } from '../../ui/filter-bar/filter-bar.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { OfferStateBadge } from '../../ui/offer/offer-state.tsx';
import { discountInWords, validityInWords } from '../../ui/offer/offer-words.ts';
import { Paging } from '../../ui/paging/paging.tsx';
import { Select } from '../../ui/select/select.tsx';
import { type Column, Table } from '../../ui/table/table.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls, withQuery } from '../urls.ts';
import type { OffersQuery } from './list.ts';
import { OfferTabs } from './tabs.tsx';

interface AllPageProps {
  desk: DeskPage;
  rows: readonly ListedOffer[];
  names: OfferNames;
  query: OffersQuery;
  nextAfter: string | undefined;
}

export function AllPage({ desk, rows, names, query, nextAfter }: AllPageProps) {
  const t = desk.page.t.operatorOffers;
  const address = (changed: Partial<OffersQuery>) =>
    withQuery(urls.offers, { ...query, po: undefined, ...changed });
  const filtered = Boolean(query.szukaj || query.partner || query.kategoria || query.stan);
  const partner = query.partner && rows.find(({ partnerId }) => partnerId === query.partner)?.partnerName;
  return (
    <DeskFrame desk={desk} title={`${t.title}: ${t.all}`} current="offers">
      <PageHead title={t.title} />
      <OfferTabs desk={desk} all />
      <OffersFilter desk={desk} names={names} query={query} filtered={filtered} />
      {partner && (
        <p>
          {t.ofPartner(partner)}{' '}
          <a class="ds-link" href={address({ partner: undefined })}>
            {t.everyPartner}
          </a>
        </p>
      )}
      {rows.length === 0 ? (
        <EmptyState title={filtered ? t.nothingFound : t.noOffers} drawing={filtered ? 'search' : 'gift'}>
          {filtered ? t.nothingFoundHint : t.noOffersHint}
        </EmptyState>
      ) : (
        <Table caption={t.all} columns={columns(desk, names, address)} rows={rows} />
      )}
      <Paging
        first={query.po ? address({}) : undefined}
        next={nextAfter ? address({ po: nextAfter }) : undefined}
      />
    </DeskFrame>
  );
}

interface OffersFilterProps extends Pick<AllPageProps, 'desk' | 'names' | 'query'> {
  filtered: boolean;
}

function OffersFilter({ desk: { page }, names, query, filtered }: OffersFilterProps) {
  const t = page.t.operatorOffers;
  const form = { values: query, errors: {} };
  return (
    <FilterBar
      page={page}
      action={urls.offers}
      resetHref={filtered ? withQuery(urls.offers, { widok: 'wszystkie' }) : undefined}
    >
      <input type="hidden" name="widok" value="wszystkie" />
      {query.partner && <input type="hidden" name="partner" value={query.partner} />}
      <TextField form={form} name="szukaj" label={t.search} type="search" />
      <Select
        form={form}
        name="kategoria"
        label={page.t.offers.category}
        placeholder={t.anyCategory}
        options={names.categories.map(({ id, name }) => ({ value: id, label: inLocale(name, page.locale) }))}
      />
      <Select
        form={form}
        name="stan"
        label={t.state}
        placeholder={t.anyState}
        options={offerStates.map((state) => ({ value: state, label: page.t.offers.states[state] }))}
      />
    </FilterBar>
  );
}

function columns(
  { page }: DeskPage,
  names: OfferNames,
  address: (changed: Partial<OffersQuery>) => string,
): Column<ListedOffer>[] {
  const { operatorOffers: t, offers } = page.t;
  return [
    {
      key: 'name',
      label: t.offer,
      heading: true,
      cell: ({ id, name }) => (
        <a class="ds-link" href={urls.offer(id)}>
          {name}
        </a>
      ),
    },
    {
      key: 'partner',
      label: t.partner,
      cell: ({ partnerId, partnerName }) => (
        <a class="ds-link" href={address({ partner: partnerId })}>
          {partnerName}
        </a>
      ),
    },
    {
      key: 'category',
      label: offers.category,
      cell: ({ categoryId }) => {
        const category = names.categories.find(({ id }) => id === categoryId);
        return category && inLocale(category.name, page.locale);
      },
    },
    { key: 'discount', label: offers.discount, cell: ({ discount }) => discountInWords(page, discount) },
    { key: 'validity', label: offers.validity, cell: (offer) => validityInWords(page, offer) },
    { key: 'state', label: t.state, cell: ({ state }) => <OfferStateBadge state={state} /> },
  ];
}
