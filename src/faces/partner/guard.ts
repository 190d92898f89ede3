import type { FastifyInstance } from 'fastify';
import type { City } from '../../city/city.ts';
import { findShop, type Shop, type ShopManager, shopManager, whyShut } from '../../partners/shop.ts';
import { dayOf } from '../../platform/clock.ts';
import { type GuardedRoutes, type GuardedVisit, guardedRoutes } from '../http/guard.ts';
import { urls } from './urls.ts';

/** A request of somebody at a partner that has passed the guard. */
export type ShopVisit<S extends Shop = Shop> = GuardedVisit<'shop', S>;

export type ShopRoutes<S extends Shop = Shop> = GuardedRoutes<ShopVisit<S>>;

/** Routes for anybody at a partner. */
export function tillOf(app: FastifyInstance, city: City): ShopRoutes {
  return shopWhere(app, city, (shop) => shop);
}

/** Routes for those who look after the partner's affairs. */
export function managerOf(app: FastifyInstance, city: City): ShopRoutes<ShopManager> {
  return shopWhere(app, city, shopManager);
}

/** Whoever still belongs to a partner that has no contract any more is told so. */
function shopWhere<S extends Shop>(
  app: FastifyInstance,
  city: City,
  admit: (shop: Shop) => S | undefined,
): ShopRoutes<S> {
  return guardedRoutes<'shop', S>(app, city, {
    as: 'shop',
    shownFor: ({ accountId }) => accountId,
    find: async (db, { accountId }, ip) => {
      const today = dayOf(city.clock());
      const shop = await findShop(db, accountId, ip, today);
      if (shop) return admit(shop);
      const shut = await whyShut(db, accountId, today);
      return shut && { turnedAway: `partner-${shut}` };
    },
    login: urls.login,
    home: urls.home,
  });
}
