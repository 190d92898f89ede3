import { system } from '../events/actor.ts';
import { recordEvent } from '../events/record.ts';
import { addYears, dayOf, later } from '../platform/clock.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { invitationWaitsFor } from './invitations/invitation.ts';

const portion = 200;

/** The night's work: invitations that nobody answered in 30 days go; who asked is told. Returns how many. */
export async function lapseInvitations(tx: Tx): Promise<number> {
  const old = await tx.db
    .selectFrom('family_invitations')
    .select(['id', 'guardian_id'])
    .where('invited_at', '<', later(tx.now, -invitationWaitsFor))
    .limit(portion)
    .forUpdate()
    .skipLocked()
    .execute();
  for (const { id, guardian_id: personId } of old) {
    const data = { invitationId: id };
    await recordEvent(tx, { kind: 'family.invitation-lapsed', actor: system, personId, data });
    await tx.db.deleteFrom('family_invitations').where('id', '=', id).execute();
  }
  return old.length;
}

/** A child came of age and has no address yet: the guardians are asked for it, once. Returns how many. */
export async function askForAddresses(tx: Tx): Promise<number> {
  const today = dayOf(tx.now);
  const due = await tx.db
    .selectFrom('family_members')
    .innerJoin('people', 'people.id', 'member_id')
    .select(['family_members.id', 'member_id', 'guardian_id'])
    .where('birth_date', '<=', addYears(today, -18))
    .where('account_id', 'is', null)
    .where('erased_at', 'is', null)
    .where('joined_at', 'is not', null)
    .where('ended_at', 'is', null)
    .where('adult_told_at', 'is', null)
    .limit(portion)
    .forUpdate('family_members')
    .skipLocked()
    .execute();
  for (const { id, member_id, guardian_id } of due) {
    await tx.db.updateTable('family_members').set({ adult_told_at: tx.now }).where('id', '=', id).execute();
    await recordEvent(tx, {
      kind: 'family.member-of-age',
      actor: system,
      personId: member_id,
      data: { guardianId: guardian_id, membershipId: id },
    });
  }
  return due.length;
}
