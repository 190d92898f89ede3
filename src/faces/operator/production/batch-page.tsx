import { type Batch, type BatchItem, stateOf } from '../../../production/batch.ts';
import type { Destination } from '../../../production/reads.ts';
import { formatMoment, formatNumber } from '../../i18n/format.ts';
import { Alert } from '../../ui/alert/alert.tsx';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Card } from '../../ui/card/card.tsx';
import { DescriptionList } from '../../ui/description-list/description-list.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { Paging } from '../../ui/paging/paging.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls, withQuery } from '../urls.ts';
import { BatchStateBadge } from './batches-table.tsx';
import { Destinations } from './destinations.tsx';
import { BatchItems } from './items-table.tsx';

/** Why nothing was done. */
export type BatchNotice = 'noneChosen' | 'not-there';

interface BatchPageProps {
  desk: DeskPage;
  batch: Batch;
  destinations: readonly Destination[];
  items: readonly BatchItem[];
  paged: boolean;
  next: number | undefined;
  notice: BatchNotice | undefined;
}

export function BatchPage({ desk, batch, destinations, items, paged, next, notice }: BatchPageProps) {
  const { page } = desk;
  const t = page.t.operatorProduction;
  const { number } = batch;
  const title = t.batch.title(number);
  const state = stateOf(batch);
  const crumbs = [{ label: t.title, href: urls.production }, { label: title }];
  return (
    <DeskFrame
      desk={desk}
      title={title}
      current="production"
      breadcrumb={crumbs}
      failed={notice !== undefined}
    >
      <PageHead
        title={title}
        lead={state === 'filling' || state === 'empty' ? undefined : t.next[state]}
        actions={<BatchStateBadge page={page} batch={batch} />}
      />
      <div class="km-stack">
        {notice && (
          <Alert kind="warning" answers>
            <p>{notice === 'noneChosen' ? t.batch.noneChosen : t.leave[notice]}</p>
          </Alert>
        )}
        {state === 'filling' && <Filling page={page} batch={batch} />}
        {state === 'empty' && (
          <Alert kind="info">
            <p>{t.batch.empty}</p>
          </Alert>
        )}
        <div class="km-production">
          <Facts desk={desk} batch={batch} />
          {state !== 'filling' && state !== 'empty' && <PrintHouse page={page} number={number} />}
        </div>
        {destinations.length > 0 && (
          <Destinations page={page} clerk={desk.clerk} number={number} destinations={destinations} />
        )}
        {items.length > 0 && (
          <Card title={t.batch.items}>
            <BatchItems
              page={page}
              number={number}
              items={items}
              unprinted={batch.counts.printed < batch.counts.cards}
            />
            <Paging
              first={paged ? urls.batch(number) : undefined}
              next={next ? withQuery(urls.batch(number), { po: `${next}` }) : undefined}
            />
          </Card>
        )}
      </div>
    </DeskFrame>
  );
}

function Facts({ desk: { page }, batch }: { desk: DeskPage; batch: Batch }) {
  const { batches: t, batch: words } = page.t.operatorProduction;
  const { counts, pointName, madeAt, madeBy } = batch;
  const count = (value: number) => formatNumber(value, page.locale);
  return (
    <Card title={words.facts}>
      <DescriptionList
        items={[
          { term: t.made, value: `${formatMoment(madeAt)}, ${madeBy}` },
          { term: t.point, value: pointName ?? t.allPoints },
          { term: t.cards, value: count(counts.cards) },
          { term: t.printed, value: count(counts.printed) },
          { term: t.delivered, value: count(counts.delivered) },
          ...(counts.left > 0 ? [{ term: words.left, value: count(counts.left) }] : []),
        ]}
      />
    </Card>
  );
}

function Filling({ page, batch }: { page: DeskPage['page']; batch: Batch }) {
  const t = page.t.operatorProduction.batch;
  const { number, counts, wanted } = batch;
  return (
    <Card>
      <p>{t.filling}</p>
      <div class="km-progress">
        <progress max={wanted} value={counts.cards} aria-label={t.items} />
        <p>{t.fillingProgress(counts.cards, wanted)}</p>
      </div>
      <ButtonRow>
        <Button href={urls.batch(number)} variant="secondary" icon="refresh-cw">
          {t.refresh}
        </Button>
      </ButtonRow>
    </Card>
  );
}

function PrintHouse({ page, number }: { page: DeskPage['page']; number: number }) {
  const t = page.t.operatorProduction.batch;
  const pdf = urls.batchFiles(number, 'pdf');
  return (
    <Card title={t.printHouse}>
      <p>{t.printHouseLead}</p>
      <ButtonRow>
        <Button href={urls.batchFiles(number, 'zip')} icon="download" download>
          {t.zip}
        </Button>
        <Button href={pdf} variant="secondary" icon="download" download>
          {t.pdf}
        </Button>
        <Button href={withQuery(pdf, { spad: 'tak' })} variant="secondary" icon="download" download>
          {t.pdfBleed}
        </Button>
      </ButtonRow>
    </Card>
  );
}
