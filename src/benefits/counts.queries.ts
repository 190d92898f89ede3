import { sql } from 'kysely';
import type { OfferInForce } from '../partners/offers/offer.ts';
import type { Db } from '../platform/db/database.ts';
import type { UseCounts } from './decide-offer.ts';

/** Whose use of what, on which day (`YYYY-MM-DD`). */
interface Counted {
  readonly offerId: string;
  /** Nobody once the person is erased. */
  readonly personId: string | null;
  readonly day: string;
}

/**
 * Counts one use and says how many there were before it. The rows are held until the end of the transaction, so
 * that of many at once each sees a number of its own: the person's row first, then that of everybody.
 */
export async function countUse(
  db: Db,
  offer: Pick<OfferInForce, 'id' | 'limits'>,
  personId: string,
  day: string,
): Promise<UseCounts> {
  const sameYear = sql`extract(year from counts.day) >= extract(year from excluded.day)`;
  const { rows } = await sql<{ on_day: number; in_year: number; ever: number }>`
    insert into offer_use_counts as counts (offer_id, person_id, day, on_day, in_year, ever)
    values (${offer.id}, ${personId}, ${day}, 1, 1, 1)
        on conflict (offer_id, person_id) do update
       set day = greatest(counts.day, excluded.day),
           on_day = case when counts.day >= excluded.day then counts.on_day + 1 else 1 end,
           in_year = case when ${sameYear} then counts.in_year + 1 else 1 end,
           ever = counts.ever + 1
    returning on_day, in_year, ever`.execute(db);
  const own = rows[0] as (typeof rows)[number];
  const total = await countForAll(db, offer);
  return { day: own.on_day - 1, year: own.in_year - 1, ever: own.ever - 1, total: total - 1 };
}

/** An offer that gets such a limit begins with what its branches have counted; one that never had any has no row. */
async function countForAll(db: Db, { id, limits }: Pick<OfferInForce, 'id' | 'limits'>): Promise<number> {
  const counted = await db
    .updateTable('offer_use_totals')
    .set((row) => ({ uses: row('uses', '+', 1) }))
    .where('offer_id', '=', id)
    .returning('uses')
    .executeTakeFirst();
  if (counted) return counted.uses;
  if (limits.total === null) return 1;
  const { rows } = await sql<{ uses: number }>`
    insert into offer_use_totals (offer_id, uses)
    select ${id}::uuid, coalesce(sum(uses), 0) + 1 from branch_days where offer_id = ${id}
        on conflict (offer_id) do update set uses = offer_use_totals.uses + 1
    returning uses`.execute(db);
  return rows[0]?.uses as number;
}

/** Takes one use out of the counts again. */
export async function uncountUse(db: Db, { offerId, personId, day }: Counted): Promise<void> {
  if (personId !== null) {
    await sql`
      update offer_use_counts
         set on_day = on_day - (day = ${day}::date)::int,
             in_year = in_year - (extract(year from day) = extract(year from ${day}::date))::int,
             ever = ever - 1
       where offer_id = ${offerId} and person_id = ${personId}`.execute(db);
  }
  await db
    .updateTable('offer_use_totals')
    .set((row) => ({ uses: row('uses', '-', 1) }))
    .where('offer_id', '=', offerId)
    .execute();
}

/** Of these offers, as they are on `today`. */
export async function useCounts(
  db: Db,
  personId: string,
  offerIds: readonly string[],
  today: string,
): Promise<ReadonlyMap<string, UseCounts>> {
  const { rows } = await sql<UseCounts & { id: string }>`
    select offer.id,
           case when counts.day >= ${today}::date then on_day else 0 end as day,
           case when extract(year from counts.day) >= extract(year from ${today}::date)
                then in_year else 0 end as year,
           coalesce(ever, 0) as ever,
           coalesce(totals.uses, 0) as total
      from unnest(${offerIds}::uuid[]) as offer (id)
      left join offer_use_counts counts on counts.offer_id = offer.id and counts.person_id = ${personId}
      left join offer_use_totals totals on totals.offer_id = offer.id`.execute(db);
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}
