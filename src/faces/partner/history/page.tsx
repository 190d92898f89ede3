import type { TillTotals, TillUse } from '../../../benefits/till-uses.ts';
import { formatMoney } from '../../i18n/format.ts';
import { Button } from '../../ui/button/button.tsx';
import { DateField } from '../../ui/date-field/date-field.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { FilterBar } from '../../ui/filter-bar/filter-bar.tsx';
import type { FormView } from '../../ui/form/form-view.ts';
import { PageHead } from '../../ui/frame/page-head.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { Paging } from '../../ui/paging/paging.tsx';
import { Select } from '../../ui/select/select.tsx';
import { Stat } from '../../ui/stat/stat.tsx';
import { Table } from '../../ui/table/table.tsx';
import { ShopFrame } from '../shop-frame.tsx';
import type { ShopPage } from '../shop-page.ts';
import { urls } from '../urls.ts';
import { columnsOf } from './columns.tsx';
import { csvUrl, type HistoryQuery, historyUrl } from './query.ts';

interface HistoryPageProps {
  desk: ShopPage;
  query: HistoryQuery;
  uses: readonly TillUse[];
  more: boolean;
  totals: TillTotals;
  offers: readonly { readonly id: string; readonly name: string }[];
}

export function HistoryPage(props: HistoryPageProps) {
  const { desk, query, uses, more, totals } = props;
  const { page, shop } = desk;
  const t = page.t.till.history;
  const last = uses.at(-1);
  return (
    <ShopFrame desk={desk} title={t.title} current="history">
      <PageHead
        title={t.title}
        actions={
          shop.role === 'manager' &&
          uses.length > 0 && (
            <Button href={csvUrl(query)} variant="secondary" icon="download" download>
              {t.csv}
            </Button>
          )
        }
      />
      <Totals page={page} totals={totals} />
      <Filters {...props} />
      {uses.length > 0 ? (
        <>
          <Table caption={t.list} columns={columnsOf(desk, query)} rows={uses} />
          <Paging
            first={query.after && historyUrl({ ...query, after: undefined })}
            next={more && last ? historyUrl({ ...query, after: last }) : undefined}
          />
        </>
      ) : (
        <EmptyState
          title={t.empty}
          action={
            <Button href={urls.check} icon="scan-line">
              {t.scan}
            </Button>
          }
        >
          {t.emptyText}
        </EmptyState>
      )}
    </ShopFrame>
  );
}

function Filters({ desk: { page, shop, branches }, query, offers }: HistoryPageProps) {
  const t = page.t.till.history;
  const { from, until, branchId, offerId } = query;
  const form: FormView = {
    values: { od: from, do: until, placowka: branchId ?? 'wszystkie', oferta: offerId },
    errors: {},
  };
  const everywhere = [
    { value: 'wszystkie', label: t.allBranches },
    ...branches.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <FilterBar page={page} action={urls.history}>
      <DateField form={form} name="od" label={t.from} />
      <DateField form={form} name="do" label={t.until} />
      {shop.role === 'manager' && (
        <Select form={form} name="placowka" label={t.branch} options={everywhere} />
      )}
      <Select
        form={form}
        name="oferta"
        label={t.offer}
        placeholder={t.allOffers}
        options={offers.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </FilterBar>
  );
}

function Totals({ page, totals }: { page: PageContext; totals: TillTotals }) {
  const t = page.t.till.history;
  return (
    <section class="km-till-totals" aria-label={t.totals}>
      <Stat label={t.count} value={totals.uses} />
      <Stat label={t.price} value={formatMoney(totals.price, page.locale)} />
      <Stat label={t.saved} value={formatMoney(totals.saved, page.locale)} />
    </section>
  );
}
