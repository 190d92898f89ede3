import { isSuspended } from '../accounts/reads.ts';
import type { Actor } from '../events/actor.ts';
import type { Db } from '../platform/db/database.ts';
import { residentRow } from './people.queries.ts';

interface AtPanel extends Actor {
  readonly kind: 'resident';
  /** Of whoever logged in. */
  readonly accountId: string;
  readonly email: string;
  /** Whose panel it is. */
  readonly personId: string;
  readonly firstName: string;
  readonly lastName: string;
  /** Somebody waits for an answer of whoever logged in; nothing while they act for somebody else. */
  readonly invited?: boolean | undefined;
}

/** A person with the own account, or a member of the family for whom the guardian acts. */
export interface Resident extends AtPanel {
  readonly rights: 'all';
  /** Who acts, when the panel is a member's. */
  readonly guardian?: { readonly personId: string; readonly firstName: string; readonly lastName: string };
  /** Whom whoever logged in may act for; read together with the panel, and nothing when there is nobody. */
  readonly family?: readonly Relative[] | undefined;
}

/** Somebody of the family, as the switch between accounts names them. */
export interface Relative {
  /** Of the person; of an invitation that nobody has answered its own. */
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly waiting: boolean;
}

/** Somebody whom a guardian looks after, logged in: the own card, benefits, telephone and password. */
export interface Member extends AtPanel {
  readonly rights: 'own-card';
}

/** Whoever has a card, or may have one. */
export type Cardholder = Resident | Member;

/** Nobody when the account belongs to no resident or is suspended; `isSuspended` tells the two apart. */
export async function findResident(db: Db, accountId: string, ip: string): Promise<Resident | undefined> {
  const row = await residentRow(db, accountId);
  if (!row || (await isSuspended(db, accountId))) return undefined;
  return { kind: 'resident', rights: 'all', accountId, ip, ...row };
}
