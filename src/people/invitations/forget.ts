import { hasOtherRole } from '../../accounts/close.ts';
import { later } from '../../platform/clock.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { invitationWaitsFor } from './invitation.ts';

/** With everything else of a person who is erased; an account that was opened only for them goes too. */
export async function forgetInvitation(tx: Tx, personId: string): Promise<void> {
  const asked = await tx.db
    .deleteFrom('resident_invitations')
    .where('person_id', '=', personId)
    .returning('account_id')
    .executeTakeFirst();
  if (!asked || (await hasOtherRole(tx.db, asked.account_id))) return;
  await tx.db
    .deleteFrom('accounts')
    .where('id', '=', asked.account_id)
    .where('activated_at', 'is', null)
    .where('id', 'not in', (row) => row.selectFrom('pending_registrations').select('account_id'))
    .where('id', 'not in', (row) => row.selectFrom('family_invitations').select('account_id'))
    .execute();
}

/** The night's work: those that nobody answered. */
export async function lapseResidentInvitations(tx: Tx): Promise<void> {
  await tx.db
    .deleteFrom('resident_invitations')
    .where('mailed_at', '<', later(tx.now, -invitationWaitsFor))
    .execute();
}
