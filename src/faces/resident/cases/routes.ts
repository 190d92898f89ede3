import type { City } from '../../../city/city.ts';
import type { ResidentRoutes } from '../guard.ts';
import { newCaseRoutes } from './begin/route.tsx';
import { listRoutes } from './list/route.tsx';
import { attachmentRoutes } from './view/attachment-route.tsx';
import { viewRoutes } from './view/route.tsx';

/** "Moje sprawy" */
export function caseRoutes(routes: ResidentRoutes, city: City): void {
  listRoutes(routes, city);
  newCaseRoutes(routes, city);
  viewRoutes(routes, city);
  attachmentRoutes(routes, city);
}
