import { stopEntering } from '../../accounts/hold.ts';
import { dropInvitedAccount } from '../../accounts/invited.ts';
import { revokeTokens } from '../../accounts/tokens.ts';
import { recordEvent } from '../../events/record.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import type { Steward } from '../steward.ts';
import { findPerson, holdPerson } from './reads.ts';

export type InvitationWithdrawn =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'not-found' | 'not-invited' };

/** As if nobody had been invited. */
export async function withdrawInvitation(
  tx: Tx,
  steward: Steward,
  partnerId: string,
  accountId: string,
): Promise<InvitationWithdrawn> {
  const known = await holdPerson(tx, steward, partnerId, accountId);
  if (!known) return { ok: false, reason: 'not-found' };
  // Against somebody who takes the invitation at this very moment.
  await stopEntering(tx, accountId);
  const person = await findPerson(tx.db, steward, partnerId, accountId);
  if (!person || person.joinedAt) return { ok: false, reason: 'not-invited' };
  await revokeTokens(tx, accountId, 'partner-invitation', partnerId);
  await tx.db
    .deleteFrom('partner_staff')
    .where('partner_id', '=', partnerId)
    .where('account_id', '=', accountId)
    .execute();
  const data = { partnerId, accountId };
  await recordEvent(tx, { kind: 'partner.invitation-withdrawn', actor: steward, data });
  await dropInvitedAccount(tx, accountId);
  return { ok: true };
}
