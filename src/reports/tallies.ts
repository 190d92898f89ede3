import { sql } from 'kysely';
import { addDays, dayOf } from '../platform/clock.ts';
import type { Db } from '../platform/db/database.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import { lastCountedDay } from './count-days.ts';
import { flowFacts, stockFacts } from './facts.queries.ts';
import type { Fact, Flow, Stock } from './measure.ts';
import { bucketOf, type Period } from './period.ts';

/** So many in a day, a week or a month, named by its first day. */
export interface Tally {
  readonly bucket: string;
  readonly dimension: string;
  readonly part: string;
  readonly count: number;
}

/** Everybody, as the city has published its numbers; see `publicationOf`. */
export interface Publication {
  readonly kind: 'publication';
}

export type Reader = ClerkWho<'reports'> | Publication;

/** So many days that were not counted yet are counted when somebody asks. */
const mostLive = 3;

/** Until which day there are numbers; today, as long as the nights are counted. Nothing: there are none yet. */
export async function knownUntil(db: Db, now: Date): Promise<string | undefined> {
  const [counted, today] = [await lastCountedDay(db), dayOf(now)];
  if (counted === undefined) return undefined;
  return addDays(counted, mostLive) >= today ? today : counted;
}

/** What happened in the period: from what the nights have written down, and the last days as they are. */
export async function flowTallies(
  db: Db,
  _reader: Reader,
  flow: Flow,
  period: Period,
  now: Date,
): Promise<Tally[]> {
  const [counted, until] = [await lastCountedDay(db), await knownUntil(db, now)];
  if (counted === undefined || until === undefined) return [];
  const { rows } =
    await sql<Tally>`select date_trunc(${period.unit}, day::timestamp)::date::text as bucket, dimension, part,
      sum(count)::int as count
    from report_days
    where measure = ${flow} and day between ${period.from}::date and ${period.to}::date and day <= ${counted}::date
    group by 1, 2, 3`.execute(db);
  const from = later(period.from, addDays(counted, 1));
  const to = earlier(period.to, until);
  if (from > to) return rows;
  const live = await flowFacts[flow](db, { from, to });
  return [...rows, ...live.map(({ day, ...fact }) => ({ ...fact, bucket: bucketOf(day, period.unit) }))];
}

/** What there was at the end of each day, week or month of the period: on its last day that was counted. */
export async function stockTallies(
  db: Db,
  _reader: Reader,
  stock: Stock,
  { from, to, unit }: Period,
): Promise<Tally[]> {
  const { rows } = await sql<Tally>`with last as (
      select date_trunc(${unit}, day::timestamp)::date::text as bucket, max(day) as day from report_counted_days
      where day between ${from}::date and ${to}::date group by 1)
    select bucket, dimension, part, count from last join report_days using (day) where measure = ${stock}`.execute(
    db,
  );
  return rows;
}

/** The last counted day of the period, and what there was at its end. */
export async function lastStock(
  db: Db,
  _reader: Reader,
  stock: Stock,
  { from, to }: Pick<Period, 'from' | 'to'>,
): Promise<{ readonly day: string; readonly facts: readonly Fact[] } | undefined> {
  const last = await db
    .selectFrom('report_counted_days')
    .select('day')
    .where('day', '>=', from)
    .where('day', '<=', to)
    .orderBy('day', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!last) return undefined;
  const facts = await db
    .selectFrom('report_days')
    .select(['day', 'dimension', 'part', 'count'])
    .where('measure', '=', stock)
    .where('day', '=', last.day)
    .execute();
  return { day: last.day, facts };
}

/** What waits at the collection points at this moment. */
export function waitingNow(db: Db, _reader: Reader, now: Date): Promise<Fact[]> {
  const today = dayOf(now);
  return stockFacts(db, 'pickups', { from: today, to: today });
}

const later = (a: string, b: string): string => (a > b ? a : b);
const earlier = (a: string, b: string): string => (a < b ? a : b);
