import { recordEvent } from '../events/record.ts';
import type { Resident } from '../people/resident.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { MemberInput } from './forms.ts';
import { mayLookAfter } from './guardian.ts';
import { type Invited, invite } from './invitations/invite.ts';
import { lockAbout, withdrawAbout } from './invitations/withdraw.ts';
import { lockPeople } from './lock.ts';
import type { FamilyMember } from './member.ts';
import { findMember } from './reads.ts';

export type MemberEdited =
  | { readonly ok: true; readonly invited: boolean }
  /** `proven`: a card shows the name, so the city has to see it proven. `has-login`: the member changes the address. */
  | { readonly ok: false; readonly reason: 'not-found' | 'proven' | 'has-login' }
  | Extract<Invited, { ok: false }>;

/** "Edytuj". An e-mail for a member without a login asks the owner of the address, as adding one does. */
export async function editMember(
  tx: Tx,
  guardian: Resident,
  memberId: string,
  given: MemberInput,
  locale: string,
): Promise<MemberEdited> {
  const found = await findMember(tx.db, guardian, memberId);
  if (!found) return { ok: false, reason: 'not-found' };
  await lockAbout(tx, guardian, found.personId);
  await lockPeople(tx, [guardian.personId, found.personId]);
  const member = await findMember(tx.db, guardian, memberId);
  if (!member || !(await mayLookAfter(tx.db, guardian))) return { ok: false, reason: 'not-found' };
  const refused = whyNot(member, given);
  if (refused) return { ok: false, reason: refused };
  const asked = await askForLogin(tx, guardian, member, given, locale);
  if (!asked.ok) return asked;
  const { firstName, lastName, birthDate, relation } = given;
  await tx.db
    .updateTable('people')
    .set({ first_name: firstName, last_name: lastName, birth_date: birthDate })
    .where('id', '=', member.personId)
    .execute();
  await tx.db.updateTable('family_members').set({ relation }).where('id', '=', memberId).execute();
  await recordEvent(tx, { kind: 'family.member-edited', actor: guardian, personId: member.personId });
  return asked;
}

function whyNot(member: FamilyMember, given: MemberInput): 'proven' | 'has-login' | undefined {
  const renamed = given.firstName !== member.firstName || given.lastName !== member.lastName;
  const otherBirth = member.birthDate !== null && given.birthDate !== member.birthDate;
  if (member.proven && (renamed || otherBirth)) return 'proven';
  return member.email && given.email !== member.email ? 'has-login' : undefined;
}

/** A new address takes the place of one that was asked before and has not answered. */
async function askForLogin(
  tx: Tx,
  guardian: Resident,
  { personId, email: login }: FamilyMember,
  { email, ...given }: MemberInput,
  locale: string,
): Promise<Extract<MemberEdited, { ok: true }> | Extract<Invited, { ok: false }>> {
  if (!email || login) return { ok: true, invited: false };
  const invited = await invite(tx, guardian, { as: 'member', email, locale, memberId: personId, ...given });
  if (invited.ok) await withdrawAbout(tx, guardian, personId, { id: invited.id, as: 'member' });
  // Asking the same address again changes nothing: it is asked already.
  if (!invited.ok && invited.reason !== 'already-asked') return invited;
  return { ok: true, invited: invited.ok };
}
