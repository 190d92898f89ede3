import { type RawBuilder, sql } from 'kysely';
import type { LocalText } from '../city/local-text.ts';
import type { Db } from '../platform/db/database.ts';
import { hasWord, wordsIn } from '../platform/db/search.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import type { CaseStatus } from './case.ts';
import type { CasePlace } from './own-list.ts';

/** A row of the city's inbox. */
export interface InboxCase {
  readonly number: number;
  readonly typeName: LocalText;
  readonly queueName: string;
  readonly subject: string;
  readonly personName: string;
  readonly status: CaseStatus;
  readonly assignedTo: string | null;
  /** Since when the resident waits for an answer. */
  readonly waitingSince: Date | null;
  readonly lastMessageAt: Date;
}

export interface Inbox {
  /** `waiting`: only those that wait for an answer, longest first. The others by their last message. */
  readonly order: 'waiting' | 'newest' | 'oldest';
  readonly status?: CaseStatus | undefined;
  readonly queueId?: string | undefined;
  /** Code of a type. */
  readonly type?: string | undefined;
  readonly assigned?: 'me' | 'nobody' | undefined;
  /** Words of the subject or of the resident's name, or a number. */
  readonly text?: string | undefined;
  readonly after?: CasePlace | undefined;
  readonly limit: number;
}

/** A page of the inbox. What it is ordered by is what the next page goes on from: `placeOf`. */
export async function inbox(db: Db, clerk: ClerkWho<'answer-cases'>, list: Inbox): Promise<InboxCase[]> {
  const { order, status, queueId, type, assigned, after, limit } = list;
  const by = order === 'waiting' ? sql`cases.waiting_since` : sql`cases.last_message_at`;
  const [direction, than] = order === 'newest' ? [sql`desc`, sql`<`] : [sql`asc`, sql`>`];
  const where = [
    order === 'waiting' && sql`cases.waiting_since is not null and cases.closed_at is null`,
    status && (status === 'open' ? sql`cases.closed_at is null` : sql`cases.closed_at is not null`),
    queueId && sql`cases.queue_id = ${queueId}`,
    type && sql`case_types.code = ${type}`,
    assigned === 'me' && sql`cases.assigned_to = ${clerk.accountId}`,
    assigned === 'nobody' && sql`cases.assigned_to is null`,
    ...wordsIn(list.text).map(matches),
    after && sql`(${by}, cases.number) ${than} (${after.at}::timestamptz, ${after.number}::bigint)`,
  ].filter((each): each is RawBuilder<unknown> => Boolean(each));
  const { rows } = await sql<InboxCase>`
    select cases.number, case_types.name as "typeName", case_queues.name as "queueName", cases.subject,
           people.first_name || ' ' || people.last_name as "personName",
           case when closed_at is null then 'open' else 'closed' end as status,
           staff.first_name || ' ' || staff.last_name as "assignedTo",
           case when closed_at is null then waiting_since end as "waitingSince", last_message_at as "lastMessageAt"
      from cases
      join case_types on case_types.id = cases.type_id
      join case_queues on case_queues.id = cases.queue_id
      join people on people.id = cases.person_id
      left join staff_members staff on staff.account_id = cases.assigned_to
     where ${sql.join([sql`true`, ...where], sql` and `)}
     order by ${by} ${direction}, cases.number ${direction} limit ${limit}`.execute(db);
  return rows;
}

export function placeOf(order: Inbox['order'], row: InboxCase): CasePlace {
  return { at: (order === 'waiting' && row.waitingSince) || row.lastMessageAt, number: row.number };
}

/** Of the subject, of the resident's name, or the number: each has its index, which one `or` over them could not use. */
function matches(word: string): RawBuilder<unknown> {
  const name = sql<string>`named.first_name || ' ' || named.last_name`;
  const numbered = /^\d{1,15}$/.test(word)
    ? sql`union select id from cases where number = ${word}::bigint`
    : sql``;
  return sql`cases.id in (
    select titled.id from cases titled where ${hasWord(sql`titled.subject`, word)}
     union select about.id from cases about join people named on named.id = about.person_id where ${hasWord(name, word)}
     ${numbered})`;
}

/** The badge of the menu: how many wait, as far as anybody counts. */
export async function countWaiting(db: Db, _clerk: ClerkWho<'answer-cases'>, most = 99): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (select from cases
      where waiting_since is not null and closed_at is null limit ${most + 1}) as waiting`.execute(db);
  return rows[0]?.count ?? 0;
}
