import { type RawBuilder, sql } from 'kysely';
import type { SearchTerms } from '../people/search-terms.ts';
import type { Db } from '../platform/db/database.ts';
import { candidates, equallyNear, searchTwice } from '../platform/db/search.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import type { CaseStatus } from './case.ts';

export interface FoundCase {
  readonly key: string;
  readonly number: number;
  readonly subject: string;
  readonly personName: string;
  readonly status: CaseStatus;
}

const subject = sql<string>`cases.subject`;

/** By number or the words of the subject, the last spoken of first. */
export async function findCases(db: Db, _clerk: ClerkWho<'answer-cases'>, terms: SearchTerms, limit: number) {
  const { words, number } = terms;
  if (words.length > 0) {
    return searchTwice(db, words, limit, (tx, { matches, distance }) =>
      cases(tx, matches(subject), distance(subject), limit),
    );
  }
  const which = number !== undefined && sql<boolean>`cases.number = ${number}::bigint`;
  return { found: which ? await cases(db, which, equallyNear, limit) : [], resembling: [] };
}

async function cases(
  db: Db,
  which: RawBuilder<boolean>,
  distance: RawBuilder<number>,
  limit: number,
): Promise<FoundCase[]> {
  const { rows } = await sql<FoundCase>`
    select cases.id as key, cases.number, cases.subject, people.first_name || ' ' || people.last_name as "personName",
           case when closed_at is null then 'open' else 'closed' end as status
      from (select * from cases where ${which} limit ${candidates}) cases
      join people on people.id = cases.person_id
     order by ${distance}, last_message_at desc, cases.number desc
     limit ${limit}`.execute(db);
  return rows;
}
