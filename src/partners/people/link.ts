import { holdInvitation, type InvitationLink, type OpenInvitation } from '../../accounts/invited.ts';
import { inspectToken } from '../../accounts/tokens.ts';
import type { Db } from '../../platform/db/database.ts';
import type { Tx } from '../../platform/db/transaction.ts';

interface OpenPartnerInvitation extends OpenInvitation {
  readonly partnerId: string;
  readonly partner: string;
}

type PartnerInvitationLink = InvitationLink<OpenPartnerInvitation>;

export async function inspectPartnerInvitation(
  db: Db,
  token: string,
  now: Date,
): Promise<PartnerInvitationLink> {
  const link = await inspectToken(db, token, 'partner-invitation', now);
  if (link.state !== 'open') return link;
  const { accountId } = link;
  const row = await db
    .selectFrom('partner_staff')
    .innerJoin('partners', 'partners.id', 'partner_staff.partner_id')
    .innerJoin('accounts', 'accounts.id', 'partner_staff.account_id')
    .select([
      'partners.id as partnerId',
      'partners.name as partner',
      'accounts.email',
      'partner_staff.first_name as firstName',
      'partner_staff.last_name as lastName',
      'accounts.activated_at',
    ])
    .where('partner_staff.account_id', '=', accountId)
    .where('partner_staff.partner_id', '=', link.partnerId ?? null)
    .where('partner_staff.joined_at', 'is', null)
    .executeTakeFirst();
  if (!row) return { state: 'used' };
  const { activated_at, ...invited } = row;
  return { state: 'open', accountId, ...invited, inUse: activated_at !== null };
}

export const holdPartnerInvitation = (tx: Tx, token: string): Promise<PartnerInvitationLink> =>
  holdInvitation(tx, () => inspectPartnerInvitation(tx.db, token, tx.now));
