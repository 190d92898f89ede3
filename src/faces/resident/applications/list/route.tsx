import { offersFor } from '../../../../applications/offers.ts';
import { ownApplications } from '../../../../applications/reads.ts';
import type { City } from '../../../../city/city.ts';
import type { ResidentRoutes } from '../../guard.ts';
import { showPage } from '../../page.ts';
import { urls } from '../../urls.ts';
import { readListQuery } from './list-query.ts';
import { ApplicationsPage } from './page.tsx';

const pageSize = 20;

export function listRoutes(routes: ResidentRoutes, city: City): void {
  routes.get(urls.applications, async (visit) => {
    const { resident } = visit;
    const query = readListQuery(visit.query);
    const { extension } = await city.settings();
    const [found, offers] = await Promise.all([
      // One more than is shown tells whether there is a next page.
      ownApplications(city.db, resident, { ...query, limit: pageSize + 1 }),
      offersFor(city.db, resident, city.clock(), extension),
    ]);
    const offered = offers.filter(({ decision }) => decision.offered).map(({ type }) => type);
    const applications = found.slice(0, pageSize);
    const more = found.length > pageSize;
    return showPage(visit, (panel) => (
      <ApplicationsPage {...panel} query={query} applications={applications} more={more} offered={offered} />
    ));
  });
}
