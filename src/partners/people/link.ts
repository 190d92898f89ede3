import { stopEntering } from '../../accounts/hold.ts';
import { inspectToken, type TokenState } from '../../accounts/tokens.ts';
import type { Db } from '../../platform/db/database.ts';
import type { Tx } from '../../platform/db/transaction.ts';

/** Where the link of an invitation leads. */
interface OpenInvitation {
  readonly state: 'open';
  readonly accountId: string;
  readonly partnerId: string;
  readonly partner: string;
  /** Somebody logs in with the account: it is theirs to accept, and keeps its password. */
  readonly inUse: boolean;
}

export type InvitationLink = OpenInvitation | Exclude<TokenState, { readonly state: 'open' }>;

export async function inspectInvitation(db: Db, token: string, now: Date): Promise<InvitationLink> {
  const link = await inspectToken(db, token, 'partner-invitation', now);
  if (link.state !== 'open') return link;
  const { accountId } = link;
  const row = await db
    .selectFrom('partner_staff')
    .innerJoin('partners', 'partners.id', 'partner_staff.partner_id')
    .innerJoin('accounts', 'accounts.id', 'partner_staff.account_id')
    .select(['partners.id as partnerId', 'partners.name as partner', 'accounts.activated_at'])
    .where('partner_staff.account_id', '=', accountId)
    .where('partner_staff.partner_id', '=', link.partnerId ?? null)
    .where('partner_staff.joined_at', 'is', null)
    .executeTakeFirst();
  if (!row) return { state: 'used' };
  const { partnerId, partner } = row;
  return { state: 'open', accountId, partnerId, partner, inUse: row.activated_at !== null };
}

/** With the account held, so that what is decided about it stays true; the invitation is not withdrawn meanwhile. */
export async function holdInvitation(tx: Tx, token: string): Promise<InvitationLink> {
  const link = await inspectInvitation(tx.db, token, tx.now);
  if (link.state !== 'open') return link;
  await stopEntering(tx, link.accountId);
  return inspectInvitation(tx.db, token, tx.now);
}
