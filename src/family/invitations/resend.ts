import { isMailedEnough } from '../../accounts/mail-pace.ts';
import { recordEvent } from '../../events/record.ts';
import type { Resident } from '../../people/resident.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { findSentInvitation } from './reads.ts';

/** Names of the mails in the outbox. */
export const invitationMails = ['family-invitation', 'family-request', 'guardian-request'] as const;

export type Resent = { readonly ok: true } | { readonly ok: false; readonly reason: 'gone' | 'too-soon' };

/** "Wyślij ponownie": a new link; the one before stops working. */
export async function resendInvitation(tx: Tx, guardian: Resident, id: string): Promise<Resent> {
  const invitation = await findSentInvitation(tx.db, guardian, id, tx.now);
  if (!invitation) return { ok: false, reason: 'gone' };
  const { accountId, email: recipient } = invitation;
  if (await isMailedEnough(tx, { accountId, recipient, templates: invitationMails })) {
    return { ok: false, reason: 'too-soon' };
  }
  await recordEvent(tx, {
    kind: 'family.invited',
    actor: guardian,
    personId: guardian.personId,
    data: { invitationId: id },
  });
  return { ok: true };
}
