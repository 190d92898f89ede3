import { sql } from 'kysely';
import { nearAccount } from '../family/household.ts';
import { type Keys, keyedHash } from '../platform/crypto/keys.ts';
import type { Db } from '../platform/db/database.ts';
import type { ImportedRow } from './row.ts';

/** Somebody whom the city knows, as far as a row has to do with it. */
export interface KnownPerson {
  readonly personId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly birthDate: string | null;
  readonly peselHash: Buffer | null;
  /** Has a login, was asked to open one, or is looked after by somebody who has. */
  readonly reached: boolean;
  /** The clerk's, or of their household: for somebody else to do. */
  readonly own: boolean;
  /** A card that has not ended, or an application for one under way. */
  readonly hasCard: boolean;
  readonly holds: readonly {
    readonly packageId: string;
    readonly validFrom: string;
    readonly validUntil: string;
  }[];
}

/** Who may be meant by a row, and by what. */
export interface Match {
  readonly byPesel: readonly KnownPerson[];
  readonly byEmail: readonly KnownPerson[];
  readonly byName: readonly KnownPerson[];
  /** The address is the one with which the clerk logs in. */
  readonly ownEmail: boolean;
}

interface Found {
  readonly at: number;
  readonly way: Exclude<keyof Match, 'ownEmail'>;
  readonly id: string;
}

export const peselHash = (keys: Keys, { pesel }: Pick<ImportedRow, 'pesel'>): Buffer | null =>
  pesel ? keyedHash(keys, 'pesel', pesel.digits) : null;

/** For many rows at once: one look in each index, and one at whoever was found. */
export async function matchRows(
  db: Db,
  keys: Keys,
  clerkId: string,
  rows: readonly ImportedRow[],
): Promise<Match[]> {
  const { rows: found } = await sql<Found>`
    with given as (
      select * from unnest(
        ${rows.map((row) => peselHash(keys, row))}::bytea[], ${rows.map(({ email }) => email ?? null)}::citext[],
        ${rows.map(({ birthDate }) => birthDate)}::date[],
        ${rows.map(({ firstName, lastName }) => `${firstName} ${lastName}`)}::text[])
        with ordinality as given(pesel, email, birth_date, name, at))
    select at::int, 'byPesel' as way, people.id from given join people on people.pesel_hash = given.pesel
     union all
    select at::int, 'byEmail', people.id
      from given join accounts on accounts.email = given.email join people on people.account_id = accounts.id
     union all
    select at::int, 'byEmail', person_id
      from given join accounts on accounts.email = given.email
      join resident_invitations on resident_invitations.account_id = accounts.id
     union all
    select at::int, 'byName', people.id
      from given join people on people.birth_date = given.birth_date
       and search_text(people.first_name || ' ' || people.last_name) = search_text(given.name)`.execute(db);
  const people = await knownPeople(db, clerkId, [...new Set(found.map(({ id }) => id))]);
  const clerk = await db.selectFrom('accounts').select('email').where('id', '=', clerkId).executeTakeFirst();
  const matches = rows.map(({ email }) => ({
    ownEmail: email !== undefined && email.toLowerCase() === clerk?.email.toLowerCase(),
    byPesel: [] as KnownPerson[],
    byEmail: [] as KnownPerson[],
    byName: [] as KnownPerson[],
  }));
  for (const { at, way, id } of found) {
    const person = people.get(id);
    if (person) matches[at - 1]?.[way].push(person);
  }
  return matches;
}

async function knownPeople(
  db: Db,
  clerkId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, KnownPerson>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<KnownPerson>`
    select people.id as "personId", first_name as "firstName", last_name as "lastName",
           birth_date as "birthDate", pesel_hash as "peselHash",
           account_id is not null
             or exists (select from resident_invitations where person_id = people.id)
             or exists (select from family_members where member_id = people.id
                           and joined_at is not null and ended_at is null) as reached,
           ${nearAccount(clerkId, 'people.id')} as own,
           exists (select from cards where cards.person_id = people.id and ended_at is null)
             or exists (select from applications where applications.person_id = people.id and kind = 'issue'
                   and status in ('submitted', 'in-review', 'returned', 'accepted', 'in-production', 'ready'))
             as "hasCard",
           coalesce((select jsonb_agg(jsonb_build_object('packageId', package_id, 'validFrom', valid_from,
                                                         'validUntil', valid_until))
                       from entitlements where entitlements.person_id = people.id), '[]') as holds
      from people where id = any(${[...ids]}::uuid[]) and erased_at is null`.execute(db);
  return new Map(rows.map((person) => [person.personId, person]));
}
