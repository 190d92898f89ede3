import { visitor } from '../../accounts/account.ts';
import { mailAddressOf } from '../../accounts/reads.ts';
import { inspectToken, revokeTokens, takeToken } from '../../accounts/tokens.ts';
import { recordConsents } from '../../consents/record.ts';
import type { Db } from '../../platform/db/database.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { lockPeople } from '../lock.ts';
import { closeInvitation, join, lockInvitation } from './answer.ts';
import type { Invitation } from './invitation.ts';
import { ownInvitations } from './reads.ts';

export type InvitationLink =
  | { readonly state: 'open'; readonly invitation: Invitation }
  | { readonly state: 'used' | 'expired' | 'unknown' };

/** What the page behind the link of the mail shows: the newest invitation to be somebody's member. */
export async function inspectInvitation(db: Db, token: string, now: Date): Promise<InvitationLink> {
  const link = await inspectToken(db, token, 'family-invitation', now);
  if (link.state !== 'open') return { state: link.state };
  // Somebody logs in with the address by now: the answer waits behind the login.
  const account = await mailAddressOf(db, link.accountId);
  if (account?.state === 'active') return { state: 'used' };
  const invitation = await newestMembership(db, link.accountId, now);
  return invitation ? { state: 'open', invitation } : { state: 'expired' };
}

async function newestMembership(db: Db, accountId: string, now: Date): Promise<Invitation | undefined> {
  return (await ownInvitations(db, { accountId }, now)).find(({ as }) => as === 'member');
}

export type Confirmed =
  | { readonly ok: true; readonly email: string }
  | { readonly ok: false; readonly reason: 'used' | 'expired' | 'unknown' };

/**
 * Whoever has the mailbox sets a password, and with that is a member. The link works for an address that
 * nobody logs in with only: everybody else answers behind the login (`acceptInvitation`).
 */
export async function confirmInvitation(
  tx: Tx,
  token: string,
  given: { readonly passwordHash: string; readonly consents: readonly string[] },
  ip: string,
): Promise<Confirmed> {
  const taken = await takeToken(tx, token, 'family-invitation');
  if (taken.state !== 'open') return { ok: false, reason: taken.state };
  const { accountId } = taken;
  const invitation = await newestMembership(tx.db, accountId, tx.now);
  // Whoever asked, or was asked about, may be erased at this moment: then it is gone.
  if (!invitation || !(await lockInvitation(tx, invitation.id))) return { ok: false, reason: 'expired' };
  const opened = await tx.db
    .updateTable('accounts')
    .set({ password_hash: given.passwordHash, activated_at: tx.now })
    .where('id', '=', accountId)
    .where('activated_at', 'is', null)
    .returning('email')
    .executeTakeFirst();
  if (!opened) return { ok: false, reason: 'used' };
  await tx.db.deleteFrom('pending_registrations').where('account_id', '=', accountId).execute();
  await revokeTokens(tx, accountId);

  const personId = invitation.memberId ?? (await newPerson(tx, invitation));
  await lockPeople(tx, [invitation.guardianId, personId]);
  await tx.db.updateTable('people').set({ account_id: accountId }).where('id', '=', personId).execute();
  if (!invitation.memberId) {
    await join(tx, { guardianId: invitation.guardianId, memberId: personId, relation: invitation.relation });
  }
  const actor = { kind: 'resident', accountId, ip } as const;
  await recordConsents(tx, actor, { personId, codes: given.consents });
  await closeInvitation(tx, actor, invitation, 'family.invitation-accepted');
  return { ok: true, email: opened.email };
}

async function newPerson(tx: Tx, { firstName, lastName, birthDate }: Invitation): Promise<string> {
  const { id } = await tx.db
    .insertInto('people')
    .values({ first_name: firstName, last_name: lastName, birth_date: birthDate, created_at: tx.now })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** "Nie znam tej osoby": the mailbox says no, without an account. */
export async function refuseInvitation(tx: Tx, token: string, ip: string): Promise<boolean> {
  const taken = await takeToken(tx, token, 'family-invitation');
  if (taken.state !== 'open') return false;
  const invitation = await newestMembership(tx.db, taken.accountId, tx.now);
  if (invitation) await closeInvitation(tx, visitor(ip), invitation, 'family.invitation-declined');
  return invitation !== undefined;
}
