import { isShutOut } from '../accounts/reads.ts';
import type { Actor } from '../events/actor.ts';
import type { Db } from '../platform/db/database.ts';
import type { Permission } from './permission.ts';
import { selectClerk } from './staff.queries.ts';

/** A member of the city's staff at work. */
export interface Clerk extends Actor {
  readonly kind: 'staff';
  readonly accountId: string;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly permissions: ReadonlySet<Permission>;
  /** The collection points where they hand cards over; nothing: at all of them. */
  readonly points: ReadonlySet<string> | undefined;
}

/** A clerk who was checked to hold a permission: verbs ask for it in their signature. */
export type ClerkWho<P extends Permission> = Clerk & { readonly may: Readonly<Record<P, true>> };

export function clerkWho<P extends Permission>(clerk: Clerk, permission: P): ClerkWho<P> | undefined {
  return clerk.permissions.has(permission) ? (clerk as ClerkWho<P>) : undefined;
}

/** Whether this clerk hands cards over there. */
export function worksAt({ points }: Pick<Clerk, 'points'>, pointId: string | undefined): boolean {
  return points === undefined || (pointId !== undefined && points.has(pointId));
}

/** Nothing for an account that is not on the staff, has not joined it, or is blocked or suspended. */
export async function findClerk(db: Db, accountId: string, ip: string | null): Promise<Clerk | undefined> {
  const row = await selectClerk(db, accountId);
  if (!row || (await isShutOut(db, accountId))) return undefined;
  return {
    kind: 'staff',
    accountId,
    ip,
    email: row.email,
    firstName: row.first_name,
    lastName: row.last_name,
    permissions: new Set(row.permissions as Permission[]),
    points: row.points.length > 0 ? new Set(row.points) : undefined,
  };
}
