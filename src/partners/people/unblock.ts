import { recordEvent } from '../../events/record.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import type { Steward } from '../steward.ts';
import { holdPerson } from './reads.ts';

export type PersonUnblocked =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'not-found' | 'not-blocked' };

export async function unblockPerson(
  tx: Tx,
  steward: Steward,
  partnerId: string,
  accountId: string,
): Promise<PersonUnblocked> {
  const person = await holdPerson(tx, steward, partnerId, accountId);
  if (!person) return { ok: false, reason: 'not-found' };
  if (person.state !== 'blocked') return { ok: false, reason: 'not-blocked' };
  await tx.db
    .updateTable('partner_staff')
    .set({ blocked_at: null })
    .where('partner_id', '=', partnerId)
    .where('account_id', '=', accountId)
    .execute();
  const data = { partnerId, accountId };
  await recordEvent(tx, { kind: 'partner.person-unblocked', actor: steward, data });
  return { ok: true };
}
