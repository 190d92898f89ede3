import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { type ListedOffer, listOffers } from '../../../partners/offers/list.ts';
import { offerNames } from '../../../partners/offers/names.ts';
import { dayOf } from '../../../platform/clock.ts';
import { sendPage } from '../../http/page.ts';
import { inLocale } from '../../i18n/locale.ts';
import { Button } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { OfferStateBadge } from '../../ui/offer/offer-state.tsx';
import { discountInWords, validityInWords } from '../../ui/offer/offer-words.ts';
import { Paging } from '../../ui/paging/paging.tsx';
import { type Column, Table } from '../../ui/table/table.tsx';
import { ShopFrame } from '../shop-frame.tsx';
import { shopPage } from '../shop-page.ts';
import { urls } from '../urls.ts';
import type { OfferVisit } from './visit.ts';

const pageSize = 50;
const listQuery = z.object({ po: z.uuid().optional().catch(undefined) });

export async function showList(visit: OfferVisit): Promise<FastifyReply> {
  const { city, shop, query, reply } = visit;
  const { po: after } = listQuery.parse(query);
  const [desk, found, names] = await Promise.all([
    shopPage(visit),
    listOffers(city.db, shop, { after }, dayOf(city.clock()), pageSize + 1),
    offerNames(city.db),
  ]);
  const { page } = desk;
  const t = page.t.partnerOffers;
  const rows = found.slice(0, pageSize);
  const last = found.length > pageSize ? rows.at(-1) : undefined;
  const propose = (
    <Button icon="plus" href={urls.newOffer}>
      {t.propose}
    </Button>
  );
  const columns: Column<ListedOffer>[] = [
    {
      key: 'name',
      label: page.t.offers.name,
      heading: true,
      cell: ({ id, name }) => (
        <a class="ds-link" href={urls.offer(id)}>
          {name}
        </a>
      ),
    },
    {
      key: 'category',
      label: page.t.offers.category,
      cell: ({ categoryId }) => {
        const category = names.categories.find(({ id }) => id === categoryId);
        return category && inLocale(category.name, page.locale);
      },
    },
    {
      key: 'discount',
      label: page.t.offers.discount,
      cell: ({ discount }) => discountInWords(page, discount),
    },
    { key: 'validity', label: page.t.offers.validity, cell: (offer) => validityInWords(page, offer) },
    {
      key: 'state',
      label: page.t.operatorOffers.state,
      cell: ({ state }) => <OfferStateBadge state={state} />,
    },
  ];
  return sendPage(
    reply,
    <ShopFrame desk={desk} title={t.title} current="offers">
      <PageHead title={t.title} lead={t.lead} actions={rows.length > 0 && propose} />
      {rows.length === 0 ? (
        <EmptyState title={t.empty} drawing="gift" action={propose}>
          {t.emptyHint}
        </EmptyState>
      ) : (
        <Table caption={t.title} columns={columns} rows={rows} />
      )}
      <Paging first={after ? urls.offers : undefined} next={last && `${urls.offers}?po=${last.id}`} />
    </ShopFrame>,
  );
}
