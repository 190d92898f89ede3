import { stopEntering } from '../../accounts/hold.ts';
import { recordEvent } from '../../events/record.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { closeSessionsOf } from '../../platform/sessions/sessions.ts';
import { revokeKeys } from '../keys/revoke-keys.ts';
import type { Steward } from '../steward.ts';
import { holdPerson, isLastManager } from './reads.ts';

export type PersonBlocked =
  | { readonly ok: true }
  /** `last`: nobody of the partner could look after it any more. */
  | { readonly ok: false; readonly reason: 'not-found' | 'own' | 'invited' | 'already' | 'last' };

/**
 * At once: every session ends with it, also one that is being opened at the moment. Keys that they may have kept go
 * on working, except those named in `revoked`.
 */
export async function blockPerson(
  tx: Tx,
  steward: Steward,
  partnerId: string,
  accountId: string,
  revoked: readonly string[] = [],
): Promise<PersonBlocked> {
  const person = await holdPerson(tx, steward, partnerId, accountId);
  if (!person) return { ok: false, reason: 'not-found' };
  if (accountId === steward.accountId) return { ok: false, reason: 'own' };
  if (person.state === 'invited') return { ok: false, reason: 'invited' };
  if (person.state === 'blocked') return { ok: false, reason: 'already' };
  if (person.role === 'manager' && (await isLastManager(tx, partnerId, accountId))) {
    return { ok: false, reason: 'last' };
  }
  await stopEntering(tx, accountId);
  await tx.db
    .updateTable('partner_staff')
    .set({ blocked_at: tx.now })
    .where('partner_id', '=', partnerId)
    .where('account_id', '=', accountId)
    .execute();
  await closeSessionsOf(tx, accountId);
  if (person.role === 'manager') await revokeKeys(tx, steward, partnerId, revoked);
  const data = { partnerId, accountId };
  await recordEvent(tx, { kind: 'partner.person-blocked', actor: steward, data });
  return { ok: true };
}
