import { ownSavings, ownUses } from '../../../benefits/own-uses.ts';
import type { City } from '../../../city/city.ts';
import type { CardholderRoutes } from '../guard.ts';
import { showPage } from '../page.ts';
import { urls } from '../urls.ts';
import { sendUsesCsv } from './csv.ts';
import { readListQuery } from './list-query.ts';
import { BenefitsPage } from './page.tsx';

const pageSize = 20;

export function benefitRoutes(routes: CardholderRoutes, { db }: City): void {
  routes.get(urls.benefits, async (visit) => {
    const query = readListQuery(visit.query);
    const [found, savings] = await Promise.all([
      // One more than is shown tells whether there is a next page.
      ownUses(db, visit.resident, { ...query, limit: pageSize + 1 }),
      ownSavings(db, visit.resident, query),
    ]);
    const uses = found.slice(0, pageSize);
    const more = found.length > pageSize;
    return showPage(visit, (panel) => (
      <BenefitsPage {...panel} query={query} uses={uses} savings={savings} more={more} />
    ));
  });

  routes.get(urls.benefitsCsv, sendUsesCsv);
}
