import type { FastifyInstance } from 'fastify';
import { offersUsedBy, tillTotals, tillUses } from '../../../benefits/till-uses.ts';
import type { City } from '../../../city/city.ts';
import { dayOf } from '../../../platform/clock.ts';
import { sendPage } from '../../http/page.ts';
import { managerOf, tillOf } from '../guard.ts';
import { shopPage } from '../shop-page.ts';
import { urls } from '../urls.ts';
import { sendHistoryCsv } from './csv.ts';
import { HistoryPage } from './page.tsx';
import { readHistoryQuery } from './query.ts';

const pageSize = 30;

export function historyRoutes(app: FastifyInstance, city: City): void {
  tillOf(app, city).get(urls.history, async (visit) => {
    const { shop, reply } = visit;
    const query = readHistoryQuery(visit.query, shop, dayOf(city.clock()));
    const [desk, found, totals, offers] = await Promise.all([
      shopPage(visit),
      // One more than is shown tells whether there is a next page.
      tillUses(city.db, shop, query, { after: query.after, limit: pageSize + 1 }),
      tillTotals(city.db, shop, query),
      offersUsedBy(city.db, shop),
    ]);
    const uses = found.slice(0, pageSize);
    const more = found.length > pageSize;
    return sendPage(reply, HistoryPage({ desk, query, uses, more, totals, offers }));
  });

  managerOf(app, city).get(urls.historyCsv, sendHistoryCsv);
}
