import type { FastifyInstance } from 'fastify';
import { hasSecondFactor } from '../../../accounts/second-factor/reads.ts';
import type { City } from '../../../city/city.ts';
import { devicesOf } from '../../../platform/sessions/devices.ts';
import type { Session } from '../../../platform/sessions/sessions.ts';
import { passwordRoutes } from '../../account/change-password.ts';
import { deviceRoutes } from '../../account/devices/route.tsx';
import type { OwnVisit } from '../../account/panel.ts';
import { secondFactorRoutes } from '../../account/second-factor/route.tsx';
import { currentSession } from '../../http/request.ts';
import { emptyForm, type FormView } from '../../ui/form/form-view.ts';
import { ShopAccountPage } from './page.tsx';
import { asShop, shopAccount } from './panel.tsx';

/** "Moje konto" in the Moduł Partnera. */
export function accountRoutes(app: FastifyInstance, city: City): void {
  const account = shopAccount(app, city);

  async function show(visit: OwnVisit, form: FormView, status = 200) {
    const { shop } = asShop(visit);
    const session = (await currentSession(visit.request)) as Session;
    const [devices, twoSteps] = await Promise.all([
      devicesOf(city.db, session, city.clock()),
      hasSecondFactor(city.db, shop.accountId),
    ]);
    const facts = { shop, devices, twoSteps, form };
    return account.show(visit, (panel) => <ShopAccountPage {...panel} {...facts} />, status);
  }

  account.routes.get(account.urls.account, (visit) => show(visit, emptyForm));
  passwordRoutes(account, show);
  secondFactorRoutes(account, city);
  deviceRoutes(account, city);
}
