import { visitor } from '../../accounts/account.ts';
import { type InvitationTaken, takeInvitation } from '../../accounts/invited.ts';
import { recordEvent } from '../../events/record.ts';
import type { Tx } from '../../platform/db/transaction.ts';

/** Takes an invitation: the password is set and the account works from now on. */
export async function joinPartner(
  tx: Tx,
  token: string,
  passwordHash: string,
  ip: string,
): Promise<InvitationTaken> {
  const taken = await takeInvitation(tx, token, 'partner-invitation', passwordHash);
  if (!taken.ok) return taken;
  const { accountId } = taken;
  const row = await tx.db
    .selectFrom('partner_staff')
    .select('partner_id')
    .where('account_id', '=', accountId)
    .executeTakeFirst();
  const data = { accountId, partnerId: row?.partner_id ?? null };
  await recordEvent(tx, { kind: 'partner.person-joined', actor: visitor(ip), data });
  return taken;
}
