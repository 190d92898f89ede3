import { openAccount } from '../../accounts/open.ts';
import { recordEvent } from '../../events/record.ts';
import type { Resident } from '../../people/resident.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import type { Relation } from '../member.ts';

export interface NewInvitation {
  readonly as: 'member' | 'guardian';
  readonly email: string;
  /** In which an address that nobody knows yet is written to. */
  readonly locale: string;
  /** Somebody who is in the family already: the child, or the member who gets an address. */
  readonly memberId: string | null;
  readonly firstName: string;
  readonly lastName: string;
  readonly birthDate: string | null;
  readonly relation: Relation | null;
}

export type Invited =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly reason: 'own-email' | 'already-asked' | 'already-member' };

/** Asks the owner of the address, who has 30 days for an answer. Call it with the guardian locked. */
export async function invite(tx: Tx, guardian: Resident, given: NewInvitation): Promise<Invited> {
  const { accountId } = await openAccount(tx, given.email, given.locale);
  if (accountId === guardian.accountId) return { ok: false, reason: 'own-email' };
  if (await isInFamily(tx, guardian, accountId, given)) return { ok: false, reason: 'already-member' };
  const made = await tx.db
    .insertInto('family_invitations')
    .values({
      guardian_id: guardian.personId,
      account_id: accountId,
      invited_as: given.as,
      member_id: given.memberId,
      first_name: given.firstName,
      last_name: given.lastName,
      birth_date: given.birthDate,
      relation: given.relation,
      locale: given.locale,
      invited_at: tx.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!made) return { ok: false, reason: 'already-asked' };
  await recordEvent(tx, {
    kind: 'family.invited',
    actor: guardian,
    personId: guardian.personId,
    data: { invitationId: made.id },
  });
  return { ok: true, id: made.id };
}

/** In the guardian's own family this is no secret: the guardian sees the member's address in the list. */
async function isInFamily(
  tx: Tx,
  guardian: Resident,
  accountId: string,
  given: NewInvitation,
): Promise<boolean> {
  const standing = tx.db
    .selectFrom('family_members')
    .select('family_members.id')
    .where('ended_at', 'is', null)
    .where('joined_at', 'is not', null);
  const found =
    given.as === 'member'
      ? standing
          .innerJoin('people', 'people.id', 'member_id')
          .where('guardian_id', '=', guardian.personId)
          .where('account_id', '=', accountId)
      : standing
          .innerJoin('people', 'people.id', 'guardian_id')
          .where('member_id', '=', given.memberId)
          .where('account_id', '=', accountId);
  return (await found.executeTakeFirst()) !== undefined;
}
