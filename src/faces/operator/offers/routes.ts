import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { City } from '../../../city/city.ts';
import { proposals } from '../../../partners/offers/queue.ts';
import { redirect } from '../../http/page.ts';
import { deskFor } from '../guard.ts';
import { urls } from '../urls.ts';
import { postApproval } from './approval.ts';
import { askEnding, postEnding } from './ending.tsx';
import { showOffers } from './list.ts';
import { askRefusal, postRefusal } from './refusal.tsx';
import { showOffer } from './view.tsx';

const nextQuery = z.object({ po: z.uuid().optional().catch(undefined) });

/** "Oferty": what partners propose, and everything that they give. */
export function offerRoutes(app: FastifyInstance, city: City): void {
  const desk = deskFor(app, city, 'partners');
  desk.get(urls.offers, showOffers);
  desk.get(urls.nextOffer, async ({ clerk, query, reply }) => {
    const [next] = await proposals(city.db, clerk, 1, nextQuery.parse(query).po);
    return redirect(reply, next ? urls.offer(next.offerId) : urls.offers);
  });
  desk.get(urls.offer(':id'), (visit) => showOffer(visit));
  desk.post(urls.offerApproval(':id'), postApproval);
  desk.get(urls.offerRefusal(':id'), askRefusal);
  desk.post(urls.offerRefusal(':id'), postRefusal);
  desk.get(urls.offerEnding(':id'), askEnding);
  desk.post(urls.offerEnding(':id'), postEnding);
}
