import { openAccount } from '../accounts/open.ts';
import { issueToken } from '../accounts/tokens.ts';
import { system } from '../events/actor.ts';
import { recordEvent } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from './clerk.ts';
import type { NewMember } from './forms.ts';
import { lockStaff } from './keepers.ts';
import { permissions } from './permission.ts';
import { decidePlacement, type Placed, placementChanges, writePlacement } from './placement.ts';

export interface Invitation {
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
}

export type Invited =
  /** `token` opens the page that accepts: single use, 48 hours. */
  | { readonly kind: 'invited'; readonly token: string }
  /** Works for the city already, and may everything now. */
  | { readonly kind: 'member' };

export type MemberInvited =
  | { readonly ok: true; readonly accountId: string }
  | { readonly ok: false; readonly reason: 'already-there' }
  | Extract<Placed, { ok: false }>;

/**
 * A colleague, by mail: the link in it is made when it is sent. Nobody learns whether the address has an account,
 * and whoever has one joins by accepting.
 */
export async function inviteMember(
  tx: Tx,
  clerk: ClerkWho<'staff'>,
  { email, firstName, lastName, ...wish }: NewMember,
): Promise<MemberInvited> {
  await lockStaff(tx);
  const nothing = { roles: [], points: [] };
  const placed = await decidePlacement(tx, clerk, nothing, wish);
  if (!placed.ok) return placed;
  const { accountId } = await openAccount(tx, email, 'pl');
  const made = await tx.db
    .insertInto('staff_members')
    .values({ account_id: accountId, first_name: firstName, last_name: lastName, created_at: tx.now })
    .onConflict((conflict) => conflict.column('account_id').doNothing())
    .returning('account_id')
    .executeTakeFirst();
  if (!made) return { ok: false, reason: 'already-there' };
  await writePlacement(tx, accountId, placed.placement);
  const data = { accountId, ...placementChanges(nothing, placed.placement) };
  await recordEvent(tx, { kind: 'staff.invited', actor: clerk, data });
  return { ok: true, accountId };
}

/** Makes somebody an administrator: how the first clerk of an installation comes about. Repeating it is safe. */
export async function inviteAdministrator(tx: Tx, invitation: Invitation): Promise<Invited> {
  const { accountId } = await openAccount(tx, invitation.email, 'pl');
  const { joined_at } = await tx.db
    .insertInto('staff_members')
    .values({
      account_id: accountId,
      first_name: invitation.firstName,
      last_name: invitation.lastName,
      created_at: tx.now,
    })
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet({ blocked_at: null }))
    .returning('joined_at')
    .executeTakeFirstOrThrow();
  await tx.db
    .insertInto('staff_roles')
    .values({ account_id: accountId, role_id: await administratorRole(tx) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await recordEvent(tx, { kind: 'staff.invited', actor: system, data: { accountId } });
  if (joined_at) return { kind: 'member' };
  return { kind: 'invited', token: await issueToken(tx, accountId, 'staff-invitation') };
}

/** A role of that name that is there already gets every permission that the software has meanwhile. */
async function administratorRole(tx: Tx): Promise<string> {
  const { id } = await tx.db
    .insertInto('roles')
    .values({ name: 'Administrator', permissions: [...permissions] })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ permissions: [...permissions] }))
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
