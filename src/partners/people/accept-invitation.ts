import type { AccountHolder } from '../../accounts/account.ts';
import { takeToken } from '../../accounts/tokens.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { holdPartnerInvitation } from './link.ts';
import { takePlace } from './take-place.ts';

export type InvitationAccepted =
  | { readonly ok: true; readonly partner: string }
  /** `elsewhere`: an account belongs to one partner. */
  | { readonly ok: false; readonly reason: 'used' | 'expired' | 'unknown' | 'elsewhere' };

/** By whoever logs in with the invited account; the link proves the mailbox, the session the account. */
export async function acceptInvitation(
  tx: Tx,
  token: string,
  holder: AccountHolder,
): Promise<InvitationAccepted> {
  const link = await holdPartnerInvitation(tx, token);
  if (link.state !== 'open') return { ok: false, reason: link.state };
  if (link.accountId !== holder.accountId) return { ok: false, reason: 'unknown' };
  if (await belongsSomewhere(tx, link.accountId)) return { ok: false, reason: 'elsewhere' };
  await takeToken(tx, token, 'partner-invitation');
  await takePlace(tx, holder, link);
  return { ok: true, partner: link.partner };
}

async function belongsSomewhere(tx: Tx, accountId: string): Promise<boolean> {
  const row = await tx.db
    .selectFrom('partner_staff')
    .select('partner_id')
    .where('account_id', '=', accountId)
    .where('joined_at', 'is not', null)
    .executeTakeFirst();
  return row !== undefined;
}
