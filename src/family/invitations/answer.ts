import type { AccountHolder } from '../../accounts/account.ts';
import type { Actor } from '../../events/actor.ts';
import { recordEvent } from '../../events/record.ts';
import type { Db } from '../../platform/db/database.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { lockPeople } from '../lock.ts';
import type { Relation } from '../member.ts';
import { isLookedAfter, isMemberOf, looksAfterSomebody } from '../standing.ts';
import type { Invitation } from './invitation.ts';
import { findOwnInvitation } from './reads.ts';

/**
 * `gone`: withdrawn, answered or too old. `has-family`: whoever looks after others is nobody's member.
 * `has-panel`: the address has a person of its own, who cannot become somebody else. `not-resident`: no
 * person at all. `member`: whom somebody looks after looks after nobody.
 */
export type Unanswerable = 'gone' | 'has-family' | 'has-panel' | 'not-resident' | 'member' | 'already-member';

export type Answered =
  | { readonly ok: true; readonly invitation: Invitation }
  | { readonly ok: false; readonly reason: Unanswerable };

/** By whoever logged in with the address that was asked. */
export async function acceptInvitation(tx: Tx, holder: AccountHolder, id: string): Promise<Answered> {
  const invitation = await takeInvitation(tx, holder, id);
  if (!invitation) return { ok: false, reason: 'gone' };
  const person = await personOf(tx.db, holder.accountId);
  if (!person) return { ok: false, reason: 'not-resident' };
  const { guardianId, memberId } = invitation;
  await lockPeople(tx, [guardianId, person, ...(memberId ? [memberId] : [])]);
  const refused = await obstacleTo(tx.db, invitation, person);
  if (refused) return { ok: false, reason: refused };
  if (invitation.as === 'member') {
    await join(tx, { guardianId, memberId: person, relation: invitation.relation });
  } else {
    await join(tx, { guardianId: person, memberId: memberId as string, relation: 'child' });
  }
  await closeInvitation(tx, holder, invitation, 'family.invitation-accepted');
  return { ok: true, invitation };
}

export async function declineInvitation(tx: Tx, holder: AccountHolder, id: string): Promise<Answered> {
  const invitation = await takeInvitation(tx, holder, id);
  if (!invitation) return { ok: false, reason: 'gone' };
  await closeInvitation(tx, holder, invitation, 'family.invitation-declined');
  return { ok: true, invitation };
}

/** One answer: whoever comes second finds it gone. */
async function takeInvitation(tx: Tx, holder: AccountHolder, id: string): Promise<Invitation | undefined> {
  return (await lockInvitation(tx, id)) ? findOwnInvitation(tx.db, holder, id, tx.now) : undefined;
}

/** False when it is no longer there. Before any of its people: so everybody does it. */
export async function lockInvitation(tx: Tx, id: string): Promise<boolean> {
  const found = await tx.db
    .selectFrom('family_invitations')
    .select('id')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return found !== undefined;
}

/** Why this person cannot accept, as things stand: said before the question, and looked at again with the answer. */
export async function obstacleTo(
  db: Db,
  invitation: Invitation,
  person: string,
): Promise<Unanswerable | undefined> {
  if (invitation.as === 'member' && invitation.memberId) return 'has-panel';
  // In the meantime the guardian may have become somebody's member, or the child may have left.
  if (await isLookedAfter(db, invitation.guardianId)) return 'gone';
  if (invitation.as === 'guardian') {
    if (await isLookedAfter(db, person)) return 'member';
    if (!(await isMemberOf(db, invitation.guardianId, invitation.memberId ?? ''))) return 'gone';
    return (await isMemberOf(db, person, invitation.memberId ?? '')) ? 'already-member' : undefined;
  }
  if (await looksAfterSomebody(db, person)) return 'has-family';
  return (await isMemberOf(db, invitation.guardianId, person)) ? 'already-member' : undefined;
}

export async function join(
  tx: Tx,
  members: { readonly guardianId: string; readonly memberId: string; readonly relation: Relation | null },
): Promise<void> {
  await tx.db
    .insertInto('family_members')
    .values({
      guardian_id: members.guardianId,
      member_id: members.memberId,
      relation: members.relation,
      added_at: tx.now,
      joined_at: tx.now,
    })
    .execute();
}

/** What was typed for it goes with the answer; the event tells the guardian. */
export async function closeInvitation(
  tx: Tx,
  actor: Actor,
  { id, guardianId }: Invitation,
  kind: 'family.invitation-accepted' | 'family.invitation-declined',
): Promise<void> {
  // Before it goes: the mail names who was asked.
  await recordEvent(tx, { kind, actor, personId: guardianId, data: { invitationId: id } });
  await tx.db.deleteFrom('family_invitations').where('id', '=', id).execute();
}

async function personOf(db: Db, accountId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('people')
    .select('id')
    .where('account_id', '=', accountId)
    .executeTakeFirst();
  return row?.id;
}
