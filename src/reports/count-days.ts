import { sql } from 'kysely';
import type { City } from '../city/city.ts';
import { addDays, dayOf } from '../platform/clock.ts';
import type { Db } from '../platform/db/database.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { inPortions } from '../platform/jobs/portions.ts';
import { type Days, flowFacts, stockFacts } from './facts.queries.ts';
import { type Fact, type Flow, flows, type Stock, stocks } from './measure.ts';

/** Days in a portion: one reading of the cards serves them all. */
const portion = 31;
/** One that counts at a time, in whichever process. */
const counting = 7_364_002;

/**
 * The job of the night, and the first one over all the days there were: counts every day that is over. Interrupted, it
 * goes on with the day it came to. The last counted day is counted once more, for what was committed around midnight.
 */
export async function countDays(city: Pick<City, 'transact'>): Promise<void> {
  await inPortions<string>(city.transact, async (tx, from) => {
    await sql`select pg_advisory_xact_lock(${counting})`.execute(tx.db);
    const first = from ?? (await firstToCount(tx.db));
    const yesterday = addDays(dayOf(tx.now), -1);
    if (first === undefined || first > yesterday) return undefined;
    const to = min(addDays(first, portion - 1), yesterday);
    await countSpan(tx, { from: first, to });
    return to < yesterday ? addDays(to, 1) : undefined;
  });
}

async function firstToCount(db: Db): Promise<string | undefined> {
  const last = await lastCountedDay(db);
  if (last) return last;
  const first = await db.selectFrom('events').select('at').orderBy('id').limit(1).executeTakeFirst();
  return first && dayOf(first.at);
}

export async function lastCountedDay(db: Db): Promise<string | undefined> {
  const row = await db
    .selectFrom('report_counted_days')
    .select('day')
    .orderBy('day', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.day;
}

/** What happened is counted anew; what there was at the end of a day is written down once and stays. */
async function countSpan(tx: Tx, days: Days): Promise<void> {
  for (const flow of flows) {
    await tx.db.deleteFrom('report_days').where('measure', '=', flow).where(within(days)).execute();
    await write(tx, flow, await flowFacts[flow](tx.db, days));
  }
  const known = await tx.db.selectFrom('report_counted_days').select('day').where(within(days)).execute();
  const fresh = {
    ...days,
    from: addDays(
      known
        .map(({ day }) => day)
        .sort()
        .at(-1) ?? addDays(days.from, -1),
      1,
    ),
  };
  if (fresh.from > fresh.to) return;
  for (const stock of stocks) await write(tx, stock, await stockFacts(tx.db, stock, fresh));
  await sql`insert into report_counted_days (day, counted_at)
    select day::date, ${tx.now} from generate_series(${fresh.from}::date, ${fresh.to}::date, '1 day') as day`.execute(
    tx.db,
  );
}

const within = ({ from, to }: Days) => sql<boolean>`day between ${from}::date and ${to}::date`;

async function write(tx: Tx, measure: Flow | Stock, facts: readonly Fact[]): Promise<void> {
  if (facts.length === 0) return;
  await sql`insert into report_days (measure, day, dimension, part, count)
    select ${measure}, day, dimension, part, count
      from jsonb_to_recordset(${JSON.stringify(facts)}::jsonb) as fact(day date, dimension text, part text, count int)`.execute(
    tx.db,
  );
}

const min = (a: string, b: string): string => (a < b ? a : b);
