import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import { isSuspended } from '../../accounts/reads.ts';
import type { City } from '../../city/city.ts';
import { type Clerk, type ClerkWho, clerkWho, findClerk } from '../../staff/clerk.ts';
import type { Permission } from '../../staff/permission.ts';
import { sendErrorPage } from '../http/error-pages.tsx';
import { currentSession } from '../http/request.ts';
import { urls } from './urls.ts';

declare module 'fastify' {
  interface FastifyRequest {
    clerk: Clerk | undefined;
  }
}

/** A clerk's request that has passed the guard. */
export interface Visit<C extends Clerk = Clerk> {
  readonly city: City;
  readonly clerk: C;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

type Handle<C extends Clerk> = (visit: Visit<C>) => Promise<FastifyReply>;

/** Routes that stand behind the guard; their handlers get a clerk of the type that the guard has proven. */
export interface Desk<C extends Clerk> {
  get(url: string, handle: Handle<C>): void;
  post(url: string, handle: Handle<C>): void;
}

/** For clerks with this permission: the handler gets a `ClerkWho` holds it. */
export function deskFor<P extends Permission>(
  app: FastifyInstance,
  city: City,
  permission: P,
): Desk<ClerkWho<P>> {
  return deskWhere(app, city, (clerk) => clerkWho(clerk, permission));
}

/** For clerks with at least one of these. */
export function deskForAny(
  app: FastifyInstance,
  city: City,
  permissions: readonly Permission[],
): Desk<Clerk> {
  return deskWhere(app, city, (clerk) =>
    permissions.some((permission) => clerk.permissions.has(permission)) ? clerk : undefined,
  );
}

function deskWhere<C extends Clerk>(
  app: FastifyInstance,
  city: City,
  admit: (clerk: Clerk) => C | undefined,
): Desk<C> {
  /** Runs before any body is read: a stranger's upload is refused at the first byte. */
  async function onRequest(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
    const session = await currentSession(request);
    if (!session) {
      const back = request.method === 'GET' ? request.url : urls.home;
      return reply.redirect(urls.login(back), 303);
    }
    const clerk = await findClerk(city.db, session.accountId, request.ip);
    if (!clerk) {
      const suspended = await isSuspended(city.db, session.accountId);
      return sendErrorPage(request, reply, 403, suspended ? 'suspended' : 'forbidden');
    }
    if (!admit(clerk)) return sendErrorPage(request, reply, 403, 'forbidden');
    request.clerk = clerk;
    return undefined;
  }
  const handler =
    (handle: Handle<C>): RouteHandlerMethod =>
    (request, reply) =>
      // The guard has put the clerk there, and has admitted them as a C.
      handle({ city, clerk: request.clerk as C, request, reply });
  return {
    get(url, handle) {
      app.get(url, { onRequest }, handler(handle));
    },
    post(url, handle) {
      app.post(url, { onRequest }, handler(handle));
    },
  };
}
