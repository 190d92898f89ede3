import type { FastifyInstance } from 'fastify';
import type { City } from '../../city/city.ts';
import { deletionRoutes } from './account/deletion/route.tsx';
import { deviceRoutes } from './account/devices/route.tsx';
import { confirmEmailRoutes } from './account/email/confirm-route.tsx';
import { emailRoutes } from './account/email/route.tsx';
import { exportRoutes } from './account/export/route.tsx';
import { accountRoutes } from './account/route.tsx';
import { secondFactorRoutes } from './account/second-factor/route.tsx';
import { draftRoutes } from './applications/apply/draft-route.tsx';
import { applyRoutes } from './applications/apply/route.ts';
import { beginRoutes } from './applications/begin/route.tsx';
import { chooseRoutes } from './applications/choose/route.tsx';
import { listRoutes } from './applications/list/route.tsx';
import { viewRoutes } from './applications/view/route.tsx';
import { packagePictures } from './cards/package-pictures.ts';
import { cardRoutes } from './cards/route.tsx';
import { dueRoutes } from './consents/due/route.tsx';
import { consentRoutes } from './consents/route.tsx';
import { withdrawalRoutes } from './consents/withdrawal/route.tsx';
import { familyRoutes } from './family/route.tsx';
import { beforePanelRoutes, ownRoutes, residentRoutes, wayOutRoutes } from './guard.ts';

/** Panel Mieszkańca. */
export function residentFace(app: FastifyInstance, city: City): void {
  packagePictures(app);
  const routes = residentRoutes(app, city);
  cardRoutes(routes, city);
  listRoutes(routes, city);
  chooseRoutes(routes, city);
  beginRoutes(routes, city);
  draftRoutes(routes, city);
  applyRoutes(routes, city);
  viewRoutes(routes, city);
  familyRoutes(routes, city);
  accountRoutes(routes, city);
  secondFactorRoutes(routes, city);
  emailRoutes(routes, city);
  confirmEmailRoutes(routes, city);
  deviceRoutes(routes, city);
  exportRoutes(ownRoutes(app, city), city);
  deletionRoutes(wayOutRoutes(app, city), city);
  consentRoutes(ownRoutes(app, city), city);
  withdrawalRoutes(wayOutRoutes(app, city), city);
  dueRoutes(beforePanelRoutes(app, city), city);
}
