import { recordConsents } from '../consents/record.ts';
import { recordEvent } from '../events/record.ts';
import { lockPerson } from '../people/lock.ts';
import type { Resident } from '../people/resident.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { MemberInput } from './forms.ts';
import { mayLookAfter } from './guardian.ts';
import { invite } from './invitations/invite.ts';
import { mostMembers } from './member.ts';
import { countFamily } from './reads.ts';

export type MemberAdded =
  /** Asked by mail, or there at once without a login. */
  | { readonly ok: true; readonly how: 'invited' | 'joined' }
  /** `gone`: the guardian's account was deleted or blocked meanwhile, or is itself looked after. */
  | {
      readonly ok: false;
      readonly reason: 'own-email' | 'already-asked' | 'already-member' | 'too-many' | 'gone';
    };

/**
 * "Dodaj konto". With an e-mail somebody is asked there and decides; whether the address is known to us, the
 * answer does not tell. Without one the member is there at once, and `consents` (codes) are the guardian's word.
 */
export async function addMember(
  tx: Tx,
  guardian: Resident,
  given: MemberInput,
  consents: readonly string[],
  locale: string,
): Promise<MemberAdded> {
  await lockPerson(tx, guardian.personId);
  if (!(await mayLookAfter(tx.db, guardian))) return { ok: false, reason: 'gone' };
  if ((await countFamily(tx.db, guardian)) >= mostMembers) return { ok: false, reason: 'too-many' };
  const { firstName, lastName, birthDate, relation, email } = given;
  if (email !== undefined) {
    const invited = await invite(tx, guardian, {
      as: 'member',
      email,
      locale,
      memberId: null,
      firstName,
      lastName,
      birthDate,
      relation,
    });
    return invited.ok ? { ok: true, how: 'invited' } : invited;
  }
  const { id: personId } = await tx.db
    .insertInto('people')
    .values({ first_name: firstName, last_name: lastName, birth_date: birthDate, created_at: tx.now })
    .returning('id')
    .executeTakeFirstOrThrow();
  await tx.db
    .insertInto('family_members')
    .values({
      guardian_id: guardian.personId,
      member_id: personId,
      relation,
      added_at: tx.now,
      joined_at: tx.now,
    })
    .execute();
  await recordConsents(tx, guardian, { personId, codes: consents });
  await recordEvent(tx, { kind: 'family.member-added', actor: guardian, personId });
  return { ok: true, how: 'joined' };
}
