import type { Actor } from '../events/actor.ts';
import { recordEvent } from '../events/record.ts';
import type { Resident } from '../people/resident.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { Relation } from './member.ts';

/**
 * Somebody an application is going to be written for. Nobody has proven anything yet, so there is no name and
 * no membership that counts; the person is there so that files and consents are theirs from the beginning.
 */
export async function addWard(tx: Tx, guardian: Resident): Promise<{ readonly personId: string }> {
  const { id } = await tx.db
    .insertInto('people')
    .values({ first_name: '', last_name: '', created_at: tx.now })
    .returning('id')
    .executeTakeFirstOrThrow();
  await tx.db
    .insertInto('family_members')
    .values({ guardian_id: guardian.personId, member_id: id, added_at: tx.now })
    .execute();
  return { personId: id };
}

/** With the draft goes whoever it was written for, as long as nothing was ever sent about them. */
export async function forgetWard(tx: Tx, personId: string): Promise<void> {
  await tx.db
    .deleteFrom('people')
    .where('id', '=', personId)
    .where('account_id', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('family_members')
            .select('id')
            .where('member_id', '=', personId)
            .where('joined_at', 'is not', null),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('applications').select('id').where('person_id', '=', personId))),
    )
    .execute();
}

/** The ward has a card now, and is a member of the family of whoever applied. */
export async function joinFamily(
  tx: Tx,
  actor: Actor,
  ward: { readonly personId: string; readonly relation: Relation; readonly applicationId: string },
): Promise<void> {
  const joined = await tx.db
    .updateTable('family_members')
    .set({ joined_at: tx.now, relation: ward.relation })
    .where('member_id', '=', ward.personId)
    .where('joined_at', 'is', null)
    .where('ended_at', 'is', null)
    .returning('id')
    .execute();
  if (joined.length === 0) return;
  await recordEvent(tx, {
    kind: 'family.member-joined',
    actor,
    personId: ward.personId,
    applicationId: ward.applicationId,
  });
}
