import type { Clerk } from './clerk.ts';
import type { Permission } from './permission.ts';
import { beyond, type Role } from './role.ts';

export const memberStates = ['active', 'invited', 'blocked'] as const;
export type MemberState = (typeof memberStates)[number];

/** Somebody of the staff, as a colleague who looks after the staff sees them. */
export interface Member {
  readonly accountId: string;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly state: MemberState;
  /** Since when they are on the list. */
  readonly since: Date;
  readonly blockedAt: Date | null;
  /** Nothing while the invitation waits. */
  readonly joinedAt: Date | null;
  /** Nothing of what came before they joined, here and below. */
  readonly lastLogin: Date | null;
  readonly secondFactor: boolean;
  readonly roles: readonly Role[];
  /** Ids of the collection points where they hand cards over; none: at all. */
  readonly points: readonly string[];
}

export function stateOf(row: Pick<Member, 'blockedAt' | 'joinedAt'>): MemberState {
  if (row.blockedAt) return 'blocked';
  return row.joinedAt ? 'active' : 'invited';
}

/** Whether somebody may do what this clerk may not: whoever opens that door would go through it. */
export function mayMore(member: Pick<Member, 'roles'>, clerk: Clerk): boolean {
  return beyond(clerk, permissionsOf(member.roles)).length > 0;
}

export function permissionsOf(roles: readonly Role[]): Permission[] {
  return [...new Set(roles.flatMap(({ permissions }) => permissions))];
}

/** A clerk who hands cards over at some points only cannot send others to more than those. */
export function mayPlace(clerk: Clerk, points: readonly string[]): boolean {
  const { points: own } = clerk;
  return own === undefined || (points.length > 0 && points.every((point) => own.has(point)));
}
