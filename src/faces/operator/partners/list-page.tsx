import { type Partner, stateOf } from '../../../partners/partner.ts';
import { formatDay } from '../../i18n/format.ts';
import { Alert } from '../../ui/alert/alert.tsx';
import { Button } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { FilterBar } from '../../ui/filter-bar/filter-bar.tsx';
import { Paging } from '../../ui/paging/paging.tsx';
import { Select } from '../../ui/select/select.tsx';
import { type Column, Table } from '../../ui/table/table.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls, withQuery } from '../urls.ts';
import { ListFrame } from './frame.tsx';
import { orderNames, type PartnerQuery, stateNames } from './query.ts';
import { PartnerStateBadge } from './state-badge.tsx';

interface PartnersProps {
  desk: DeskPage;
  rows: readonly Partner[];
  /** How many contracts end soon. */
  ending: number;
  query: PartnerQuery;
  /** Where the next page begins, when there is one. */
  next: string | undefined;
  /** `YYYY-MM-DD` */
  today: string;
}

export function PartnersPage({ desk, rows, ending, query, next, today }: PartnersProps) {
  const { list: t, ...partners } = desk.page.t.partners;
  const filtered = Boolean(query.szukaj || query.umowa);
  const address = (changed: Partial<PartnerQuery>) =>
    withQuery(urls.partners, { ...query, po: undefined, ...changed });
  const add = (
    <Button icon="plus" href={urls.newPartner}>
      {partners.add}
    </Button>
  );
  return (
    <ListFrame desk={desk} view="partners" actions={add}>
      {ending > 0 && query.umowa !== 'konczy-sie' && (
        <Alert kind="warning">
          <p>
            {t.endingSoon(ending)}.{' '}
            <a class="ds-link" href={withQuery(urls.partners, { umowa: 'konczy-sie', kolejnosc: 'koniec' })}>
              {t.show}
            </a>
          </p>
        </Alert>
      )}
      <Filter desk={desk} query={query} resetHref={filtered ? urls.partners : undefined} />
      {rows.length === 0 ? (
        <EmptyState
          title={filtered ? t.nothingFound : t.empty}
          drawing={filtered ? 'search' : 'list'}
          action={filtered ? undefined : add}
        >
          {filtered ? t.nothingFoundText : t.emptyText}
        </EmptyState>
      ) : (
        <Table caption={partners.title} columns={columns(desk, today)} rows={rows} />
      )}
      <Paging first={query.po ? address({}) : undefined} next={next ? address({ po: next }) : undefined} />
    </ListFrame>
  );
}

interface FilterProps {
  desk: DeskPage;
  query: PartnerQuery;
  resetHref: string | undefined;
}

function Filter({ desk: { page }, query, resetHref }: FilterProps) {
  const { list: t, states } = page.t.partners;
  const form = { values: { kolejnosc: 'nazwa', ...query }, errors: {} };
  return (
    <FilterBar page={page} action={urls.partners} resetHref={resetHref}>
      <TextField form={form} name="szukaj" label={t.search} type="search" />
      <Select
        form={form}
        name="umowa"
        label={t.state}
        placeholder={t.allStates}
        options={Object.entries(stateNames).map(([value, state]) => ({
          value,
          label: state === 'ending' ? t.ending : states[state],
        }))}
      />
      <Select
        form={form}
        name="kolejnosc"
        label={t.order}
        options={Object.entries(orderNames).map(([value, order]) => ({ value, label: t.orders[order] }))}
      />
    </FilterBar>
  );
}

function columns({ page }: DeskPage, today: string): Column<Partner>[] {
  const { list: t, fields } = page.t.partners;
  return [
    {
      key: 'name',
      label: t.name,
      heading: true,
      cell: ({ id, name }) => (
        <a class="ds-link km-row-link" href={urls.partner(id)} data-row-link>
          {name}
        </a>
      ),
    },
    { key: 'nip', label: fields.nip, cell: ({ nip }) => <span class="km-tabular">{nip ?? '–'}</span> },
    {
      key: 'state',
      label: t.state,
      cell: (partner) => <PartnerStateBadge state={stateOf(partner, today)} />,
    },
    {
      key: 'until',
      label: t.until,
      cell: ({ contract: { until } }) => <span class="km-when">{until ? formatDay(until) : t.noEnd}</span>,
    },
  ];
}
