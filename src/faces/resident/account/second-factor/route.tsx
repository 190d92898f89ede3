import { ownSecondFactor } from '../../../../accounts/second-factor/reads.ts';
import type { City } from '../../../../city/city.ts';
import type { ResidentRoutes } from '../../guard.ts';
import { showPage } from '../../page.ts';
import { urls } from '../../urls.ts';
import { appOffRoutes } from './app/off-route.tsx';
import { appRoutes } from './app/route.tsx';
import { recoveryCodeRoutes } from './codes/route.tsx';
import { SecondFactorPage } from './page.tsx';
import { newPasskeyRoutes } from './passkeys/new-route.tsx';
import { passkeyRemovalRoutes } from './passkeys/removal-route.tsx';

/** The two-step login of one's own account. */
export function secondFactorRoutes(routes: ResidentRoutes, city: City): void {
  routes.get(urls.secondFactor, async (visit) => {
    const factor = await ownSecondFactor(city.db, visit.resident);
    return showPage(visit, (panel) => <SecondFactorPage {...panel} factor={factor} />);
  });
  appRoutes(routes, city);
  appOffRoutes(routes, city);
  newPasskeyRoutes(routes, city);
  passkeyRemovalRoutes(routes, city);
  recoveryCodeRoutes(routes, city);
}
