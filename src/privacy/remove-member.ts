import { handOnApplications } from '../applications/hand-on.ts';
import type { City } from '../city/city.ts';
import { endMembership } from '../family/end-membership.ts';
import { withdrawAbout } from '../family/invitations/withdraw.ts';
import type { FamilyMember } from '../family/member.ts';
import { findMember, wasMember } from '../family/reads.ts';
import { decideRemoval, type Removal } from '../family/removal.ts';
import { guardiansOf } from '../family/standing.ts';
import type { Resident } from '../people/resident.ts';
import { dayOf } from '../platform/clock.ts';
import type { Db } from '../platform/db/database.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { closeSessionsOf } from '../platform/sessions/sessions.ts';
import { blockLeftBehind } from './block-left-behind.ts';
import { withFamilyLocked } from './dependants.ts';
import { erasePerson } from './erase-person.ts';

export type MemberRemoved =
  | { readonly ok: true; readonly outcome: Removal }
  /** `changed`: it would come to something else than what was agreed to. */
  | { readonly ok: false; readonly reason: 'not-found' | 'already-removed' | 'changed' };

/** What removing this member would come to today. */
export async function foreseeRemoval(
  db: Db,
  guardian: Resident,
  { personId, email, birthDate }: FamilyMember,
  now: Date,
): Promise<Removal> {
  const others = (await guardiansOf(db, personId)).filter((id) => id !== guardian.personId);
  return decideRemoval({ otherGuardians: others.length, hasLogin: email !== null, birthDate }, dayOf(now));
}

/**
 * "Usuń": does what the guardian was told, `agreed`, or nothing. Whoever is second of two guardians at the same
 * time would erase the child that they meant to leave to the first.
 */
export async function removeMember(
  city: City,
  guardian: Resident,
  membershipId: string,
  agreed: Removal,
): Promise<MemberRemoved> {
  const seen = await findMember(city.db, guardian, membershipId);
  if (!seen) {
    const was = await wasMember(city.db, guardian, membershipId);
    return { ok: false, reason: was ? 'already-removed' : 'not-found' };
  }
  return withFamilyLocked(city, seen.personId, async (tx): Promise<MemberRemoved> => {
    const member = await findMember(tx.db, guardian, membershipId);
    if (!member) return { ok: false, reason: 'already-removed' };
    const outcome = await foreseeRemoval(tx.db, guardian, member, tx.now);
    if (outcome !== agreed) return { ok: false, reason: 'changed' };
    await withdrawAbout(tx, guardian, member.personId);
    await endMembership(tx, guardian, {
      guardianId: guardian.personId,
      memberId: member.personId,
      as: outcome === 'erased' ? 'erased' : 'removed',
      outcome,
    });
    await follow(tx, guardian, member.personId, outcome);
    return { ok: true, outcome };
  });
}

async function follow(tx: Tx, guardian: Resident, personId: string, outcome: Removal): Promise<void> {
  switch (outcome) {
    case 'erased':
      return erasePerson(tx, guardian, personId, true);
    case 'access-ends':
      await handOnApplications(tx, { accountId: guardian.accountId, personId });
      return blockLeftBehind(tx, [personId]);
    case 'own-account':
      await handOnApplications(tx, { accountId: guardian.accountId, personId });
      return logOut(tx, personId);
  }
}

/** The panel opens anew, with all rights and with whatever consents the guardian never asked for. */
async function logOut(tx: Tx, personId: string): Promise<void> {
  const { account_id: accountId } = await tx.db
    .selectFrom('people')
    .select('account_id')
    .where('id', '=', personId)
    .executeTakeFirstOrThrow();
  if (accountId !== null) await closeSessionsOf(tx, accountId);
}
