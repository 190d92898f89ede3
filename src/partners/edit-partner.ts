import { recordEvent } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import type { PartnerInput } from './forms.ts';
import { isNipTaken } from './partner.queries.ts';
import { findPartner } from './reads.ts';
import { lockPartner } from './steward.ts';

export type PartnerEdited =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'not-found' | 'nip-taken' };

export async function editPartner(
  tx: Tx,
  clerk: ClerkWho<'partners'>,
  partnerId: string,
  input: PartnerInput,
): Promise<PartnerEdited> {
  await lockPartner(tx, clerk, partnerId);
  const partner = await findPartner(tx.db, clerk, partnerId);
  if (!partner) return { ok: false, reason: 'not-found' };
  if (!partner.closed && (await isNipTaken(tx.db, input.nip, partnerId))) {
    return { ok: false, reason: 'nip-taken' };
  }
  await tx.db.updateTable('partners').set(input).where('id', '=', partnerId).execute();
  const renamed = input.name !== partner.name;
  const data = { partnerId, partner: input.name, ...(renamed && { before: partner.name }) };
  await recordEvent(tx, { kind: 'partner.edited', actor: clerk, data });
  return { ok: true };
}
