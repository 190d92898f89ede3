import { sql } from 'kysely';
import type { Tx } from '../platform/db/transaction.ts';

/**
 * Whose an application is that its applicant is nothing to any more: the person's own, if they log in, or else
 * whoever looks after them now, if anybody does.
 */
export const nextApplicant = sql<string | null>`coalesce(
  (select account_id from people where people.id = applications.person_id),
  (select people.account_id from family_members join people on people.id = family_members.guardian_id
    where member_id = applications.person_id and joined_at is not null and ended_at is null
    order by joined_at limit 1))`;

/** What this account applied for on behalf of somebody whom it does not look after any more: the mails go elsewhere. */
export async function handOnApplications(
  tx: Tx,
  { accountId, personId }: { readonly accountId: string; readonly personId: string },
): Promise<void> {
  await tx.db
    .updateTable('applications')
    .set({ applicant_account: nextApplicant })
    .where('applicant_account', '=', accountId)
    .where('person_id', '=', personId)
    .execute();
}
