import { sql } from 'kysely';
import type { Db } from '../platform/db/database.ts';

/** An entry under which somebody stood before, and the login that closed with it. */
interface FormerEntry {
  readonly personId: string;
  readonly accountId: string | null;
}

/** Over however many merges. */
export async function formerEntries(db: Db, personId: string): Promise<FormerEntry[]> {
  const { rows } = await sql<FormerEntry>`
    with recursive former(id, account_id) as (
      select from_person, closed_account from person_merges where into_person = ${personId}
      union
      select from_person, closed_account from person_merges join former on into_person = former.id)
    select id as "personId", account_id as "accountId" from former`.execute(db);
  return rows;
}

/** This person, and the entries that were merged into theirs. */
export async function everyEntryOf(db: Db, personId: string): Promise<string[]> {
  return [personId, ...(await formerEntries(db, personId)).map((former) => former.personId)];
}

/** Where somebody stands now whose entry was merged; nothing for an entry that never was. */
export async function standsNowAs(db: Db, personId: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    with recursive later(id, step) as (
      select into_person, 1 from person_merges where from_person = ${personId}
      union all
      select into_person, step + 1 from person_merges join later on from_person = later.id)
    select id from later order by step desc limit 1`.execute(db);
  return rows[0]?.id;
}

/** That an entry of the same person was found, and became a part of this one. */
export interface Merge {
  readonly at: Date;
  readonly by: string;
  readonly reason: string;
}

/** Newest first. */
export async function mergesInto(db: Db, personId: string, limit: number): Promise<Merge[]> {
  return db
    .selectFrom('person_merges')
    .innerJoin('staff_members', 'staff_members.account_id', 'by_account')
    .select(['at', 'reason', sql<string>`first_name || ' ' || last_name`.as('by')])
    .where('into_person', '=', personId)
    .orderBy('at', 'desc')
    .limit(limit)
    .execute();
}
