import { revokeTokens } from '../../accounts/tokens.ts';
import { recordEvent } from '../../events/record.ts';
import type { Resident } from '../../people/resident.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { findSentInvitation } from './reads.ts';

/** The guardian thinks better of it; the link in the mail ends. False when it was answered before. */
export async function withdrawInvitation(tx: Tx, guardian: Resident, id: string): Promise<boolean> {
  await tx.db.selectFrom('family_invitations').select('id').where('id', '=', id).forUpdate().execute();
  const invitation = await findSentInvitation(tx.db, guardian, id, tx.now);
  if (!invitation) return false;
  await tx.db.deleteFrom('family_invitations').where('id', '=', id).execute();
  await revokeTokens(tx, invitation.accountId, 'family-invitation');
  await recordEvent(tx, {
    kind: 'family.invitation-withdrawn',
    actor: guardian,
    personId: guardian.personId,
  });
  return true;
}
