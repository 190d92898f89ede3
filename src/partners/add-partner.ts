import { recordEvent } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import type { NewPartnerInput } from './forms.ts';
import { isNipTaken } from './partner.queries.ts';

export type PartnerAdded =
  | { readonly ok: true; readonly partnerId: string }
  | { readonly ok: false; readonly reason: 'nip-taken' };

/** Directly, or on an application (`accept.ts`). */
export async function addPartner(
  tx: Tx,
  clerk: ClerkWho<'partners'>,
  { from, until, ...firm }: NewPartnerInput,
): Promise<PartnerAdded> {
  if (await isNipTaken(tx.db, firm.nip)) return { ok: false, reason: 'nip-taken' };
  const made = await tx.db
    .insertInto('partners')
    .values({ ...firm, contract_from: from, contract_until: until, created_at: tx.now })
    // Somebody has added the same firm at this very moment.
    .onConflict((conflict) => conflict.column('nip').where('closed_at', 'is', null).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!made) return { ok: false, reason: 'nip-taken' };
  const data = { partnerId: made.id, partner: firm.name, from, until };
  await recordEvent(tx, { kind: 'partner.added', actor: clerk, data });
  return { ok: true, partnerId: made.id };
}
