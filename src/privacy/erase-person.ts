import { closeAccount, forgetMailbox, hasOtherRole } from '../accounts/close.ts';
import { eraseApplications, forgetApplicant } from '../applications/erase.ts';
import { eraseBenefits } from '../benefits/erase.ts';
import { eraseCards, forgetBlocker } from '../cards/erase.ts';
import { eraseCases } from '../cases/erase.ts';
import { eraseConsentTraces } from '../consents/erase.ts';
import type { Actor } from '../events/actor.ts';
import { eraseEventTraces } from '../events/erase.ts';
import { recordEvent } from '../events/record.ts';
import { forgetImported } from '../imports/erase.ts';
import { anonymisePerson, type Identity, identityOf } from '../people/erase.ts';
import { forgetInvitation } from '../people/invitations/forget.ts';
import { formerEntries } from '../people/merged.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { dropMailsAbout } from '../platform/smtp/outbox.ts';
import { eraseProduction } from '../production/erase.ts';
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
  await eraseWhatIsKept(tx, actor, identity);
  if (accountId !== null) await parting(tx, actor, { personId, accountId, byGuardian });
  else await recordEvent(tx, { kind: 'person.erased', actor, personId });
  await eraseTraces(tx, identity);
  await anonymisePerson(tx, personId);
}

/** In what happened to this person, also under the entries that were merged into theirs. */
async function eraseTraces(tx: Tx, identity: Identity): Promise<void> {
  await eraseEventTraces(tx, identity);
  for (const former of await formerEntries(tx.db, identity.personId)) await eraseEventTraces(tx, former);
}

/** What others know of the person goes as well: mails to them, and who wrote or blocked something for them. */
async function eraseWhatIsKept(tx: Tx, actor: Actor, identity: Identity): Promise<void> {
  const { personId, accountId } = identity;
  await eraseProduction(tx, personId);
  await eraseCards(tx, actor, personId);
  await eraseBenefits(tx, personId);
  await eraseCases(tx, personId);
  await eraseConsentTraces(tx, identity);
  await eraseFamilyTies(tx, identity);
  await forgetExports(tx, personId);
  await forgetImported(tx, personId);
  await forgetInvitation(tx, personId);
  if (accountId !== null) {
    await forgetApplicant(tx, accountId);
    await forgetBlocker(tx, accountId);
    await forgetMailbox(tx, accountId);
  }
  const entries = [identity, ...(await formerEntries(tx.db, personId))];
  const ids = entries.flatMap((entry) => [entry.personId, entry.accountId]);
  await dropMailsAbout(
    tx,
    ids.filter((id) => id !== null),
  );
}

/**
 * Requests that were under way in the moment of the erasure, in another tab, may have left something: the night
 * after looks once more. `personId` is of somebody erased.
 */
export async function eraseAgain(tx: Tx, actor: Actor, personId: string): Promise<void> {
  const identity = { personId, accountId: null };
  await eraseApplications(tx, actor, personId);
  await eraseWhatIsKept(tx, actor, identity);
  await eraseTraces(tx, identity);
  await anonymisePerson(tx, personId);
}

interface Parting {
  readonly personId: string;
  readonly accountId: string;
  readonly byGuardian: boolean;
}

/** The event comes between: the last mail follows from it, and needs the address while it is there. */
async function parting(tx: Tx, actor: Actor, { personId, accountId, byGuardian }: Parting): Promise<void> {
  const accountStays = await hasOtherRole(tx.db, accountId);
  const data = { accountId, accountStays, byGuardian };
  await recordEvent(tx, { kind: 'person.erased', actor, personId, data });
  await closeAccount(tx, accountId, accountStays);
}
