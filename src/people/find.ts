import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '../events/actor.ts';
import type { Db } from '../platform/db/database.ts';
import { candidates, contains, equallyNear, searchTwice } from '../platform/db/search.ts';
import type { SearchTerms } from './search-terms.ts';

/** A clerk who may read residents; this room stands below the staff's and cannot name it. */
type Reading = Actor & { readonly kind: 'staff'; readonly may: Readonly<Record<'read-residents', true>> };

export interface FoundPerson {
  readonly key: string;
  readonly name: string;
  /** `YYYY-MM-DD` */
  readonly birthDate: string | null;
  readonly email: string | null;
}

/** As `people_search` has it. */
const name = sql<string>`first_name || ' ' || last_name`;

/** By name, e-mail, telephone or PESEL. Whoever was erased has none of them. */
export async function findPeople(db: Db, _clerk: Reading, terms: SearchTerms, limit: number) {
  if (terms.words.length > 0) {
    return searchTwice(db, terms.words, limit, (tx, { matches, distance }) =>
      people(tx, sql`${matches(name)} and last_name <> ''`, distance(name), limit),
    );
  }
  const known = knownBy(terms);
  return { found: known ? await people(db, known, equallyNear, limit) : [], resembling: [] };
}

function knownBy({ email, phone, peselHash }: SearchTerms): RawBuilder<boolean> | undefined {
  if (peselHash) return sql`pesel_hash = ${peselHash}`;
  const account = email ? contains(sql`email::text`, email) : phone && sql<boolean>`phone = ${phone}`;
  if (!account) return undefined;
  return sql`account_id in (select id from accounts where ${account} limit ${candidates})`;
}

async function people(
  db: Db,
  which: RawBuilder<unknown>,
  distance: RawBuilder<number>,
  limit: number,
): Promise<FoundPerson[]> {
  const { rows } = await sql<FoundPerson>`
    select found.id as key, ${name} as name, birth_date as "birthDate", accounts.email
      from (select * from people where ${which} limit ${candidates}) found
      left join accounts on accounts.id = found.account_id
     order by ${distance}, last_name collate polish, first_name collate polish, found.id
     limit ${limit}`.execute(db);
  return rows;
}
