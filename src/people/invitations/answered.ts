import { sql } from 'kysely';
import type { Tx } from '../../platform/db/transaction.ts';

/**
 * Whom the city knows and has asked at this address, if they are called so. Whoever opens an account without the link
 * of the mail has proven the same mailbox; with another name it may be somebody else of the household.
 */
export async function invitedPerson(
  tx: Tx,
  accountId: string,
  { firstName, lastName }: { readonly firstName: string; readonly lastName: string },
): Promise<string | undefined> {
  const asked = await tx.db
    .selectFrom('people')
    .innerJoin('resident_invitations', 'person_id', 'people.id')
    .select('people.id')
    .where('resident_invitations.account_id', '=', accountId)
    .where('people.account_id', 'is', null)
    .where((row) =>
      row.not(
        row.exists(
          row.selectFrom('people as holders').select('id').where('holders.account_id', '=', accountId),
        ),
      ),
    )
    .where('people.erased_at', 'is', null)
    .where(
      sql<boolean>`search_text(people.first_name || ' ' || people.last_name)
        = search_text(${firstName}::text || ' ' || ${lastName}::text)`,
    )
    .forNoKeyUpdate()
    .executeTakeFirst();
  return asked?.id;
}

/** The invitation is answered: the person whom the city knows has this account. */
export async function giveAccount(tx: Tx, personId: string, accountId: string): Promise<void> {
  await tx.db.updateTable('people').set({ account_id: accountId }).where('id', '=', personId).execute();
  // What the other system knew, unless the account has a number of its own.
  await tx.db
    .updateTable('accounts')
    .set((row) => ({
      phone: row.selectFrom('imported_details').select('phone').where('person_id', '=', personId),
    }))
    .where('id', '=', accountId)
    .where('phone', 'is', null)
    .execute();
  await tx.db.deleteFrom('resident_invitations').where('person_id', '=', personId).execute();
}
