import { currentTypes } from '../../../applications/offers.ts';
import { ownApplications } from '../../../applications/reads.ts';
import { underWay } from '../../../applications/status.ts';
import { ownCards } from '../../../cards/reads.ts';
import type { City } from '../../../city/city.ts';
import { familyOf, findMember } from '../../../family/reads.ts';
import { idIn } from '../../http/params.ts';
import { holdingOf } from '../cards/holding.ts';
import { sortCards } from '../cards/sort-cards.ts';
import { type ResidentRoutes, strange } from '../guard.ts';
import { showPage } from '../page.ts';
import { urls } from '../urls.ts';
import { FamilyPage } from './family-page.tsx';
import { MemberPage } from './member-page.tsx';

/** "Moja rodzina". */
export function familyRoutes(routes: ResidentRoutes, city: City): void {
  const { db, clock } = city;

  routes.get(urls.family, async (visit) => {
    const { resident } = visit;
    const [family, types, open] = await Promise.all([
      familyOf(db, resident),
      currentTypes(db, clock()),
      ownApplications(db, resident, { statuses: underWay, order: 'newest', limit: 50 }),
    ]);
    const members = await Promise.all(
      family.map(async (member) => ({ member, ...sortCards(await ownCards(db, member)) })),
    );
    const joined = new Set(family.map(({ personId }) => personId));
    const waiting = open.filter(({ forWard, personId }) => forWard && !joined.has(personId));
    const wards = types.some(({ definition }) => definition.ward);
    return showPage(visit, (panel) => (
      <FamilyPage {...panel} members={members} waiting={waiting} wards={wards} />
    ));
  });

  routes.get(urls.member(':id'), async (visit) => {
    const id = idIn(visit.params);
    const member = id ? await findMember(db, visit.resident, id) : undefined;
    if (!member) return strange(visit);
    const holding = await holdingOf(city, visit.resident, member);
    return showPage(visit, (panel) => <MemberPage {...panel} member={member} holding={holding} />);
  });
}
