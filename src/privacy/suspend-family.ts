import { suspendAccount } from '../accounts/suspend.ts';
import { suspendCards } from '../cards/suspend.ts';
import type { Consent } from '../consents/consent.ts';
import type { Resident } from '../people/resident.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { dependantsOf } from './dependants.ts';

/**
 * The accounts of the person and of everybody of the family whom nobody else can look after, and all their
 * cards. Call it with the family locked.
 */
export async function suspendFamily(
  tx: Tx,
  resident: Resident,
  { id: consentId }: Pick<Consent, 'id'>,
): Promise<void> {
  const { personId, accountId } = resident;
  const dependants = await dependantsOf(tx.db, personId, 'suspend');
  const suspensionId = await suspendAccount(tx, resident, { accountId, personId, consentId });
  if (suspensionId === undefined) return;
  for (const dependant of dependants) {
    if (dependant.accountId === null) continue;
    const { accountId, personId } = dependant;
    await suspendAccount(tx, resident, { accountId, personId, consentId, follows: suspensionId });
  }
  const everybody = [personId, ...dependants.map((dependant) => dependant.personId)];
  await suspendCards(tx, resident, everybody, suspensionId);
}
