import type { FastifyInstance } from 'fastify';
import type { City } from '../../../city/city.ts';
import { partnerOf } from '../../../partners/reads.ts';
import { dayOf } from '../../../platform/clock.ts';
import { redirect, sendPage } from '../../http/page.ts';
import { tillOf } from '../guard.ts';
import { shopPage } from '../shop-page.ts';
import { urls } from '../urls.ts';
import { HomePage } from './page.tsx';

/** Whoever only stands at the till goes straight to the scanner. */
export function homeRoutes(app: FastifyInstance, city: City): void {
  tillOf(app, city).get(urls.home, async (visit) => {
    if (visit.shop.role === 'till') return redirect(visit.reply, urls.check);
    const [desk, partner] = await Promise.all([shopPage(visit), partnerOf(city.db, visit.shop)]);
    return sendPage(visit.reply, HomePage({ desk, partner, today: dayOf(city.clock()) }));
  });
}
