import { isSuspended } from '../accounts/reads.ts';
import type { Actor } from '../events/actor.ts';
import type { Db } from '../platform/db/database.ts';
import { residentRow } from './people.queries.ts';

/** A person acting with the own account. */
export interface Resident extends Actor {
  readonly kind: 'resident';
  readonly accountId: string;
  readonly personId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
}

/** Nobody when the account belongs to no resident or is suspended; `isSuspended` tells the two apart. */
export async function findResident(db: Db, accountId: string, ip: string): Promise<Resident | undefined> {
  const row = await residentRow(db, accountId);
  if (!row || (await isSuspended(db, accountId))) return undefined;
  return { kind: 'resident', accountId, ip, ...row };
}
