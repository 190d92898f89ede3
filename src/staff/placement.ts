import { openCollectionPoints } from '../city/collection-points.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from './clerk.ts';
import { type Member, mayPlace, permissionsOf } from './member.ts';
import type { Permission } from './permission.ts';
import { beyond, chosenWithin, differences, type Role } from './role.ts';
import { listRoles } from './roles.ts';

/** The roles of somebody, and the collection points where they hand cards over. */
export type Placement = Pick<Member, 'roles' | 'points'>;

/** The same by ids, as a form sends it. */
interface Wish {
  readonly roles: readonly string[];
  readonly points: readonly string[];
}

export type Placed =
  | { readonly ok: true; readonly placement: Placement }
  | { readonly ok: false; readonly reason: 'no-role' | 'role-not-yours' | 'points-not-yours' };

/** What was wished for, as far as this clerk may give it. Everything that is not theirs stays as it was. */
export async function decidePlacement(
  tx: Tx,
  clerk: ClerkWho<'staff'>,
  before: Placement,
  wish: Wish,
): Promise<Placed> {
  const [known, open] = await Promise.all([listRoles(tx.db, clerk), openCollectionPoints(tx.db)]);
  const givable = new Set(known.filter((role) => mayGive(clerk, role)).map(({ id }) => id));
  const chosen = chosenWithin(idsOf(before.roles), wish.roles, (id) => givable.has(id));
  if (!chosen) return { ok: false, reason: 'role-not-yours' };
  if (chosen.length === 0) return { ok: false, reason: 'no-role' };
  const placement = {
    roles: known.filter(({ id }) => chosen.includes(id)),
    points: [...new Set(wish.points)],
  };
  const there = new Set([...before.points, ...open.map(({ id }) => id)]);
  const allowed = !isPlaced(before, placement) || mayPlace(clerk, placement.points);
  return allowed && placement.points.every((id) => there.has(id))
    ? { ok: true, placement }
    : { ok: false, reason: 'points-not-yours' };
}

/** Somebody gets other points, or the cards at those they have. */
function isPlaced(before: Placement, after: Placement): boolean {
  const added = after.roles.filter(({ id }) => !idsOf(before.roles).includes(id));
  return !same(before.points, after.points) || atPoints(permissionsOf(added));
}

/** Whether some of it is done at the points that somebody is bound to. */
export const atPoints = (permissions: readonly Permission[]): boolean =>
  permissions.includes('hand-over') || permissions.includes('produce');

/** Whether this clerk may give the role to somebody. */
export const mayGive = (clerk: ClerkWho<'staff'>, { permissions }: Role): boolean =>
  beyond(clerk, permissions).length === 0;

export async function writePlacement(tx: Tx, accountId: string, { roles, points }: Placement): Promise<void> {
  await tx.db.deleteFrom('staff_roles').where('account_id', '=', accountId).execute();
  await tx.db
    .insertInto('staff_roles')
    .values(roles.map(({ id }) => ({ account_id: accountId, role_id: id })))
    .execute();
  await tx.db.deleteFrom('staff_points').where('account_id', '=', accountId).execute();
  if (points.length === 0) return;
  await tx.db
    .insertInto('staff_points')
    .values(points.map((id) => ({ account_id: accountId, point_id: id })))
    .execute();
}

/** For the event: roles by name, points by number. */
export function placementChanges(before: Placement, after: Placement) {
  const moved = !same(before.points, after.points);
  return {
    ...differences(namesOf(before.roles), namesOf(after.roles)),
    ...(moved && { points: after.points.length }),
  };
}

const idsOf = (roles: readonly Role[]) => roles.map(({ id }) => id);
const namesOf = (roles: readonly Role[]) => roles.map(({ name }) => name);

function same(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one) => others.includes(one));
}
