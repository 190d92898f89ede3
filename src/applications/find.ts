import { type RawBuilder, sql } from 'kysely';
import type { SearchTerms } from '../people/search-terms.ts';
import type { Db } from '../platform/db/database.ts';
import { candidates, equallyNear, searchTwice } from '../platform/db/search.ts';
import type { Clerk } from '../staff/clerk.ts';
import { selectApplications, toApplication } from './application.queries.ts';
import type { Application } from './application.ts';
import { nameInAnswers } from './reads.ts';

export interface FoundApplication {
  readonly key: string;
  readonly application: Application;
}

/** By number, the name in it or PESEL, newest first; of drafts nobody knows. */
export async function findApplications(db: Db, _clerk: Clerk, terms: SearchTerms, limit: number) {
  const { words, number, peselHash } = terms;
  if (words.length > 0) {
    return searchTwice(db, words, limit, (tx, { matches, distance }) =>
      applications(tx, matches(nameInAnswers), distance(nameInAnswers), limit),
    );
  }
  const which = peselHash
    ? sql<boolean>`pesel_hash = ${peselHash}`
    : number !== undefined && sql<boolean>`number = ${number}::bigint`;
  return { found: which ? await applications(db, which, equallyNear, limit) : [], resembling: [] };
}

async function applications(
  db: Db,
  which: RawBuilder<boolean>,
  distance: RawBuilder<number>,
  limit: number,
): Promise<FoundApplication[]> {
  const rows = await selectApplications(db)
    .where(
      sql<boolean>`applications.id in (select id from applications where ${which} and status <> 'draft' limit ${candidates})`,
    )
    .orderBy(distance)
    .orderBy('applications.submitted_at', 'desc')
    .orderBy('applications.id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ key: row.id, application: toApplication(row) }));
}
