import { sql } from 'kysely';
import type { City } from '../city/city.ts';
import type { Db } from '../platform/db/database.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { isDeadlock } from '../platform/db/violations.ts';
import { lockFamily } from './lock-family.ts';

/** What a guardian takes along: `erase` leaves whom somebody else looks after, `suspend` whom somebody can. */
type Along = 'erase' | 'suspend';

/** Somebody who goes the way of the person who looks after them. */
export interface Dependant {
  readonly personId: string;
  readonly accountId: string | null;
  readonly firstName: string;
  readonly lastName: string;
}

/**
 * The members of the family whom nobody else looks after, in the order of the family's list. With an erasure
 * those as well for whom only an application was written, who have no name yet.
 */
export async function dependantsOf(db: Db, personId: string, along: Along): Promise<Dependant[]> {
  const able = sql`not exists (select from account_suspensions
    where account_suspensions.account_id = guardian.account_id and lifted_at is null)`;
  const somebodyElse = sql<boolean>`exists (
    select from family_members other join people guardian on guardian.id = other.guardian_id
     where other.member_id = family_members.member_id and other.guardian_id <> ${personId}
       and other.joined_at is not null and other.ended_at is null
       and ${along === 'erase' ? sql`true` : able})`;
  let members = db
    .selectFrom('family_members')
    .innerJoin('people', 'people.id', 'family_members.member_id')
    .select([
      'people.id as personId',
      'people.account_id as accountId',
      'people.first_name as firstName',
      'people.last_name as lastName',
    ])
    .where('family_members.guardian_id', '=', personId)
    .where('family_members.ended_at', 'is', null)
    .where(({ not }) => not(somebodyElse))
    .orderBy('family_members.joined_at')
    .orderBy('family_members.id');
  if (along === 'suspend') members = members.where('family_members.joined_at', 'is not', null);
  return members.execute();
}

/** Two guardians withdraw at once, or a member is added meanwhile: looked at again so many times. */
const mostTries = 5;

/**
 * Does something to a person and their family, or to two, in one transaction. Everybody around is locked first;
 * whoever came in meanwhile, or waited for us while we waited for them, has the work begin anew before anything is
 * written.
 */
export async function withFamilyLocked<T>(
  city: City,
  whom: string | readonly string[],
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const personIds = [whom].flat();
  for (let tries = 1; ; tries++) {
    try {
      const done = await city.transact(async (tx) =>
        (await lockFamily(tx, ...personIds)) ? { value: await work(tx) } : undefined,
      );
      if (done) return done.value;
    } catch (error) {
      if (!isDeadlock(error) || tries === mostTries) throw error;
    }
    if (tries === mostTries) throw new Error('The family changes faster than it can be locked.');
  }
}
