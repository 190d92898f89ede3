import { closeAccount, forgetMails, hasOtherRole } from '../accounts/close.ts';
import { eraseApplications } from '../applications/erase.ts';
import { eraseCards } from '../cards/erase.ts';
import { eraseConsentTraces } from '../consents/erase.ts';
import type { Actor } from '../events/actor.ts';
import { eraseEventTraces } from '../events/erase.ts';
import { recordEvent } from '../events/record.ts';
import { anonymisePerson, identityOf } from '../people/erase.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { eraseFamilyTies } from './erase-family-ties.ts';
import { forgetExports } from './export/delete.ts';

/**
 * Nobody can tell any more who it was. Of a decision there stays what the law keeps, its number, date and
 * outcome, and of a card its number and dates. Doing it twice is as good as once. The last mail says whether
 * it was a guardian's doing.
 */
export async function erasePerson(tx: Tx, actor: Actor, personId: string, byGuardian = false): Promise<void> {
  await eraseApplications(tx, actor, personId);
  const identity = await identityOf(tx.db, personId);
  if (!identity) return;
  const { accountId } = identity;
  await eraseCards(tx, actor, personId);
  await eraseConsentTraces(tx, identity);
  await eraseFamilyTies(tx, identity);
  await forgetExports(tx, personId);
  if (accountId !== null) await parting(tx, actor, { personId, accountId, byGuardian });
  else await recordEvent(tx, { kind: 'person.erased', actor, personId });
  await anonymisePerson(tx, personId);
  await eraseEventTraces(tx, identity);
}

interface Parting {
  readonly personId: string;
  readonly accountId: string;
  readonly byGuardian: boolean;
}

/** The event comes between: the last mail follows from it, and needs the address while it is there. */
async function parting(tx: Tx, actor: Actor, { personId, accountId, byGuardian }: Parting): Promise<void> {
  const accountStays = await hasOtherRole(tx.db, accountId);
  await forgetMails(tx, accountId);
  const data = { accountId, accountStays, byGuardian };
  await recordEvent(tx, { kind: 'person.erased', actor, personId, data });
  await closeAccount(tx, accountId, accountStays);
}
