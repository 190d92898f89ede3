import { sql } from 'kysely';
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

/** Ids of everybody whom an invitation concerns: who asked, about whom, and the account that was asked. */
export async function partiesOf(db: Db, id: string): Promise<string[]> {
  const row = await db
    .selectFrom('family_invitations')
    .select(['guardian_id', 'member_id', 'account_id'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? [row.guardian_id, row.account_id, ...(row.member_id ? [row.member_id] : [])] : [];
}

/** Whether an invitation that is gone was this guardian's: answered, withdrawn or too old. */
export async function hadAsked(db: Db, { personId }: Resident, id: string): Promise<boolean> {
  const asked = await db
    .selectFrom('events')
    .select('id')
    .where('person_id', '=', personId)
    .where('kind', '=', 'family.invited')
    .where(sql`data ->> 'invitationId'`, '=', id)
    .executeTakeFirst();
  return asked !== undefined;
}
