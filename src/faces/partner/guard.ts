import type { FastifyInstance } from 'fastify';
import type { City } from '../../city/city.ts';
import { findShop, type Shop } from '../../partners/shop.ts';
import { type GuardedRoutes, type GuardedVisit, guardedRoutes } from '../http/guard.ts';
import { urls } from './urls.ts';

/** Routes for somebody at a partner's till. */
type Till = GuardedRoutes<GuardedVisit<'shop', Shop>>;

export function tillOf(app: FastifyInstance, city: City): Till {
  return guardedRoutes(app, city, {
    as: 'shop',
    shownFor: ({ accountId }) => accountId,
    find: (db, { accountId }, ip) => findShop(db, accountId, ip),
    login: urls.login,
    home: urls.check,
  });
}
