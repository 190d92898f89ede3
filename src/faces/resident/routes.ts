import type { FastifyInstance } from 'fastify';
import type { City } from '../../city/city.ts';
import { accountRoutes } from './account/route.tsx';
import { draftRoutes } from './applications/apply/draft-route.tsx';
import { applyRoutes } from './applications/apply/route.ts';
import { chooseRoutes } from './applications/choose/route.tsx';
import { listRoutes } from './applications/list/route.tsx';
import { viewRoutes } from './applications/view/route.tsx';
import { packagePictures } from './cards/package-pictures.ts';
import { cardRoutes } from './cards/route.tsx';
import { residentRoutes } from './guard.ts';

/** Panel Mieszkańca. */
export function residentFace(app: FastifyInstance, city: City): void {
  packagePictures(app);
  const routes = residentRoutes(app, city);
  cardRoutes(routes, city);
  listRoutes(routes, city);
  chooseRoutes(routes, city);
  draftRoutes(routes, city);
  applyRoutes(routes, city);
  viewRoutes(routes, city);
  accountRoutes(routes, city);
}
