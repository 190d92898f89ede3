import { lockPerson } from '../people/lock.ts';
import type { Resident } from '../people/resident.ts';
import { dayOf } from '../platform/clock.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { mayLookAfter } from './guardian.ts';
import { type Invited, invite } from './invitations/invite.ts';
import { isMinor } from './member.ts';
import { findMember } from './reads.ts';

export type GuardianInvited =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'not-found' | 'adult' }
  | Extract<Invited, { ok: false }>;

/** Both parents may look after the same child: the other one is asked, and has to have an account. */
export async function inviteGuardian(
  tx: Tx,
  guardian: Resident,
  memberId: string,
  email: string,
  locale: string,
): Promise<GuardianInvited> {
  await lockPerson(tx, guardian.personId);
  const member = await findMember(tx.db, guardian, memberId);
  if (!member || !(await mayLookAfter(tx.db, guardian))) return { ok: false, reason: 'not-found' };
  if (!isMinor(member, dayOf(tx.now))) return { ok: false, reason: 'adult' };
  const { personId, firstName, lastName, birthDate } = member;
  const invited = await invite(tx, guardian, {
    as: 'guardian',
    email,
    locale,
    memberId: personId,
    firstName,
    lastName,
    birthDate,
    relation: 'child',
  });
  return invited.ok ? { ok: true } : invited;
}
