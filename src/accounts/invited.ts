import type { Tx } from '../platform/db/transaction.ts';
import { closeSessionsOf } from '../platform/sessions/sessions.ts';
import { stopEntering } from './hold.ts';
import { revokeTokens, type TokenPurpose, type TokenState, takeToken } from './tokens.ts';

/** Where the link of an invitation to work with an account leads. */
export interface OpenInvitation {
  readonly state: 'open';
  readonly accountId: string;
  readonly email: string;
  /** As whoever invites has written them. */
  readonly firstName: string;
  readonly lastName: string;
  /** Nothing where the city itself invites. */
  readonly partner?: string;
  /** Somebody logs in with the account: it is theirs to accept, and keeps its password. */
  readonly inUse: boolean;
}

export type InvitationLink<I extends OpenInvitation = OpenInvitation> =
  | I
  | Exclude<TokenState, { readonly state: 'open' }>;

/** With the account held, so that what is decided about it stays true; the invitation is not withdrawn meanwhile. */
export async function holdInvitation<I extends OpenInvitation>(
  tx: Tx,
  inspect: () => Promise<InvitationLink<I>>,
): Promise<InvitationLink<I>> {
  const link = await inspect();
  if (link.state !== 'open') return link;
  await stopEntering(tx, link.accountId);
  return inspect();
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
