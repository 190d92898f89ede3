import { caseTypes } from '../../../../cases/case-types.ts';
import { ownCases } from '../../../../cases/own-list.ts';
import type { City } from '../../../../city/city.ts';
import type { ResidentRoutes } from '../../guard.ts';
import { showPage } from '../../page.ts';
import { urls } from '../../urls.ts';
import { readListQuery } from './list-query.ts';
import { CasesPage } from './page.tsx';

const pageSize = 20;

export function listRoutes(routes: ResidentRoutes, { db }: City): void {
  routes.get(urls.cases, async (visit) => {
    const query = readListQuery(visit.query);
    const statuses = query.status ? [query.status] : [];
    const [found, types] = await Promise.all([
      // One more than is shown tells whether there is a next page.
      ownCases(db, visit.resident, { ...query, statuses, limit: pageSize + 1 }),
      caseTypes(db),
    ]);
    const cases = found.slice(0, pageSize);
    const more = found.length > pageSize;
    return showPage(visit, (panel) => (
      <CasesPage {...panel} query={query} types={types} cases={cases} more={more} />
    ));
  });
}
