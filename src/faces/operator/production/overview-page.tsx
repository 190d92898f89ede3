import type { CollectionPoint } from '../../../city/collection-points.ts';
import type { Batch } from '../../../production/batch.ts';
import type { HeldCard, UnprintableCard } from '../../../production/reads.ts';
import { countedMost, type WaitingAt } from '../../../production/waiting.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import { errorsOf, type FormView } from '../../ui/form/form-view.ts';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { Paging } from '../../ui/paging/paging.tsx';
import { Select } from '../../ui/select/select.tsx';
import { type Column, Table } from '../../ui/table/table.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { daysSince } from '../applications/queue/age.ts';
import { DeskFrame } from '../desk-frame.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls, withQuery } from '../urls.ts';
import { BatchesTable } from './batches-table.tsx';
import { HeldCards } from './held-cards.tsx';
import { UnprintableCards } from './unprintable.tsx';

interface OverviewPageProps {
  desk: DeskPage;
  waiting: readonly WaitingAt[];
  /** How many are to be printed once more. */
  again: number;
  held: readonly HeldCard[];
  unprintable: readonly UnprintableCard[];
  rows: readonly Batch[];
  points: readonly CollectionPoint[];
  form: FormView;
  paged: boolean;
  next: number | undefined;
}

export function OverviewPage(props: OverviewPageProps) {
  const { desk, waiting, again, held, rows, form, paged, next } = props;
  const t = desk.page.t.operatorProduction;
  const nothing = waiting.length === 0 && again === 0;
  return (
    <DeskFrame desk={desk} title={t.title} current="production" failed={errorsOf(form).length > 0}>
      <ErrorSummary form={form} labels={{ point: t.make.point, count: t.make.count }} />
      <PageHead title={t.title} lead={t.lead} />
      <div class="km-stack">
        {nothing ? (
          <EmptyState title={t.waiting.empty} drawing="card">
            {t.waiting.emptyHint}
          </EmptyState>
        ) : (
          <div class="km-production">
            <Card title={t.waiting.title}>
              <Table caption={t.waiting.title} columns={waitingColumns(desk)} rows={waiting} />
              {again > 0 && <p>{t.again(again)}</p>}
            </Card>
            <MakeBatch {...props} />
          </div>
        )}
        {held.length > 0 && <HeldCards page={desk.page} cards={held} />}
        {props.unprintable.length > 0 && <UnprintableCards page={desk.page} cards={props.unprintable} />}
        <Card title={t.batches.title}>
          {rows.length === 0 ? (
            <EmptyState title={t.batches.empty} level={3}>
              {t.batches.emptyHint}
            </EmptyState>
          ) : (
            <BatchesTable page={desk.page} rows={rows} />
          )}
          <Paging
            first={paged ? urls.production : undefined}
            next={next ? withQuery(urls.production, { po: `${next}` }) : undefined}
          />
        </Card>
      </div>
    </DeskFrame>
  );
}

function waitingColumns({ page, now }: DeskPage): Column<WaitingAt>[] {
  const t = page.t.operatorProduction.waiting;
  return [
    { key: 'point', label: t.point, heading: true, cell: ({ pointName }) => pointName ?? t.noPoint },
    {
      key: 'count',
      label: t.count,
      align: 'end',
      cell: ({ count }) => (count > countedMost ? t.most(countedMost) : formatNumber(count, page.locale)),
    },
    {
      key: 'since',
      label: t.since,
      cell: ({ since }) => page.t.operator.queue.days(daysSince(since, now)),
    },
  ];
}

function MakeBatch({ desk: { page }, points, form }: OverviewPageProps) {
  const t = page.t.operatorProduction.make;
  return (
    <Card title={t.title}>
      <Form page={page} action={urls.production}>
        <Select
          form={form}
          name="point"
          label={t.point}
          optional
          placeholder={t.allPoints}
          options={points.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField form={form} name="count" label={t.count} hint={t.hint} inputmode="numeric" width={6} />
        <Button icon="printer">{t.submit}</Button>
      </Form>
    </Card>
  );
}
