import type { Actor } from '../events/actor.ts';

/** Anybody who has not logged in: the act is the system's, but the address is worth keeping. */
export function visitor(ip: string): Actor {
  return { kind: 'system', accountId: null, ip };
}

/** Whoever is logged in, acting for the own account. */
export type AccountHolder = Actor & { readonly accountId: string; readonly email: string };

/** Whose account it is, and which panels it opens. A name that is given twice is the resident's. */
export interface Holder {
  readonly accountId: string;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly resident: boolean;
  readonly staff: boolean;
  readonly partner: boolean;
}

export function actorKind(holder: Pick<Holder, 'resident' | 'staff' | 'partner'>): Actor['kind'] {
  if (holder.staff) return 'staff';
  if (holder.partner) return 'partner';
  return holder.resident ? 'resident' : 'system';
}
