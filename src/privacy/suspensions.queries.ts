import { sql } from 'kysely';
import type { Db } from '../platform/db/database.ts';

interface Standing {
  readonly id: string;
  readonly follows: string | null;
}

export async function standingSuspension(db: Db, personId: string): Promise<Standing | undefined> {
  return db
    .selectFrom('account_suspensions')
    .innerJoin('people', 'people.account_id', 'account_suspensions.account_id')
    .select(['account_suspensions.id', 'follows'])
    .where('people.id', '=', personId)
    .where('lifted_at', 'is', null)
    .executeTakeFirst();
}

/** Ids of what one lifting undoes, and of the people whom it is about. */
export interface Concerned {
  readonly suspensions: readonly string[];
  readonly blocks: readonly string[];
  readonly people: readonly string[];
}

/**
 * Of a guardian: everything that came with this withdrawal, and whatever keeps a member blocked only because
 * nobody was left to look after them. Of a member: what is the member's.
 */
export async function whatStandsWith(db: Db, personId: string, standing: Standing): Promise<Concerned> {
  const root = standing.follows ?? standing.id;
  const alone = standing.follows !== null;
  const members = sql`(select member_id from family_members
    where guardian_id = ${personId} and joined_at is not null and ended_at is null)`;
  const suspensions = await sql<{ id: string; person_id: string }>`
    select s.id, people.id as person_id
      from account_suspensions s join people on people.account_id = s.account_id
     where s.lifted_at is null
       and case when ${alone} then s.id = ${standing.id}
           else s.id = ${root} or s.follows = ${root} or (s.cause = 'guardian' and people.id in ${members}) end`.execute(
    db,
  );
  const blocks = await sql<{ id: string; person_id: string }>`
    select b.id, cards.person_id
      from card_blocks b
      join cards on cards.id = b.card_id
      join account_suspensions s on s.id = b.suspension_id
      join people on people.id = cards.person_id
     where b.lifted_at is null
       and case when ${alone} then b.suspension_id = ${root} and cards.person_id = ${personId}
           else b.suspension_id = ${root}
             or (cards.person_id in ${members} and s.account_id is distinct from people.account_id) end`.execute(
    db,
  );
  return {
    suspensions: suspensions.rows.map(({ id }) => id),
    blocks: blocks.rows.map(({ id }) => id),
    people: [...suspensions.rows, ...blocks.rows].map((row) => row.person_id),
  };
}
