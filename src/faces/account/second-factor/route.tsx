import { ownSecondFactor } from '../../../accounts/second-factor/reads.ts';
import { relyingParty } from '../../../accounts/second-factor/relying-party.ts';
import type { City } from '../../../city/city.ts';
import type { AccountPanel } from '../panel.ts';
import { appOffRoutes } from './app/off-route.tsx';
import { appRoutes } from './app/route.tsx';
import { recoveryCodeRoutes } from './codes/route.tsx';
import { SecondFactorPage } from './page.tsx';
import { newPasskeyRoutes } from './passkeys/new-route.tsx';
import { passkeyRemovalRoutes } from './passkeys/removal-route.tsx';

/** The two-step login of one's own account. */
export function secondFactorRoutes(account: AccountPanel, city: City): void {
  const { routes, urls } = account;
  routes.get(urls.secondFactor, async (visit) => {
    const factor = await ownSecondFactor(city.db, visit.holder);
    const passkeysPossible = relyingParty(city.config) !== undefined;
    return account.show(visit, (panel) => <SecondFactorPage {...panel} {...{ factor, passkeysPossible }} />);
  });
  appRoutes(account, city);
  appOffRoutes(account, city);
  newPasskeyRoutes(account, city);
  passkeyRemovalRoutes(account, city);
  recoveryCodeRoutes(account, city);
}
