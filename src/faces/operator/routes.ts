import type { FastifyInstance } from 'fastify';
import type { City } from '../../city/city.ts';
import { permissions } from '../../staff/permission.ts';
import { sendErrorPage } from '../http/error-pages.tsx';
import { redirect } from '../http/page.ts';
import { decideRoutes } from './applications/decide/routes.ts';
import { fileRoutes } from './applications/files.ts';
import { produceRoutes } from './applications/produce/routes.tsx';
import { queueRoutes } from './applications/queue/route.ts';
import { viewRoutes } from './applications/view/route.ts';
import { auditRoutes } from './audit/route.ts';
import { cardRoutes } from './cards/routes.ts';
import { deskForAny } from './guard.ts';
import { invitationRoutes } from './invitation/route.ts';
import { placesOf } from './places.ts';
import { residentRoutes } from './residents/routes.ts';
import { urls } from './urls.ts';

/** Moduł Operatora. */
export function operatorFace(app: FastifyInstance, city: City): void {
  deskForAny(app, city, permissions).get(urls.home, async ({ clerk, request, reply }) => {
    const first = placesOf(clerk)[0];
    return first ? redirect(reply, first.href) : sendErrorPage(request, reply, 403, 'forbidden');
  });
  queueRoutes(app, city);
  viewRoutes(app, city);
  fileRoutes(app, city);
  decideRoutes(app, city);
  produceRoutes(app, city);
  cardRoutes(app, city);
  residentRoutes(app, city);
  auditRoutes(app, city);
  invitationRoutes(app, city);
}
