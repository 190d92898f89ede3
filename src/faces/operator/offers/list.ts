import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { listOffers } from '../../../partners/offers/list.ts';
import { offerNames } from '../../../partners/offers/names.ts';
import { offerStates } from '../../../partners/offers/offer.ts';
import { proposals } from '../../../partners/offers/queue.ts';
import { dayOf } from '../../../platform/clock.ts';
import { sendPage } from '../../http/page.ts';
import { deskPage } from '../desk-page.ts';
import { AllPage } from './all-page.tsx';
import { QueuePage } from './queue-page.tsx';
import type { OfferVisit } from './visit.ts';

const pageSize = 50;

const text = z.string().trim().max(200).optional().catch(undefined);
const id = z.uuid().optional().catch(undefined);

const offersQuery = z.object({
  widok: z.enum(['wszystkie']).optional().catch(undefined),
  szukaj: text,
  partner: id,
  kategoria: id,
  stan: z.enum(offerStates).optional().catch(undefined),
  po: id,
});
export type OffersQuery = z.output<typeof offersQuery>;

export async function showOffers(visit: OfferVisit): Promise<FastifyReply> {
  const query = offersQuery.parse(visit.query);
  return query.widok ? showAll(visit, query) : showQueue(visit, query);
}

async function showQueue(visit: OfferVisit, { po }: OffersQuery): Promise<FastifyReply> {
  const { city, clerk, reply } = visit;
  const [desk, found, names] = await Promise.all([
    deskPage(visit),
    proposals(city.db, clerk, pageSize + 1, po),
    offerNames(city.db),
  ]);
  const rows = found.slice(0, pageSize);
  const nextAfter = found.length > pageSize ? rows.at(-1)?.versionId : undefined;
  return sendPage(reply, QueuePage({ desk, rows, names, isFirst: !po, nextAfter }));
}

async function showAll(visit: OfferVisit, query: OffersQuery): Promise<FastifyReply> {
  const { city, clerk, reply } = visit;
  const asked = {
    words: query.szukaj,
    partnerId: query.partner,
    categoryId: query.kategoria,
    state: query.stan,
    after: query.po,
  };
  const [desk, found, names] = await Promise.all([
    deskPage(visit),
    listOffers(city.db, clerk, asked, dayOf(city.clock()), pageSize + 1),
    offerNames(city.db),
  ]);
  const rows = found.slice(0, pageSize);
  const nextAfter = found.length > pageSize ? rows.at(-1)?.id : undefined;
  return sendPage(reply, AllPage({ desk, rows, names, query, nextAfter }));
}
