import { type RawBuilder, sql } from 'kysely';
import type { LocalText } from '../city/local-text.ts';
import type { Resident } from '../people/resident.ts';
import type { Db } from '../platform/db/database.ts';
import { contains, wordsIn } from '../platform/db/search.ts';
import { concerns } from './broadcasts/audience.ts';
import type { CaseStatus } from './case.ts';

/** A row of "Moje sprawy": an individual case, or a message to many that concerns the resident. */
export interface ListedCase {
  readonly number: number;
  readonly kind: 'case' | 'broadcast';
  readonly typeName: LocalText;
  readonly subject: string;
  readonly status: CaseStatus;
  readonly unread: boolean;
  readonly lastMessageAt: Date;
  readonly openedAt: Date;
}

/** Where a page of the list ends and the next one begins. */
export interface CasePlace {
  readonly at: Date;
  readonly number: number;
}

export interface OwnCases {
  /** By the last message. */
  readonly order: 'newest' | 'oldest';
  readonly statuses: readonly CaseStatus[];
  /** Code of a type. */
  readonly type?: string | undefined;
  readonly unread?: boolean | undefined;
  /** Words of the subject or of the messages, or a number. */
  readonly text?: string | undefined;
  readonly after?: CasePlace | undefined;
  readonly limit: number;
}

/** Of the person whose panel it is, in one list with what the city wrote to many. */
export async function ownCases(db: Db, resident: Resident, list: OwnCases): Promise<ListedCase[]> {
  const { rows } = await sql<ListedCase>`
    select * from ((${individual(resident, list)}) union all (${toMany(resident, list)})) as listed
     order by ${ordered(list)} limit ${list.limit}`.execute(db);
  return rows;
}

function individual(resident: Resident, list: OwnCases): RawBuilder<unknown> {
  const words = wordsIn(list.text).map(
    (word) => sql`and (${contains(sql`cases.subject`, word)} or cases.number::text = ${word}
      or exists (select from case_messages where case_id = cases.id and ${contains(sql`body`, word)}))`,
  );
  return sql`
    select cases.number, 'case' as kind, case_types.name as "typeName", cases.subject,
           case when closed_at is null then 'open' else 'closed' end as status,
           cases.unread > 0 as unread, last_message_at as "lastMessageAt", opened_at as "openedAt"
      from cases join case_types on case_types.id = cases.type_id
     where cases.person_id = ${resident.personId}
       ${ofStatus(list, sql`closed_at`)} ${ofType(list)} ${list.unread ? sql`and cases.unread > 0` : sql``}
       ${sql.join(words, sql` `)} ${beyond(list, sql`last_message_at`, sql`cases.number`)}
     order by ${ordered(list)} limit ${list.limit}`;
}

function toMany(resident: Resident, list: OwnCases): RawBuilder<unknown> {
  const words = wordsIn(list.text).map(
    (word) => sql`and (${contains(sql`broadcasts.subject || ' ' || broadcasts.body`, word)}
      or broadcasts.number::text = ${word})`,
  );
  const read = sql`exists (select from broadcast_reads
    where broadcast_reads.person_id = people.id and broadcast_reads.broadcast_id = broadcasts.id)`;
  return sql`
    select broadcasts.number, 'broadcast' as kind, case_types.name as "typeName", broadcasts.subject,
           case when ended_at is null then 'open' else 'closed' end as status,
           not ${read} as unread, sent_at as "lastMessageAt", sent_at as "openedAt"
      from broadcasts join case_types on case_types.id = broadcasts.type_id
      join people on people.id = ${resident.personId}
     where ${concerns()}
       ${ofStatus(list, sql`ended_at`)} ${ofType(list)} ${list.unread ? sql`and not ${read}` : sql``}
       ${sql.join(words, sql` `)} ${beyond(list, sql`sent_at`, sql`broadcasts.number`)}
     order by ${ordered(list)} limit ${list.limit}`;
}

function ordered({ order }: OwnCases): RawBuilder<unknown> {
  return order === 'newest' ? sql`"lastMessageAt" desc, number desc` : sql`"lastMessageAt", number`;
}

function beyond({ order, after }: OwnCases, at: RawBuilder<unknown>, number: RawBuilder<unknown>) {
  if (!after) return sql``;
  const than = order === 'newest' ? sql`<` : sql`>`;
  return sql`and (${at}, ${number}) ${than} (${after.at}::timestamptz, ${after.number}::bigint)`;
}

function ofStatus({ statuses }: OwnCases, ended: RawBuilder<unknown>): RawBuilder<unknown> {
  if (statuses.length !== 1) return sql``;
  return statuses[0] === 'open' ? sql`and ${ended} is null` : sql`and ${ended} is not null`;
}

function ofType({ type }: OwnCases): RawBuilder<unknown> {
  return type === undefined ? sql`` : sql`and case_types.code = ${type}`;
}
