import type { OfferNames } from '../../../partners/offers/names.ts';
import type { Proposal } from '../../../partners/offers/queue.ts';
import { formatMoment } from '../../i18n/format.ts';
import { inLocale } from '../../i18n/locale.ts';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { Paging } from '../../ui/paging/paging.tsx';
import { type Column, Table } from '../../ui/table/table.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls, withQuery } from '../urls.ts';
import { OfferTabs } from './tabs.tsx';

interface QueuePageProps {
  desk: DeskPage;
  rows: readonly Proposal[];
  names: OfferNames;
  isFirst: boolean;
  nextAfter: string | undefined;
}

export function QueuePage({ desk, rows, names, isFirst, nextAfter }: QueuePageProps) {
  const { page } = desk;
  const t = page.t.operatorOffers;
  const columns: Column<Proposal>[] = [
    {
      key: 'name',
      label: t.offer,
      heading: true,
      cell: ({ offerId, name }) => (
        <a class="ds-link" href={urls.offer(offerId)}>
          {name}
        </a>
      ),
    },
    { key: 'partner', label: t.partner, cell: ({ partnerName }) => partnerName },
    { key: 'kind', label: t.kind, cell: ({ isChange }) => (isChange ? t.isChange : t.isNew) },
    {
      key: 'category',
      label: page.t.offers.category,
      cell: ({ categoryId }) => {
        const category = names.categories.find(({ id }) => id === categoryId);
        return category && inLocale(category.name, page.locale);
      },
    },
    { key: 'proposed', label: t.proposedAt, cell: ({ proposedAt }) => formatMoment(proposedAt) },
  ];
  return (
    <DeskFrame desk={desk} title={`${t.title}: ${t.queue}`} current="offers">
      <PageHead title={t.title} lead={rows.length > 0 ? t.queueLead : undefined} />
      <OfferTabs desk={desk} />
      {rows.length === 0 ? (
        <EmptyState title={t.queueEmpty} drawing="gift">
          {t.queueEmptyHint}
        </EmptyState>
      ) : (
        <Table caption={t.queue} columns={columns} rows={rows} />
      )}
      <Paging
        first={isFirst ? undefined : urls.offers}
        next={nextAfter && withQuery(urls.offers, { po: nextAfter })}
      />
    </DeskFrame>
  );
}
