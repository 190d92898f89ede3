import { recordEvent } from '../../events/record.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import type { ClerkWho } from '../../staff/clerk.ts';
import { addPartner } from '../add-partner.ts';
import { addBranch } from '../branches/add.ts';
import type { AcceptanceInput } from '../forms.ts';
import { invitePerson } from '../people/invite.ts';
import { holdApplication } from './hold.ts';

export type ApplicationAccepted =
  | { readonly ok: true; readonly partnerId: string; readonly name: string }
  | { readonly ok: false; readonly reason: 'not-found' | 'decided' | 'nip-taken' };

/** The firm becomes a partner with its first branch, and the contact is invited as its manager. */
export async function acceptApplication(
  tx: Tx,
  clerk: ClerkWho<'partners'>,
  id: string,
  { from, until, branch }: AcceptanceInput,
): Promise<ApplicationAccepted> {
  const application = await holdApplication(tx, clerk, id);
  if (!application) return { ok: false, reason: 'not-found' };
  if (application.decision) return { ok: false, reason: 'decided' };
  const { name, nip, description, website, street, postalCode, town, phone, locale, ...contact } =
    application;
  const { email, firstName, lastName } = contact;
  const firm = { name, nip, description, website, phone, email };
  const added = await addPartner(tx, clerk, { ...firm, from, until });
  if (!added.ok) return added;
  const { partnerId } = added;
  await tx.db
    .updateTable('partner_applications')
    .set({
      decided_at: tx.now,
      decided_by: clerk.accountId,
      accepted: true,
      partner_id: partnerId,
    })
    .where('id', '=', id)
    .execute();
  const data = { partnerApplication: id, partnerId, partner: name };
  await recordEvent(tx, { kind: 'partner.application-accepted', actor: clerk, data });
  const nowhere = { hours: '', phone: null, latitude: null, longitude: null };
  await addBranch(tx, clerk, partnerId, { name: branch, street, postalCode, town, ...nowhere });
  const manager = { email, firstName, lastName, role: 'manager', branchId: null } as const;
  await invitePerson(tx, clerk, partnerId, manager, { welcome: true, locale });
  return { ok: true, partnerId, name };
}
