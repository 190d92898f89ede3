import type { ShopRole } from '../shop.ts';

export type PersonState = 'active' | 'invited' | 'blocked';

/** Somebody of a partner's people, as whoever looks after them sees them. */
export interface ShopPerson {
  readonly accountId: string;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly role: ShopRole;
  readonly state: PersonState;
  /** Where they usually stand; nothing: they choose. */
  readonly branchId: string | null;
  readonly branchName: string | null;
  readonly since: Date;
  /** Nothing while the invitation waits. */
  readonly joinedAt: Date | null;
  /** Nothing of what came before they joined. */
  readonly lastLogin: Date | null;
}
