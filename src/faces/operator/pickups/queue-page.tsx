import type { CollectionPoint } from '../../../city/collection-points.ts';
import type { WaitingCard } from '../../../production/pickups.ts';
import { Alert } from '../../ui/alert/alert.tsx';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { FilterBar } from '../../ui/filter-bar/filter-bar.tsx';
import { flashId } from '../../ui/flash-message/flash-message.tsx';
import { Form } from '../../ui/form/form.tsx';
import { errorsOf, type FormView } from '../../ui/form/form-view.ts';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { Paging } from '../../ui/paging/paging.tsx';
import { Select } from '../../ui/select/select.tsx';
import { Table } from '../../ui/table/table.tsx';
import { Tabs } from '../../ui/tabs/tabs.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls, withQuery } from '../urls.ts';
import { waitingColumns } from './waiting-columns.tsx';

interface PickupQuery {
  readonly widok: 'czekaja' | 'zwrot';
  readonly punkt?: string | undefined;
  readonly szukaj?: string | undefined;
}

interface QueuePageProps {
  desk: DeskPage;
  rows: readonly WaitingCard[];
  /** Those at which the clerk works. */
  points: readonly CollectionPoint[];
  query: PickupQuery;
  /** Days. */
  returnAfter: number;
  /** Of the code. */
  form: FormView;
  notice: string | undefined;
  paged: boolean;
  next: string | undefined;
}

const listOf = ({ widok, punkt, szukaj }: PickupQuery, po?: string): string =>
  withQuery(urls.pickups, { widok: widok === 'zwrot' ? widok : undefined, punkt, szukaj, po });

export function QueuePage(props: QueuePageProps) {
  const { desk, rows, query, form, notice, paged, next } = props;
  const { page } = desk;
  const t = page.t.operatorProduction.pickups;
  const due = query.widok === 'zwrot';
  return (
    <DeskFrame
      desk={desk}
      title={due ? `${t.title}: ${t.due}` : t.title}
      current="pickups"
      failed={errorsOf(form).length > 0 || notice !== undefined}
    >
      <ErrorSummary form={form} labels={{ kod: t.code }} />
      <PageHead title={t.title} />
      {notice && (
        <Alert kind="warning" answers>
          <p>{notice}</p>
        </Alert>
      )}
      <Form page={page} action={urls.pickupCode} class="km-pickup-code">
        <TextField
          form={form}
          name="kod"
          label={t.code}
          hint={t.codeHint}
          width={12}
          maxlength={40}
          autocomplete="off"
          spellcheck={false}
          autofocus={!notice}
          toldBy={page.flash && flashId}
        />
        <Button icon="scan-line">{t.open}</Button>
      </Form>
      <Tabs
        label={t.piles}
        tabs={[
          { label: t.waiting, href: listOf({ ...query, widok: 'czekaja' }), current: !due },
          { label: t.due, href: listOf({ ...query, widok: 'zwrot' }), current: due },
        ]}
      />
      <Filter {...props} />
      {rows.length === 0 ? <Nothing {...props} /> : due ? <DueList {...props} /> : <List {...props} />}
      <Paging
        first={paged ? listOf(query) : undefined}
        next={next === undefined ? undefined : listOf(query, next)}
      />
    </DeskFrame>
  );
}

function Filter({ desk: { page }, points, query }: QueuePageProps) {
  const t = page.t.operatorProduction.pickups;
  const form = { values: { szukaj: query.szukaj, punkt: query.punkt }, errors: {} };
  const filtered = query.szukaj || query.punkt;
  return (
    <FilterBar
      page={page}
      action={urls.pickups}
      resetHref={filtered ? listOf({ widok: query.widok }) : undefined}
    >
      {query.widok === 'zwrot' && <input type="hidden" name="widok" value="zwrot" />}
      <TextField form={form} name="szukaj" label={t.search} type="search" />
      {points.length > 1 && (
        <Select
          form={form}
          name="punkt"
          label={t.point}
          placeholder={t.allPoints}
          options={points.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </FilterBar>
  );
}

function Nothing({ desk: { page }, query, returnAfter }: QueuePageProps) {
  const t = page.t.operatorProduction.pickups;
  if (query.szukaj) {
    return (
      <EmptyState title={t.nothingFound} drawing="search">
        {t.nothingFoundHint}
      </EmptyState>
    );
  }
  return query.widok === 'zwrot' ? (
    <EmptyState title={t.nothingDue}>{t.nothingDueHint(returnAfter)}</EmptyState>
  ) : (
    <EmptyState title={t.empty} drawing="card">
      {t.emptyHint}
    </EmptyState>
  );
}

function List({ desk, rows }: QueuePageProps) {
  const { title } = desk.page.t.operatorProduction.pickups;
  return <Table caption={title} columns={waitingColumns(desk, false)} rows={rows} />;
}

function DueList({ desk, rows }: QueuePageProps) {
  const { page } = desk;
  const t = page.t.operatorProduction.pickups;
  return (
    <Form page={page} action={urls.pickupReturns} class="km-list-form">
      <p>{t.dueLead}</p>
      <Table caption={t.due} columns={waitingColumns(desk, true)} rows={rows} />
      <ButtonRow sticky>
        <Button icon="undo-2">{t.return}</Button>
      </ButtonRow>
    </Form>
  );
}
