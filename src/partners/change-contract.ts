import { recordEvent } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import type { Contract } from './partner.ts';
import { findPartner } from './reads.ts';
import { lockPartner } from './steward.ts';

export type ContractChanged =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'not-found' | 'closed' };

/** Extended, shortened, or moved: from the next click on it is as it says. */
export async function changeContract(
  tx: Tx,
  clerk: ClerkWho<'partners'>,
  partnerId: string,
  { from, until }: Contract,
): Promise<ContractChanged> {
  await lockPartner(tx, clerk, partnerId);
  const partner = await findPartner(tx.db, clerk, partnerId);
  if (!partner) return { ok: false, reason: 'not-found' };
  if (partner.closed) return { ok: false, reason: 'closed' };
  const before = partner.contract;
  if (before.from === from && before.until === until) return { ok: true };
  await tx.db
    .updateTable('partners')
    .set({ contract_from: from, contract_until: until })
    .where('id', '=', partnerId)
    .execute();
  const data = {
    partnerId,
    partner: partner.name,
    from,
    until,
    beforeFrom: before.from,
    beforeUntil: before.until,
  };
  await recordEvent(tx, { kind: 'partner.contract-changed', actor: clerk, data });
  return { ok: true };
}
