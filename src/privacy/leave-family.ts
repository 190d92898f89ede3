import { handOnApplications } from '../applications/hand-on.ts';
import type { City } from '../city/city.ts';
import { type Detached, detach } from '../family/end-membership.ts';
import { guardianAccountsOf } from '../family/standing.ts';
import type { Cardholder } from '../people/resident.ts';
import { withFamilyLocked } from './dependants.ts';

/** "Odłącz się od rodziny": what the guardians applied for is the person's own from now on, mails included. */
export async function leaveFamily(city: City, who: Cardholder): Promise<Detached> {
  const { personId } = who;
  return withFamilyLocked(city, personId, async (tx): Promise<Detached> => {
    const guardians = await guardianAccountsOf(tx.db, personId);
    const detached = await detach(tx, who);
    if (!detached.ok) return detached;
    for (const accountId of guardians) await handOnApplications(tx, { accountId, personId });
    return detached;
  });
}
