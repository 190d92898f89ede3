import { recordEvent } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import { isNipTaken } from './partner.queries.ts';
import { findPartner } from './reads.ts';
import { lockPartner } from './steward.ts';

export type PartnerReopened =
  | { readonly ok: true; readonly name: string }
  /** `nip-taken`: the firm has come back as another partner meanwhile. */
  | { readonly ok: false; readonly reason: 'not-found' | 'not-closed' | 'nip-taken' };

/** With the contract as it was: when that has ended, it has to be extended as well. */
export async function reopenPartner(
  tx: Tx,
  clerk: ClerkWho<'partners'>,
  partnerId: string,
): Promise<PartnerReopened> {
  await lockPartner(tx, clerk, partnerId);
  const partner = await findPartner(tx.db, clerk, partnerId);
  if (!partner) return { ok: false, reason: 'not-found' };
  if (!partner.closed) return { ok: false, reason: 'not-closed' };
  if (await isNipTaken(tx.db, partner.nip)) return { ok: false, reason: 'nip-taken' };
  await tx.db
    .updateTable('partners')
    .set({ closed_at: null, closed_by: null, closed_reason: null })
    .where('id', '=', partnerId)
    .execute();
  const data = { partnerId, partner: partner.name };
  await recordEvent(tx, { kind: 'partner.reopened', actor: clerk, data });
  return { ok: true, name: partner.name };
}
