import type { Actor } from '../../events/actor.ts';
import { type NewEvent, recordEvents } from '../../events/record.ts';
import type { Tx } from '../../platform/db/transaction.ts';

export interface Invited {
  readonly personId: string;
  readonly email: string;
  /** In which an address that nobody knows yet is written to. */
  readonly locale: string;
}

/**
 * Asks people whom the city knows to open an account; an address that has one is asked behind its login. Their
 * mails go out later, so many in a minute. Returns how many there will be: one address is asked about one person.
 */
export async function inviteResidents(
  tx: Tx,
  actor: Actor,
  people: readonly Invited[],
  importId: string,
): Promise<number> {
  if (people.length === 0) return 0;
  const emails = people.map(({ email }) => email);
  await tx.db
    .insertInto('accounts')
    .values(people.map(({ email, locale }) => ({ email, locale, created_at: tx.now })))
    .onConflict((conflict) => conflict.column('email').doNothing())
    .execute();
  const accounts = await tx.db
    .selectFrom('accounts')
    .select(['id', 'email'])
    .where('email', 'in', emails)
    .execute();
  const byEmail = new Map(accounts.map(({ id, email }) => [email.toLowerCase(), id]));
  const asked = await tx.db
    .insertInto('resident_invitations')
    .values(
      people.map(({ personId, email }) => ({
        person_id: personId,
        account_id: byEmail.get(email.toLowerCase()) as string,
        import_id: importId,
        asked_at: tx.now,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('person_id')
    .execute();
  await recordEvents(
    tx,
    asked.map(({ person_id: personId }): NewEvent => ({ kind: 'person.invited', actor, personId })),
  );
  return asked.length;
}
