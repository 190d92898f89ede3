import { holdInvitation, type InvitationLink } from '../accounts/invited.ts';
import { inspectToken } from '../accounts/tokens.ts';
import type { Db } from '../platform/db/database.ts';
import type { Tx } from '../platform/db/transaction.ts';

export async function inspectStaffInvitation(db: Db, token: string, now: Date): Promise<InvitationLink> {
  const link = await inspectToken(db, token, 'staff-invitation', now);
  if (link.state !== 'open') return link;
  const { accountId } = link;
  const row = await db
    .selectFrom('staff_members')
    .innerJoin('accounts', 'accounts.id', 'staff_members.account_id')
    .select([
      'accounts.email',
      'staff_members.first_name as firstName',
      'staff_members.last_name as lastName',
      'accounts.activated_at',
    ])
    .where('staff_members.account_id', '=', accountId)
    .where('staff_members.joined_at', 'is', null)
    .executeTakeFirst();
  if (!row) return { state: 'used' };
  const { activated_at, ...invited } = row;
  return { state: 'open', accountId, ...invited, inUse: activated_at !== null };
}

export const holdStaffInvitation = (tx: Tx, token: string): Promise<InvitationLink> =>
  holdInvitation(tx, () => inspectStaffInvitation(tx.db, token, tx.now));
