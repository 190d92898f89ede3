import type { FastifyInstance, FastifyReply } from 'fastify';
import type { City } from '../../city/city.ts';
import { findResident, type Resident } from '../../people/resident.ts';
import { notFound } from '../http/error-pages.tsx';
import { type GuardedRoutes, type GuardedVisit, guardedRoutes } from '../http/guard.ts';
import { publicUrls, urls } from './urls.ts';

/** One request of a resident who is known to be one. */
export type Visit = GuardedVisit<'resident', Resident>;

/** Routes that only a resident reaches. */
export type ResidentRoutes = GuardedRoutes<Visit>;

export function residentRoutes(app: FastifyInstance, city: City): ResidentRoutes {
  return guardedRoutes(app, city, {
    as: 'resident',
    find: findResident,
    login: publicUrls.login,
    home: urls.cards,
  });
}

export function strange({ request, reply }: Visit): Promise<FastifyReply> {
  return notFound(request, reply);
}
