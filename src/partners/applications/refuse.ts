import { recordEvent } from '../../events/record.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import type { ClerkWho } from '../../staff/clerk.ts';
import { holdApplication } from './hold.ts';

export type ApplicationRefused =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly reason: 'not-found' | 'decided' };

/** The reason is mailed to the applicant word for word. */
export async function refuseApplication(
  tx: Tx,
  clerk: ClerkWho<'partners'>,
  id: string,
  reason: string,
): Promise<ApplicationRefused> {
  const application = await holdApplication(tx, clerk, id);
  if (!application) return { ok: false, reason: 'not-found' };
  if (application.decision) return { ok: false, reason: 'decided' };
  await tx.db
    .updateTable('partner_applications')
    .set({ decided_at: tx.now, decided_by: clerk.accountId, accepted: false, reason })
    .where('id', '=', id)
    .execute();
  const data = { partnerApplication: id, partner: application.name };
  await recordEvent(tx, { kind: 'partner.application-refused', actor: clerk, data });
  return { ok: true, name: application.name };
}
