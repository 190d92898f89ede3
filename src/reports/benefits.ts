import { sql } from 'kysely';
import type { Db } from '../platform/db/database.ts';
import type { Period } from './period.ts';
import type { Reader } from './tallies.ts';

/** Discounts taken in a day, a week or a month; `saved` is grosze. The tills keep the days, without anybody in them. */
export interface BenefitTally {
  readonly bucket: string;
  readonly count: number;
  readonly saved: number;
}

export async function benefitTallies(
  db: Db,
  _reader: Reader,
  { from, to, unit }: Period,
): Promise<BenefitTally[]> {
  // By days first: a year of a thousand branches is a third of a million rows to add up.
  const { rows } = await sql<BenefitTally>`
    with days as (
      select day, sum(uses) as uses, sum(saved_grosze) as saved
        from branch_days where day between ${from}::date and ${to}::date
       group by day)
    select date_trunc(${unit}, day::timestamp)::date::text as bucket,
           sum(uses)::int as count, sum(saved)::bigint as saved
      from days group by 1`.execute(db);
  return rows;
}

export interface PartnerBenefits {
  /** Nothing: everybody who is not among the first. */
  readonly name: string | null;
  readonly count: number;
  readonly saved: number;
}

/** Those with the most uses, and the others as one. */
export async function benefitsByPartner(
  db: Db,
  _reader: Reader,
  { from, to }: Pick<Period, 'from' | 'to'>,
  most: number,
): Promise<PartnerBenefits[]> {
  const { rows } = await sql<PartnerBenefits>`
    with at_branches as (
      select branch_id, sum(uses) as uses, sum(saved_grosze) as saved
        from branch_days where day between ${from}::date and ${to}::date
       group by branch_id),
    counted as (
      select partner_id, sum(uses)::bigint as count, sum(saved)::bigint as saved
        from at_branches join branches on branches.id = branch_id
       group by partner_id having sum(uses) > 0),
    placed as (
      select partners.name, count, saved, row_number() over (order by count desc, partner_id) as place
        from counted join partners on partners.id = partner_id),
    told as (
      select case when place <= ${most} then name end as name, case when place <= ${most} then place end as place,
             count, saved
        from placed)
    select name, sum(count)::int as count, sum(saved)::bigint as saved
      from told group by name, place order by place nulls last`.execute(db);
  return rows;
}
