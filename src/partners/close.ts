import { recordEvent } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { closeSessionsOf } from '../platform/sessions/sessions.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import { findPartner } from './reads.ts';
import { lockPartner } from './steward.ts';

export type PartnerClosed =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly reason: 'not-found' | 'already' };

/**
 * At once: its people are logged out, and whatever asks whether the contract is in force (offers, keys, the panel)
 * finds that it is not. Nothing is deleted.
 */
export async function closePartner(
  tx: Tx,
  clerk: ClerkWho<'partners'>,
  partnerId: string,
  reason: string,
): Promise<PartnerClosed> {
  await lockPartner(tx, clerk, partnerId);
  const partner = await findPartner(tx.db, clerk, partnerId);
  if (!partner) return { ok: false, reason: 'not-found' };
  if (partner.closed) return { ok: false, reason: 'already' };
  await tx.db
    .updateTable('partners')
    .set({ closed_at: tx.now, closed_by: clerk.accountId, closed_reason: reason })
    .where('id', '=', partnerId)
    .execute();
  const people = await tx.db
    .selectFrom('partner_staff')
    .select('account_id')
    .where('partner_id', '=', partnerId)
    .where('joined_at', 'is not', null)
    .orderBy('account_id')
    .execute();
  for (const { account_id } of people) await closeSessionsOf(tx, account_id);
  const data = { partnerId, partner: partner.name, reason };
  await recordEvent(tx, { kind: 'partner.closed', actor: clerk, data });
  return { ok: true, name: partner.name };
}
