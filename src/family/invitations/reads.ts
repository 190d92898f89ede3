import type { AccountHolder } from '../../accounts/account.ts';
import type { Resident } from '../../people/resident.ts';
import { later } from '../../platform/clock.ts';
import type { Db } from '../../platform/db/database.ts';
import { selectInvitations, toInvitation } from './invitation.queries.ts';
import { type Invitation, invitationWaitsFor } from './invitation.ts';

/** Whom the guardian has asked and who has not answered, oldest first. */
export async function sentInvitations(db: Db, guardian: Resident, now: Date): Promise<Invitation[]> {
  const rows = await selectInvitations(db)
    .where('guardian_id', '=', guardian.personId)
    .where('invited_at', '>', later(now, -invitationWaitsFor))
    .orderBy('family_invitations.id')
    .execute();
  return rows.map(toInvitation);
}

export async function findSentInvitation(
  db: Db,
  guardian: Resident,
  id: string,
  now: Date,
): Promise<Invitation | undefined> {
  return (await sentInvitations(db, guardian, now)).find((invitation) => invitation.id === id);
}

/** What waits for an answer of whoever logged in, newest first. */
export async function ownInvitations(
  db: Db,
  { accountId }: Pick<AccountHolder, 'accountId'>,
  now: Date,
): Promise<Invitation[]> {
  const rows = await selectInvitations(db)
    .where('family_invitations.account_id', '=', accountId)
    .where('invited_at', '>', later(now, -invitationWaitsFor))
    .orderBy('family_invitations.id', 'desc')
    .execute();
  return rows.map(toInvitation);
}

export async function findOwnInvitation(
  db: Db,
  holder: Pick<AccountHolder, 'accountId'>,
  id: string,
  now: Date,
): Promise<Invitation | undefined> {
  return (await ownInvitations(db, holder, now)).find((invitation) => invitation.id === id);
}
