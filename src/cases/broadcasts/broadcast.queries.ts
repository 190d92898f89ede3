import { type RawBuilder, sql } from 'kysely';
import { addresseesWhere, isAddresseeOf } from '../../family/addressees.ts';
import type { Db } from '../../platform/db/database.ts';
import { type Audience, concerns } from './audience.ts';

/** The columns of `broadcasts` by which {@link concerns} asks. */
export function audienceColumns(audience: Audience) {
  return {
    audience: audience.kind,
    package_id: audience.kind === 'package' ? audience.packageId : null,
    age_from: audience.kind === 'age' ? audience.from : null,
    age_to: audience.kind === 'age' ? audience.to : null,
    district_id: audience.kind === 'district' ? audience.districtId : null,
  };
}

/**
 * A row of `broadcasts` that nobody has sent yet. Its kind stands in the text of the query, so that the plan is
 * for this kind.
 */
export function unsent(audience: Audience, now: Date) {
  const columns = audienceColumns(audience);
  return sql`(select ${now}::timestamptz as sent_at, ${sql.lit(columns.audience)}::text as audience,
    ${columns.package_id}::uuid as package_id, ${columns.age_from}::int as age_from,
    ${columns.age_to}::int as age_to, ${columns.district_id}::uuid as district_id) as broadcasts`;
}

/**
 * "Whoever has this row of `accounts` is written to about this row of `broadcasts`": because it concerns them, or
 * somebody they look after who cannot log in. Once, however many of them it concerns.
 */
function isMailed() {
  return sql<boolean>`accounts.activated_at is not null
    and not exists (select from account_suspensions
                     where account_suspensions.account_id = accounts.id and lifted_at is null)
    and exists (select from people where ${isAddresseeOf('accounts.id')} and ${concerns()})`;
}

/** How many accounts {@link isMailed} is true of: asked from the side of the people, in one pass over all of them. */
export function countMailed(broadcasts: RawBuilder<unknown>): RawBuilder<{ count: number }> {
  return sql`select count(*)::int as count from (
    select account_id from ${broadcasts} cross join lateral (${addresseesWhere(concerns())}) as concerned
     group by account_id) as mailed`;
}

export interface Reader {
  readonly accountId: string;
  readonly email: string;
  readonly locale: string;
}

/** How far one portion looks, however few it concerns: so that none holds its locks for long. */
const looked = 20_000;

export interface NextReaders {
  readonly readers: readonly Reader[];
  /** The account with which the next portion begins; nothing when this was the last one. */
  readonly end: string | null;
}

/** At most `most` accounts that are written to, in the order of their ids, after the one where the last came to. */
export async function nextReaders(
  db: Db,
  broadcastId: string,
  after: string | null,
  most: number,
): Promise<NextReaders> {
  const from = after === null ? sql`true` : sql`accounts.id > ${after}`;
  const horizon = await sql<{ id: string }>`
    select id from accounts where ${from} order by id offset ${looked - 1} limit 1`.execute(db);
  const end = horizon.rows[0]?.id ?? null;
  const { rows: readers } = await sql<Reader>`
    select accounts.id as "accountId", accounts.email, accounts.locale
      from broadcasts cross join accounts
     where broadcasts.id = ${broadcastId} and ${from}
       and ${end === null ? sql`true` : sql`accounts.id <= ${end}`} and ${isMailed()}
     order by accounts.id limit ${most}`.execute(db);
  return { readers, end: readers.length === most ? (readers.at(-1)?.accountId ?? null) : end };
}
