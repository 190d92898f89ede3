import { sql } from 'kysely';
import { inspectToken } from '../../accounts/tokens.ts';
import { later } from '../../platform/clock.ts';
import type { Db } from '../../platform/db/database.ts';
import { invitationWaitsFor, type ResidentInvitation } from './invitation.ts';

export type InvitationLink =
  | { readonly state: 'open'; readonly invitation: ResidentInvitation }
  | { readonly state: 'used' | 'expired' | 'unknown' };

/** What the page behind the link of the mail shows. Looking at it answers nothing. */
export async function inspectInvitation(db: Db, token: string, now: Date): Promise<InvitationLink> {
  const link = await inspectToken(db, token, 'resident-invitation', now);
  if (link.state !== 'open') return { state: link.state };
  const invitation = await openInvitation(db, link.accountId, now);
  return invitation ? { state: 'open', invitation } : { state: 'expired' };
}

export async function openInvitation(
  db: Db,
  accountId: string,
  now: Date,
): Promise<ResidentInvitation | undefined> {
  return db
    .selectFrom('resident_invitations')
    .innerJoin('people', 'people.id', 'person_id')
    .innerJoin('accounts', 'accounts.id', 'resident_invitations.account_id')
    .select([
      'resident_invitations.id',
      'person_id as personId',
      'resident_invitations.account_id as accountId',
      'accounts.email',
      sql<boolean>`accounts.activated_at is not null`.as('hasAccount'),
      'people.first_name as firstName',
      'people.last_name as lastName',
      sql<Date>`mailed_at`.as('mailedAt'),
    ])
    .where('resident_invitations.account_id', '=', accountId)
    .where('mailed_at', '>', later(now, -invitationWaitsFor))
    .where('people.account_id', 'is', null)
    .where('people.erased_at', 'is', null)
    .executeTakeFirst();
}
