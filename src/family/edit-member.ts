import { recordEvent } from '../events/record.ts';
import type { Resident } from '../people/resident.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { MemberInput } from './forms.ts';
import { type Invited, invite } from './invitations/invite.ts';
import { lockPeople } from './lock.ts';
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
  await lockPeople(tx, [guardian.personId, found.personId]);
  const member = await findMember(tx.db, guardian, memberId);
  if (!member) return { ok: false, reason: 'not-found' };
  const { firstName, lastName, birthDate, relation, email } = given;
  const renamed = firstName !== member.firstName || lastName !== member.lastName;
  const otherBirth = member.birthDate !== null && birthDate !== member.birthDate;
  if (member.proven && (renamed || otherBirth)) return { ok: false, reason: 'proven' };
  if (member.email && email !== member.email) return { ok: false, reason: 'has-login' };
  await tx.db
    .updateTable('people')
    .set({ first_name: firstName, last_name: lastName, birth_date: birthDate })
    .where('id', '=', member.personId)
    .execute();
  await tx.db.updateTable('family_members').set({ relation }).where('id', '=', memberId).execute();
  await recordEvent(tx, { kind: 'family.member-edited', actor: guardian, personId: member.personId });
  if (!email || member.email) return { ok: true, invited: false };
  const invited = await invite(tx, guardian, {
    as: 'member',
    email,
    locale,
    memberId: member.personId,
    firstName,
    lastName,
    birthDate,
    relation,
  });
  // Asking the same address again changes nothing: it is asked already.
  if (!invited.ok && invited.reason !== 'already-asked') return invited;
  return { ok: true, invited: invited.ok };
}
