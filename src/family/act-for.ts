import { recordEvent } from '../events/record.ts';
import { lockPerson } from '../people/lock.ts';
import type { Resident } from '../people/resident.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { type Session, setActingFor } from '../platform/sessions/sessions.ts';
import { isMemberOf } from './standing.ts';

/**
 * "Działasz jako": for this person from now on, or with the own id back to the own account. False when the
 * person is not of the family. What is done meanwhile is recorded as done by the guardian about the member.
 */
export async function actFor(
  tx: Tx,
  resident: Resident,
  session: Session,
  personId: string,
): Promise<boolean> {
  const self = resident.guardian?.personId ?? resident.personId;
  if (personId === self) {
    await setActingFor(tx, session, null);
    return true;
  }
  // A removal under way comes before this, or takes this session back with the others.
  await lockPerson(tx, personId);
  if (!(await isMemberOf(tx.db, self, personId))) return false;
  await setActingFor(tx, session, personId);
  await recordEvent(tx, { kind: 'family.acting-began', actor: resident, personId });
  return true;
}
