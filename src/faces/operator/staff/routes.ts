import type { FastifyInstance } from 'fastify';
import type { City } from '../../../city/city.ts';
import { deskFor } from '../guard.ts';
import { invitingRoutes } from './inviting-routes.ts';
import { memberRoutes } from './member-routes.ts';
import { roleRoutes } from './role-routes.ts';

/** "Pracownicy": who works here, and what each of them may. */
export function staffRoutes(app: FastifyInstance, city: City): void {
  const desk = deskFor(app, city, 'staff');
  invitingRoutes(desk, city);
  roleRoutes(desk, city);
  memberRoutes(desk, city);
}
