import { currentTypes } from '../../../../applications/offers.ts';
import { ownApplications, savedDrafts } from '../../../../applications/reads.ts';
import { underWay } from '../../../../applications/status.ts';
import type { City } from '../../../../city/city.ts';
import { familyOf } from '../../../../family/reads.ts';
import { type ResidentRoutes, strange } from '../../guard.ts';
import { showPage } from '../../page.ts';
import { urls } from '../../urls.ts';
import { ChoosePage } from './page.tsx';
import { mayHaveWards, offersTo, whomIn } from './whom.ts';

/** "Złóż wniosek": which one, and for whom. */
export function chooseRoutes(routes: ResidentRoutes, city: City): void {
  const { db, clock } = city;

  routes.get(urls.chooseType, async (visit) => {
    const { resident } = visit;
    const whom = await whomIn(city, visit);
    if (!whom) return strange(visit);
    const [offers, types, family, drafts, open] = await Promise.all([
      offersTo(city, whom),
      currentTypes(db, clock()),
      familyOf(db, resident),
      savedDrafts(db, resident),
      ownApplications(db, resident, { statuses: underWay, order: 'newest', limit: 100 }),
    ]);
    const wards = mayHaveWards(resident) && types.some(({ definition }) => definition.ward);
    const facts = { whom, offers, wards, family, drafts, open };
    return showPage(visit, (panel) => <ChoosePage {...panel} {...facts} />);
  });
}
