import { type RawBuilder, sql } from 'kysely';
import { firstId } from '../events/reads.ts';
import { addDays, hours, later, startOfDay } from '../platform/clock.ts';
import type { Db } from '../platform/db/database.ts';
import { workingDaysBetween } from '../platform/working-days.ts';
import { ages, decisionKey, type Fact, type Flow, type Stock, waits } from './measure.ts';

/** Days (`YYYY-MM-DD`), both inclusive. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

const dayIn = (moment: RawBuilder<unknown>) =>
  sql<string>`(${moment} at time zone 'Europe/Warsaw')::date::text`;

const during = (moment: RawBuilder<unknown>, { from, to }: Days) =>
  sql<boolean>`${moment} >= ${startOfDay(from)} and ${moment} < ${startOfDay(addDays(to, 1))}`;

const rowsOf = async <Row>(db: Db, query: RawBuilder<Row>): Promise<Row[]> => (await query.execute(db)).rows;

const typeOf = sql`join application_type_versions on application_type_versions.id = applications.type_version_id`;

/**
 * Dated rows that stay when somebody is erased: whenever they are counted, it is the same. An application is submitted
 * once, however often it comes back.
 */
export const flowFacts: Readonly<Record<Flow, (db: Db, days: Days) => Promise<Fact[]>>> = {
  statuses: (db, days) =>
    rowsOf(
      db,
      sql<Fact>`select ${dayIn(sql`s.at`)} as day, s.status as dimension, type_id::text as part, count(*)::int
        from application_statuses as s join applications on applications.id = s.application_id ${typeOf}
        where ${during(sql`s.at`, days)} and s.status <> 'draft'
          and (s.status <> 'submitted' or s.at = submitted_at)
        group by 1, 2, 3`,
    ),
  decisions,
  cases: (db, days) =>
    rowsOf(
      db,
      sql<Fact>`select ${dayIn(sql`opened_at`)} as day, opened_by as dimension, type_id::text as part, count(*)::int
        from cases where ${during(sql`opened_at`, days)} group by 1, 2, 3`,
    ),
  answers,
  residents: (db, days) => {
    // An id is made a little after its moment; see `events/record.ts`.
    const end = firstId(later(startOfDay(addDays(days.to, 1)), hours(1)));
    return rowsOf(
      db,
      sql<Fact>`select ${dayIn(sql`at`)} as day,
          case kind when 'account.registered' then 'registered' else 'activated' end as dimension, '' as part,
          count(*)::int
        from events
        where kind in ('account.registered', 'account.activated', 'person.invitation-accepted')
          and id >= ${firstId(startOfDay(days.from))} and id < ${end} and ${during(sql`at`, days)}
        group by 1, 2`,
    );
  },
};

async function decisions(db: Db, days: Days): Promise<Fact[]> {
  const rows = await rowsOf(
    db,
    sql<Fact & { sent: string; allowed: number }>`select ${dayIn(sql`decided_at`)} as day,
        ${dayIn(sql`submitted_at`)} as sent, (definition ->> 'decisionDays')::int as allowed, type_id::text as part,
        count(*)::int
      from applications ${typeOf}
      where ${during(sql`decided_at`, days)} group by 1, 2, 3, 4`,
  );
  return together(
    rows.map(({ sent, allowed, ...fact }) => ({
      ...fact,
      dimension: decisionKey(workingDaysBetween(sent, fact.day), allowed),
    })),
  );
}

async function answers(db: Db, days: Days): Promise<Fact[]> {
  const rows = await rowsOf(
    db,
    sql<Fact & { since: string }>`select ${dayIn(sql`m.at`)} as day, ${dayIn(sql`m.answers_since`)} as since,
        type_id::text as part, count(*)::int
      from case_messages as m join cases on cases.id = m.case_id
      where ${during(sql`m.at`, days)} and m.answers_since is not null group by 1, 2, 3`,
  );
  return together(
    rows.map(({ since, ...fact }) => ({ ...fact, dimension: String(workingDaysBetween(since, fact.day)) })),
  );
}

/** One fact of those that became the same. */
function together(facts: readonly Fact[]): Fact[] {
  const same = Map.groupBy(facts, ({ day, dimension, part }) => `${day} ${dimension} ${part}`);
  return [...same.values()].map((each) => ({
    ...(each[0] as Fact),
    count: each.reduce((sum, { count }) => sum + count, 0),
  }));
}

/** The moment in which the day `days.day` is over. */
const endOfDay = sql`((days.day + 1)::timestamp at time zone 'Europe/Warsaw')`;

const eachDay = ({ from, to }: Days) =>
  sql`(select day::date from generate_series(${from}::date, ${to}::date, '1 day') as day) as days`;

/** `whole` falls into the first span whose end it does not pass; "0-6" or, without an end, "75-". */
function spanOf(whole: RawBuilder<unknown>, spans: typeof ages | typeof waits): RawBuilder<string> {
  const cases = spans.map((span) => {
    const end = span.split('-')[1];
    return end
      ? sql`when ${whole} <= ${sql.lit(Number(end))} then ${sql.lit(span)}`
      : sql`else ${sql.lit(span)}`;
  });
  return sql<string>`(case when ${whole} is null then '' ${sql.join(cases, sql` `)} end)`;
}

/** What there was at the end of each day. Of somebody who was erased since, age and district are not known any more. */
export function stockFacts(db: Db, stock: Stock, days: Days): Promise<Fact[]> {
  switch (stock) {
    case 'cards': {
      const age = sql`extract(year from age(days.day, people.birth_date))`;
      return rowsOf(
        db,
        sql<Fact>`select days.day::text as day, ${spanOf(age, ages)} as dimension,
            coalesce(district_id::text, '') as part, count(*)::int
          from ${eachDay(days)} join cards on activated_at < ${endOfDay} and (ended_at is null or ended_at >= ${endOfDay})
          join people on people.id = cards.person_id
          left join district_postal_codes using (postal_code)
          where not exists (select from card_blocks where card_id = cards.id and at < ${endOfDay}
            and (lifted_at is null or lifted_at >= ${endOfDay}))
          group by 1, 2, 3`,
      );
    }
    case 'packages':
      return rowsOf(
        db,
        sql<Fact>`select days.day::text as day, '' as dimension, package_id::text as part,
            count(distinct person_id)::int
          from ${eachDay(days)} join entitlements on days.day between valid_from and valid_until and granted_at < ${endOfDay}
          join people on people.id = person_id and (erased_at is null or erased_at >= ${endOfDay})
          group by 1, 3`,
      );
    case 'pickups': {
      const waited = sql`(days.day - (ready_at at time zone 'Europe/Warsaw')::date)`;
      return rowsOf(
        db,
        sql<Fact>`select days.day::text as day, ${spanOf(waited, waits)} as dimension,
            coalesce(point_id::text, '') as part, count(*)::int
          from ${eachDay(days)} join pickups on ready_at < ${endOfDay} and (ended_at is null or ended_at >= ${endOfDay})
          where ended_at is null or ended_at >= ${startOfDay(days.from)}
          group by 1, 2, 3`,
      );
    }
  }
}
