import { eraseApplications } from '../applications/erase.ts';
import { membersOf } from '../family/standing.ts';
import { forgetWard } from '../family/wards.ts';
import type { Resident } from '../people/resident.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { blockLeftBehind } from './block-left-behind.ts';
import { dependantsOf } from './dependants.ts';
import { erasePerson } from './erase-person.ts';

/**
 * The person and everybody of the family whom nobody else looks after. Call it with the family locked. Whoever
 * acts goes last, so that what they did to the others can still name them.
 */
export async function eraseFamily(tx: Tx, resident: Resident): Promise<void> {
  const dependants = await dependantsOf(tx.db, resident.personId, 'erase');
  const members = await membersOf(tx.db, resident.personId);
  for (const { personId } of dependants) {
    // Of somebody for whom nothing was ever sent there is nothing to keep.
    await eraseApplications(tx, resident, personId);
    await forgetWard(tx, personId);
    await erasePerson(tx, resident, personId, true);
  }
  await erasePerson(tx, resident, resident.personId);
  const gone = dependants.map(({ personId }) => personId);
  await blockLeftBehind(
    tx,
    members.filter((id) => !gone.includes(id)),
  );
}
