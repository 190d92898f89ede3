import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify';
import { isSuspended } from '../../accounts/reads.ts';
import type { City } from '../../city/city.ts';
import { findShop, type Shop } from '../../partners/shop.ts';
import { sendErrorPage } from '../http/error-pages.tsx';
import { currentSession } from '../http/request.ts';
import { urls } from './urls.ts';

declare module 'fastify' {
  interface FastifyRequest {
    shop: Shop | undefined;
  }
}

/** A request of somebody at a partner's till that has passed the guard. */
interface ShopVisit {
  readonly city: City;
  readonly shop: Shop;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

type Handle = (visit: ShopVisit) => Promise<FastifyReply>;

export function tillOf(app: FastifyInstance, city: City) {
  async function onRequest(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
    const session = await currentSession(request);
    if (!session) {
      return reply.redirect(urls.login(request.method === 'GET' ? request.url : urls.check), 303);
    }
    request.shop = await findShop(city.db, session.accountId, request.ip);
    if (request.shop) return undefined;
    const suspended = await isSuspended(city.db, session.accountId);
    return sendErrorPage(request, reply, 403, suspended ? 'suspended' : 'forbidden');
  }
  const handler = (handle: Handle) => (request: FastifyRequest, reply: FastifyReply) =>
    handle({ city, shop: request.shop as Shop, request, reply });
  return {
    get(url: string, handle: Handle): void {
      app.get(url, { onRequest }, handler(handle));
    },
    post(url: string, config: RouteShorthandOptions['config'], handle: Handle): void {
      app.post(url, { onRequest, ...(config ? { config } : {}) }, handler(handle));
    },
  };
}
