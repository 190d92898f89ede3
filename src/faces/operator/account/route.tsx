import type { FastifyInstance } from 'fastify';
import { hasPassword } from '../../../accounts/reads.ts';
import { hasSecondFactor } from '../../../accounts/second-factor/reads.ts';
import type { City } from '../../../city/city.ts';
import { openCollectionPoints } from '../../../city/collection-points.ts';
import { devicesOf } from '../../../platform/sessions/devices.ts';
import type { Session } from '../../../platform/sessions/sessions.ts';
import { ownRoles } from '../../../staff/roles.ts';
import { passwordRoutes } from '../../account/change-password.ts';
import { deviceRoutes } from '../../account/devices/route.tsx';
import type { OwnVisit } from '../../account/panel.ts';
import { secondFactorRoutes } from '../../account/second-factor/route.tsx';
import { currentSession } from '../../http/request.ts';
import { emptyForm, type FormView } from '../../ui/form/form-view.ts';
import { StaffAccountPage } from './page.tsx';
import { asClerk, staffAccount } from './panel.tsx';

/** "Moje konto" in the Moduł Operatora. */
export function accountRoutes(app: FastifyInstance, city: City): void {
  const account = staffAccount(app, city);

  async function show(visit: OwnVisit, form: FormView, status = 200) {
    const { clerk } = asClerk(visit);
    const session = (await currentSession(visit.request)) as Session;
    const [devices, twoSteps, password, roles, points] = await Promise.all([
      devicesOf(city.db, session, city.clock()),
      hasSecondFactor(city.db, clerk.accountId),
      hasPassword(city.db, clerk),
      ownRoles(city.db, clerk),
      openCollectionPoints(city.db),
    ]);
    const facts = { clerk, devices, twoSteps, password, roles, points, form };
    return account.show(visit, (panel) => <StaffAccountPage {...panel} {...facts} />, status);
  }

  account.routes.get(account.urls.account, (visit) => show(visit, emptyForm));
  passwordRoutes(account, show);
  secondFactorRoutes(account, city);
  deviceRoutes(account, city);
}
