import type { Db } from '../platform/db/database.ts';
import { selectInvitations, toInvitation } from './invitations/invitation.queries.ts';
import type { Invitation } from './invitations/invitation.ts';

/** What the mails about an invitation say, however old it is. */
export async function invitationNews(
  db: Db,
  id: string,
): Promise<(Invitation & { readonly guardianAccount: string | null }) | undefined> {
  const row = await selectInvitations(db)
    .select('guardian.account_id as guardianAccount')
    .where('family_invitations.id', '=', id)
    .executeTakeFirst();
  return row && { ...toInvitation(row), guardianAccount: row.guardianAccount };
}

/** One of two who belong, or belonged, together. */
export interface Kin {
  readonly name: string;
  readonly accountId: string | null;
}

/** What the mails about a membership say of either side; nobody of whom the data is gone. */
export async function kinNews(db: Db, personId: string): Promise<Kin | undefined> {
  const row = await db
    .selectFrom('people')
    .select(['first_name', 'last_name', 'account_id'])
    .where('id', '=', personId)
    .where('erased_at', 'is', null)
    .executeTakeFirst();
  return row && { name: `${row.first_name} ${row.last_name}`, accountId: row.account_id };
}
