import { sql } from 'kysely';
import type { Db } from '../platform/db/database.ts';
import type { Clerk } from '../staff/clerk.ts';
import { type Likeness, sameName, samePesel } from './duplicates.ts';

/** Another entry that may be the same person's: nobody says so but the clerk. */
export interface AlikePerson {
  readonly personId: string;
  readonly firstName: string;
  readonly lastName: string;
  /** `YYYY-MM-DD` */
  readonly birthDate: string | null;
  readonly email: string | null;
  readonly because: readonly Extract<Likeness, 'pesel' | 'name'>[];
}

/** Entries with the same PESEL, or the same name and birth date, proven or only said in an application. */
export async function alikePeople(
  db: Db,
  _clerk: Clerk,
  personId: string,
  limit: number,
): Promise<AlikePerson[]> {
  const { rows } = await sql<AlikePerson>`
    with mine as materialized (
      select id as person_id, pesel_hash, birth_date::text as born,
             search_text(first_name || ' ' || last_name) as named
        from people where id = ${personId} and erased_at is null
       union
      select person_id, pesel_hash, nullif(answers ->> 'birthDate', ''),
             search_text((answers ->> 'firstName') || ' ' || (answers ->> 'lastName'))
        from applications where person_id = ${personId} and status <> 'draft'),
    alike as (${samePesel} union all ${sameName})
    select people.id as "personId", first_name as "firstName", last_name as "lastName",
           birth_date as "birthDate", accounts.email, array_agg(distinct because order by because desc) as because
      from alike join people on people.id = alike.person_id
      left join accounts on accounts.id = people.account_id
     where people.id <> ${personId} and people.erased_at is null and last_name <> ''
     group by people.id, accounts.id
     order by 'pesel' = any(array_agg(because)) desc, people.id
     limit ${limit}`.execute(db);
  return rows;
}
