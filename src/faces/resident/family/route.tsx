import { currentTypes } from '../../../applications/offers.ts';
import { ownApplications } from '../../../applications/reads.ts';
import { underWay } from '../../../applications/status.ts';
import { ownCards } from '../../../cards/reads.ts';
import type { City } from '../../../city/city.ts';
import { sentInvitations } from '../../../family/invitations/reads.ts';
import { guardiansNamed } from '../../../family/membership.ts';
import { familyOf } from '../../../family/reads.ts';
import { dayOf } from '../../../platform/clock.ts';
import { holdingOf } from '../cards/holding.ts';
import { sortCards } from '../cards/sort-cards.ts';
import { type ResidentRoutes, strange } from '../guard.ts';
import { showPage } from '../page.ts';
import { urls } from '../urls.ts';
import { addRoutes } from './add/route.tsx';
import { addressAmong, askedAddress } from './asked-address.ts';
import { editRoutes } from './edit/route.tsx';
import { FamilyPage } from './family-page.tsx';
import { invitationRoutes } from './invitations/route.tsx';
import { memberIn } from './member-in.ts';
import { MemberPage } from './member-page.tsx';
import { removalRoutes } from './removal/route.tsx';
import { secondGuardianRoutes } from './second-guardian/route.tsx';

/** "Moja rodzina". */
export function familyRoutes(routes: ResidentRoutes, city: City): void {
  const { db, clock } = city;

  routes.get(urls.family, async (visit) => {
    const { resident } = visit;
    const [family, invitations, types, open] = await Promise.all([
      familyOf(db, resident),
      sentInvitations(db, resident, clock()),
      currentTypes(db, clock()),
      ownApplications(db, resident, { statuses: underWay, order: 'newest', limit: 50 }),
    ]);
    const members = await Promise.all(
      family.map(async (member) => ({
        member,
        asked: addressAmong(invitations, member),
        ...sortCards(await ownCards(db, member)),
      })),
    );
    const joined = new Set(family.map(({ personId }) => personId));
    const waiting = open.filter(({ forWard, personId }) => forWard && !joined.has(personId));
    const wards = types.some(({ definition }) => definition.ward);
    return showPage(visit, (panel) => (
      <FamilyPage {...panel} {...{ members, invitations, waiting, wards, today: dayOf(clock()) }} />
    ));
  });

  routes.get(urls.member(':id'), async (visit) => {
    const { resident } = visit;
    const member = await memberIn(city, visit);
    if (!member) return strange(visit);
    const [holding, asked, named] = await Promise.all([
      holdingOf(city, resident, member),
      askedAddress(city, resident, member),
      guardiansNamed(db, member.personId),
    ]);
    const guardians = named.map(({ name }) => name);
    return showPage(visit, (panel) => <MemberPage {...panel} {...{ member, holding, asked, guardians }} />);
  });

  addRoutes(routes, city);
  editRoutes(routes, city);
  removalRoutes(routes, city);
  secondGuardianRoutes(routes, city);
  invitationRoutes(routes, city);
}
