import type { FastifyInstance } from 'fastify';
import type { City } from '../../city/city.ts';
import { type Clerk, type ClerkWho, clerkWho, findClerk } from '../../staff/clerk.ts';
import type { Permission } from '../../staff/permission.ts';
import { type GuardedRoutes, type GuardedVisit, guardedRoutes } from '../http/guard.ts';
import { isFactorDue } from './account/factor-due.ts';
import { refusePesel } from './pesel-in-list.ts';
import { urls, withQuery } from './urls.ts';

/** A clerk's request that has passed the guard. */
export type Visit<C extends Clerk = Clerk> = GuardedVisit<'clerk', C>;

type Desk<C extends Clerk> = GuardedRoutes<Visit<C>>;

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

/** The own account of every clerk, also before the second factor is there that everything else asks for. */
export function ownDesk(app: FastifyInstance, city: City): Desk<Clerk> {
  return deskWhere(app, city, (clerk) => clerk, 'second factor may be due');
}

function deskWhere<C extends Clerk>(
  app: FastifyInstance,
  city: City,
  admit: (clerk: Clerk) => C | undefined,
  opens?: 'second factor may be due',
): Desk<C> {
  const routes = guardedRoutes<'clerk', C>(app, city, {
    as: 'clerk',
    find: async (db, session, ip) => {
      const clerk = await findClerk(db, session.accountId, ip);
      if (clerk && !opens && (await isFactorDue(city, session))) {
        return { ledTo: (back) => withQuery(urls.own.secondFactor, { powrot: back }) };
      }
      return clerk && admit(clerk);
    },
    shownFor: ({ accountId }) => accountId,
    login: urls.login,
    home: urls.home,
  });
  return {
    ...routes,
    get: (url, handle) =>
      routes.get(url, async (visit) => refusePesel(visit.request, visit.reply) ?? handle(visit)),
  };
}
