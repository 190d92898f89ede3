import type { Tx } from '../platform/db/transaction.ts';
import { closeSessionsOf } from '../platform/sessions/sessions.ts';
import { openAccount } from './open.ts';
import { revokeTokens, type TokenPurpose, takeToken } from './tokens.ts';

/** Somebody invited to work with an address: the account that it has, or a new one without a password. */
export interface InvitedAccount {
  readonly id: string;
  /** It has a password already and logs in with it. */
  readonly working: boolean;
}

/** Only a password that came with a click in the mailbox counts; a registration nobody confirmed has none. */
export async function invitedAccount(tx: Tx, email: string): Promise<InvitedAccount> {
  const { accountId: id } = await openAccount(tx, email, 'pl');
  const row = await tx.db
    .selectFrom('accounts')
    .select(['password_hash', 'activated_at'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return { id, working: row.password_hash !== null && row.activated_at !== null };
}

export type InvitationTaken =
  | { readonly ok: true; readonly accountId: string }
  | { readonly ok: false; readonly reason: 'used' | 'expired' | 'unknown' };

/** The password is set and the account works from now on. */
export async function takeInvitation(
  tx: Tx,
  token: string,
  purpose: TokenPurpose,
  passwordHash: string,
): Promise<InvitationTaken> {
  const taken = await takeToken(tx, token, purpose);
  if (taken.state !== 'open') return { ok: false, reason: taken.state };
  const { accountId } = taken;
  await tx.db
    .updateTable('accounts')
    .set({ password_hash: passwordHash, activated_at: tx.now })
    .where('id', '=', accountId)
    .execute();
  await closeSessionsOf(tx, accountId);
  await revokeTokens(tx, accountId);
  return { ok: true, accountId };
}

/** After an invitation was withdrawn: what a registration or another role has left of the account stays. */
export async function dropInvitedAccount(tx: Tx, accountId: string): Promise<void> {
  const held = ['pending_registrations', 'staff_members', 'partner_staff', 'people'] as const;
  await tx.db
    .deleteFrom('accounts')
    .where('id', '=', accountId)
    .where('activated_at', 'is', null)
    .where(({ and, not, exists, selectFrom }) =>
      and(
        held.map((table) =>
          not(exists(selectFrom(table).select('account_id').where('account_id', '=', accountId))),
        ),
      ),
    )
    .execute();
}
