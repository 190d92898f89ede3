import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../platform/db/database.ts';
import type { Clerk } from '../staff/clerk.ts';
import type { Application } from './application.ts';
import type { ApplicationStatus } from './status.ts';

/** What makes somebody look like the person of an application. */
const likenesses = ['pesel', 'name', 'document', 'photo'] as const;
export type Likeness = (typeof likenesses)[number];

/** Somebody else who may be the same person: nobody says so but the clerk. */
export interface PossibleDuplicate {
  readonly personId: string;
  readonly name: string;
  readonly because: readonly Likeness[];
  /** The newest of those that show the likeness, or of any. */
  readonly application: { readonly number: number; readonly status: ApplicationStatus } | null;
  /** One that has not ended. */
  readonly card: { readonly id: string; readonly number: string } | null;
}

/** Bits of 64 in which two pictures may differ and still be the same one, saved anew or cut a little otherwise. */
const photoTolerance = 6;

/**
 * Others with the same PESEL, with the same name and birth date, who sent the same file as a proof, or nearly the
 * same photo. A proof sent from the same account is no wonder: a parent's is a child's as well.
 */
export async function possibleDuplicates(
  db: Db,
  _clerk: Clerk,
  { id }: Pick<Application, 'id'>,
  limit: number,
): Promise<PossibleDuplicate[]> {
  const { rows } = await sql<PossibleDuplicate>`
    with mine as materialized (
      select applications.*, nullif(answers ->> 'birthDate', '') as born,
             search_text((answers ->> 'firstName') || ' ' || (answers ->> 'lastName')) as named
        from applications where id = ${id}),
    alike as (${samePesel} union all ${sameName} union all ${sameDocument} union all ${sameFace}),
    others as (
      select alike.person_id, array_agg(distinct because) as because,
             max(applications.number) filter (where applications.status <> 'draft') as number
        from alike left join applications on applications.id = alike.application_id
       where alike.person_id <> (select person_id from mine)
       group by alike.person_id)
    select others.person_id as "personId", others.because,
           coalesce(nullif(trim(people.first_name || ' ' || people.last_name), ''),
             (shown.answers ->> 'firstName') || ' ' || (shown.answers ->> 'lastName'), '') as name,
           case when shown.number is not null
                then jsonb_build_object('number', shown.number, 'status', shown.status) end as application,
           (select jsonb_build_object('id', cards.id, 'number', cards.number) from cards
             where cards.person_id = others.person_id and cards.ended_at is null
             order by issued_at desc limit 1) as card
      from others join people on people.id = others.person_id
      left join applications shown on shown.number = others.number
     where people.erased_at is null
     order by 'pesel' = any(because) desc, cardinality(because) desc, others.person_id
     limit ${limit}`.execute(db);
  return rows.map((row) => ({ ...row, because: likenesses.filter((each) => row.because.includes(each)) }));
}

type Alike = RawBuilder<{ person_id: string; because: Likeness; application_id: string | null }>;

/** Of any `mine` that has a `pesel_hash`. */
export const samePesel: Alike = sql`
  select others.person_id, 'pesel' as because, others.id as application_id
    from applications others, mine where others.pesel_hash = mine.pesel_hash and others.status <> 'draft'
  union all
  select people.id, 'pesel', null from people, mine where people.pesel_hash = mine.pesel_hash`;

/** Of any `mine` that was `born` and `named`, as `applications_same` and `people_same` have it. */
export const sameName: Alike = sql`
  select others.person_id, 'name', others.id
    from applications others, mine
   where others.answers ->> 'birthDate' = mine.born and others.status <> 'draft'
     and search_text((others.answers ->> 'firstName') || ' ' || (others.answers ->> 'lastName')) = mine.named
  union all
  select people.id, 'name', null
    from people, mine
   where people.birth_date = mine.born::date
     and search_text(people.first_name || ' ' || people.last_name) = mine.named`;

const sameDocument: Alike = sql`
  select others.person_id, 'document', others.id
    from mine
    join application_documents own on own.application_id = mine.id and own.removed_at is null
    join files sent on sent.id = own.file_id
    join files copies on copies.fingerprint = sent.fingerprint
    join application_documents elsewhere on elsewhere.file_id = copies.id
    join applications others on others.id = elsewhere.application_id
   where others.status <> 'draft' and others.applicant_account is distinct from mine.applicant_account`;

const sameFace: Alike = sql`
  select others.person_id, 'photo', others.id
    from applications others, mine
   where others.photo_hash is not null and others.photo_bands && mine.photo_bands
     and bit_count(others.photo_hash # mine.photo_hash) <= ${sql.lit(photoTolerance)}
     and others.status <> 'draft'`;
