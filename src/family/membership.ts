import { sql } from 'kysely';
import type { Member } from '../people/resident.ts';
import type { Db } from '../platform/db/database.ts';
import { isAdult } from './member.ts';

/** How a member stands to the family, as the member sees it. */
export interface Membership {
  /** Names of those who look after the account, in the order in which they began to. */
  readonly guardians: readonly string[];
  readonly mayDetach: boolean;
}

/** `today` is `YYYY-MM-DD`. */
export async function membershipOf(db: Db, { personId }: Member, today: string): Promise<Membership> {
  const guardians = await guardiansNamed(db, personId);
  return {
    guardians: guardians.map(({ name }) => name),
    mayDetach: await mayDetach(db, personId, today),
  };
}

/** A birth date that nobody has told keeps nobody in a family. */
export async function mayDetach(db: Db, personId: string, today: string): Promise<boolean> {
  const person = await db
    .selectFrom('people')
    .select('birth_date')
    .where('id', '=', personId)
    .executeTakeFirst();
  return !person?.birth_date || isAdult(person.birth_date, today);
}

/** Who looks after this person, in the order in which they began to. */
export async function guardiansNamed(
  db: Db,
  personId: string,
): Promise<{ readonly personId: string; readonly name: string }[]> {
  return db
    .selectFrom('family_members')
    .innerJoin('people as guardian', 'guardian.id', 'guardian_id')
    .select([
      'guardian.id as personId',
      sql<string>`guardian.first_name || ' ' || guardian.last_name`.as('name'),
    ])
    .where('member_id', '=', personId)
    .where('joined_at', 'is not', null)
    .where('ended_at', 'is', null)
    .orderBy('joined_at')
    .execute();
}
