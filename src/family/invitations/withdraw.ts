import { revokeTokens } from '../../accounts/tokens.ts';
import { recordEvent } from '../../events/record.ts';
import type { Resident } from '../../people/resident.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import type { Invitation } from './invitation.ts';
import { findSentInvitation, sentInvitations } from './reads.ts';

/** The guardian thinks better of it; the link in the mail ends. False when it was answered before. */
export async function withdrawInvitation(tx: Tx, guardian: Resident, id: string): Promise<boolean> {
  await tx.db.selectFrom('family_invitations').select('id').where('id', '=', id).forUpdate().execute();
  const invitation = await findSentInvitation(tx.db, guardian, id, tx.now);
  if (!invitation) return false;
  await takeBack(tx, guardian, invitation);
  return true;
}

/**
 * With a member who leaves goes what the guardian asked about them, and with a new address of theirs the one
 * before: `kept` stays. Call it with those invitations locked (`lockAbout`).
 */
export async function withdrawAbout(
  tx: Tx,
  guardian: Resident,
  personId: string,
  kept?: { readonly id: string; readonly as: Invitation['as'] },
): Promise<void> {
  const about = (await sentInvitations(tx.db, guardian, tx.now)).filter(
    ({ id, as, memberId }) => memberId === personId && (!kept || (id !== kept.id && as === kept.as)),
  );
  for (const invitation of about) await takeBack(tx, guardian, invitation);
}

/** To be called before the people are locked, as an answer does it. */
export async function lockAbout(tx: Tx, guardian: Resident, personId: string): Promise<void> {
  await tx.db
    .selectFrom('family_invitations')
    .select('id')
    .where('guardian_id', '=', guardian.personId)
    .where('member_id', '=', personId)
    .orderBy('id')
    .forUpdate()
    .execute();
}

async function takeBack(tx: Tx, guardian: Resident, { id, accountId }: Invitation): Promise<void> {
  await tx.db.deleteFrom('family_invitations').where('id', '=', id).execute();
  await revokeTokens(tx, accountId, 'family-invitation');
  await recordEvent(tx, {
    kind: 'family.invitation-withdrawn',
    actor: guardian,
    personId: guardian.personId,
  });
}
