import { visitor } from '../accounts/account.ts';
import { type Entered, enter } from '../accounts/enter.ts';
import { stopEntering } from '../accounts/hold.ts';
import { revokeTokens } from '../accounts/tokens.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { type Client, closeSessionsOf } from '../platform/sessions/sessions.ts';
import { takeStaffPlace } from './take-place.ts';

export type EnteredByProvider = Entered | { readonly ok: false; readonly reason: 'unknown' | 'blocked' };

/**
 * After the city's own sign-in has vouched for the address. Only for whoever is on the staff or was invited to
 * it; that the provider knows somebody makes them nothing here. An invitation is taken with it.
 */
export async function enterByProvider(
  tx: Tx,
  email: string,
  client: Client,
  oldToken: string | undefined,
): Promise<EnteredByProvider> {
  const found = await tx.db.selectFrom('accounts').select('id').where('email', '=', email).executeTakeFirst();
  if (!found) return { ok: false, reason: 'unknown' };
  const accountId = found.id;
  // Not blocked between this look and the session.
  await stopEntering(tx, accountId);
  const member = await tx.db
    .selectFrom('staff_members')
    .innerJoin('accounts', 'accounts.id', 'staff_members.account_id')
    .select(['joined_at', 'blocked_at', 'activated_at'])
    .where('staff_members.account_id', '=', accountId)
    .executeTakeFirst();
  if (!member) return { ok: false, reason: 'unknown' };
  if (member.blocked_at) return { ok: false, reason: 'blocked' };
  if (!member.activated_at) {
    await tx.db.updateTable('accounts').set({ activated_at: tx.now }).where('id', '=', accountId).execute();
    await closeSessionsOf(tx, accountId);
    await revokeTokens(tx, accountId);
  }
  if (!member.joined_at) {
    await revokeTokens(tx, accountId, 'staff-invitation');
    await takeStaffPlace(tx, visitor(client.ip), accountId);
  }
  return enter(tx, accountId, client, oldToken, { byProvider: true });
}
