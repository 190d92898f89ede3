import type { FastifyInstance } from 'fastify';
import type { City } from '../../../city/city.ts';
import { chooseRoutes } from './choose.tsx';
import { endRoutes } from './end.tsx';
import { inviteRoutes } from './invite.tsx';
import { newPersonRoutes } from './new-person.tsx';
import { takenRoutes } from './taken.ts';

/** For whoever comes to the counter instead of the panel. */
export function counterRoutes(app: FastifyInstance, city: City): void {
  newPersonRoutes(app, city);
  chooseRoutes(app, city);
  takenRoutes(app, city);
  endRoutes(app, city);
  inviteRoutes(app, city);
}
