import type { FastifyInstance } from 'fastify';
import type { City } from '../../city/city.ts';
import { type Clerk, type ClerkWho, clerkWho, findClerk } from '../../staff/clerk.ts';
import type { Permission } from '../../staff/permission.ts';
import { type GuardedRoutes, type GuardedVisit, guardedRoutes } from '../http/guard.ts';
import { urls } from './urls.ts';

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

function deskWhere<C extends Clerk>(
  app: FastifyInstance,
  city: City,
  admit: (clerk: Clerk) => C | undefined,
): Desk<C> {
  return guardedRoutes(app, city, {
    as: 'clerk',
    find: async (db, { accountId }, ip) => {
      const clerk = await findClerk(db, accountId, ip);
      return clerk && admit(clerk);
    },
    login: urls.login,
    home: urls.home,
  });
}
