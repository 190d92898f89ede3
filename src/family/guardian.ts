import { findResident, type Resident } from '../people/resident.ts';
import type { Db } from '../platform/db/database.ts';
import { isLookedAfter } from './standing.ts';

/**
 * Whoever asks may still look after others: in another tab the account may have been deleted or blocked, or have
 * become somebody's member. Call it with the guardian locked.
 */
export async function mayLookAfter(db: Db, guardian: Resident): Promise<boolean> {
  const { accountId, personId, ip } = guardian;
  const resident = await findResident(db, accountId, ip ?? '');
  return resident?.personId === personId && !(await isLookedAfter(db, personId));
}
