import { sql } from 'kysely';
import type { Db } from '../platform/db/database.ts';
import type { ClerkWho } from '../staff/clerk.ts';

/** One whose card has ended meanwhile is printed by no batch. */
const printable = sql<boolean>`exists (
  select from cards where cards.id = applications.card_id and cards.ended_at is null)`;

/** Counting stops here: "1000+" says enough. */
export const countedMost = 1000;

export interface WaitingAt {
  readonly pointId: string | null;
  readonly pointName: string | null;
  readonly count: number;
  /** When the one that waits longest was sent. */
  readonly since: Date;
}

/** What waits for production at each collection point, the ones that ended there too. */
export async function waitingByPoint(db: Db, _clerk: ClerkWho<'produce'>): Promise<WaitingAt[]> {
  const { rows } = await sql<WaitingAt>`
    select points.id as "pointId", points.name as "pointName", waiting.count, oldest.since
      from (select id, name, position from collection_points union all select null, null, null) as points
     cross join lateral (
       select submitted_at as since from applications
        where status = 'accepted' and collection_point_id is not distinct from points.id and ${printable}
        order by submitted_at limit 1) as oldest
     cross join lateral (
       select count(*)::int as count from (
         select from applications
          where status = 'accepted' and collection_point_id is not distinct from points.id and ${printable}
          limit ${countedMost + 1}) as counted) as waiting
     order by points.position nulls last`.execute(db);
  return rows;
}

/** How many wait, for printing the first time or once more; counting stops at `most`. */
export async function waitingFor(
  db: Db,
  _clerk: ClerkWho<'produce'>,
  pointId: string | undefined,
  most: number,
): Promise<number> {
  const here = (column: string) => (pointId === undefined ? sql`true` : sql`${sql.ref(column)} = ${pointId}`);
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (
      (select from production_items
        where again_at is not null and redone_at is null and ${here('point_id')} limit ${most})
      union all
      (select from applications
        where status = 'accepted' and ${here('collection_point_id')} and ${printable} limit ${most})) as waiting`.execute(
    db,
  );
  return Math.min(rows[0]?.count ?? 0, most);
}

/** How many are to be printed once more. */
export async function countAgain(db: Db, _clerk: ClerkWho<'produce'>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (
      select from production_items where again_at is not null and redone_at is null
       limit ${countedMost}) as again`.execute(db);
  return rows[0]?.count ?? 0;
}
