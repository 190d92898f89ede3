import type { FastifyInstance } from 'fastify';
import type { City } from '../../city/city.ts';
import { deviceRoutes } from '../account/devices/route.tsx';
import { secondFactorRoutes } from '../account/second-factor/route.tsx';
import { deletionRoutes } from './account/deletion/route.tsx';
import { detachmentRoutes } from './account/detachment/route.tsx';
import { confirmEmailRoutes } from './account/email/confirm-route.tsx';
import { emailRoutes } from './account/email/route.tsx';
import { exportRoutes } from './account/export/route.tsx';
import { residentAccount } from './account/panel.tsx';
import { accountRoutes } from './account/route.tsx';
import { actingRoutes } from './acting/route.ts';
import { draftRoutes } from './applications/apply/draft-route.tsx';
import { applyRoutes } from './applications/apply/route.ts';
import { beginRoutes } from './applications/begin/route.tsx';
import { chooseRoutes } from './applications/choose/route.tsx';
import { listRoutes } from './applications/list/route.tsx';
import { viewRoutes } from './applications/view/route.tsx';
import { benefitRoutes } from './benefits/route.tsx';
import { packagePictures } from './cards/package-pictures.ts';
import { cardRoutes } from './cards/route.tsx';
import { caseRoutes } from './cases/routes.ts';
import { dueRoutes } from './consents/due/route.tsx';
import { consentRoutes } from './consents/route.tsx';
import { withdrawalRoutes } from './consents/withdrawal/route.tsx';
import { familyRoutes } from './family/route.tsx';
import {
  beforePanelRoutes,
  cardholderRoutes,
  ownCardholderRoutes,
  ownRoutes,
  residentRoutes,
  wayOutRoutes,
} from './guard.ts';
import { invitationRoutes } from './invitations/route.tsx';

/** Panel Mieszkańca. */
export function residentFace(app: FastifyInstance, city: City): void {
  packagePictures(app, city);
  cardRoutes(cardholderRoutes(app, city), city);
  benefitRoutes(cardholderRoutes(app, city), city);
  const routes = residentRoutes(app, city);
  actingRoutes(routes, city);
  listRoutes(routes, city);
  chooseRoutes(routes, city);
  beginRoutes(routes, city);
  draftRoutes(routes, city);
  applyRoutes(routes, city);
  viewRoutes(routes, city);
  caseRoutes(routes, city);
  const account = ownCardholderRoutes(app, city);
  accountRoutes(account, city);
  secondFactorRoutes(residentAccount(account), city);
  deviceRoutes(residentAccount(account), city);
  detachmentRoutes(account, city);
  invitationRoutes(account, city);
  const own = ownRoutes(app, city);
  familyRoutes(own, city);
  emailRoutes(own, city);
  confirmEmailRoutes(own, city);
  exportRoutes(own, city);
  deletionRoutes(wayOutRoutes(app, city), city);
  consentRoutes(own, city);
  withdrawalRoutes(wayOutRoutes(app, city), city);
  dueRoutes(beforePanelRoutes(app, city), city);
}
