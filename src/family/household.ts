import { type RawBuilder, sql } from 'kysely';
import type { Resident } from '../people/resident.ts';

/**
 * "This row is about the resident or somebody the resident looks after": the one predicate by which a
 * guardian reaches anything of a member's. `column` holds a person's id.
 */
export function inHouseholdOf(resident: Pick<Resident, 'personId'>, column: string): RawBuilder<boolean> {
  // As a list of a few ids, so that an index on the column is used.
  return sql<boolean>`${sql.ref(column)} = any(array(
    select ${resident.personId}::uuid
     union all
    select member_id from family_members where guardian_id = ${resident.personId} and ended_at is null))`;
}

/**
 * "This row is about whoever has this account, or somebody of the same household": those they look after and
 * who else does, those who look after them and whom else. `column` holds a person's id.
 */
export function nearAccount(accountId: string, column: string): RawBuilder<boolean> {
  return near(sql`select id from people where account_id = ${accountId}`, column);
}

/** The same about whoever is this person. */
export function nearPerson(personId: string, column: string): RawBuilder<boolean> {
  return near(sql`select ${personId}::uuid as id`, column);
}

function near(me: RawBuilder<unknown>, column: string): RawBuilder<boolean> {
  return sql<boolean>`${sql.ref(column)} = any(array(
    with me as (${me}),
         standing as not materialized (select guardian_id, member_id from family_members where ended_at is null),
         below as (select member_id as id from standing where guardian_id in (select id from me)),
         above as (select guardian_id as id from standing where member_id in (select id from me))
    select id from me union select id from below union select id from above
     union select guardian_id from standing where member_id in (select id from below)
     union select member_id from standing where guardian_id in (select id from above)))`;
}
