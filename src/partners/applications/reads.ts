import { sql } from 'kysely';
import type { Db } from '../../platform/db/database.ts';
import type { ClerkWho } from '../../staff/clerk.ts';
import { selectApplications } from './application.queries.ts';
import type { PartnerApplication } from './application.ts';

export interface ApplicationPlace {
  readonly at: Date;
  readonly id: string;
}

export interface ApplicationList {
  /** `waiting`: longest first. `decided`: the last one first. */
  readonly pile: 'waiting' | 'decided';
  readonly after?: ApplicationPlace | undefined;
  readonly limit: number;
}

export async function listApplications(
  db: Db,
  _clerk: ClerkWho<'partners'>,
  { pile, after, limit }: ApplicationList,
): Promise<PartnerApplication[]> {
  const waiting = pile === 'waiting';
  const key = waiting ? sql`asked.submitted_at` : sql`asked.decided_at`;
  const [direction, than] = waiting ? [sql`asc`, sql`>`] : [sql`desc`, sql`<`];
  let query = selectApplications(db)
    .where('asked.decided_at', waiting ? 'is' : 'is not', null)
    .orderBy(sql`${key} ${direction}, asked.id ${direction}`)
    .limit(limit);
  if (after) {
    query = query.where(
      sql<boolean>`(${key}, asked.id) ${than} (${after.at}::timestamptz, ${after.id}::uuid)`,
    );
  }
  return (await query.execute()).map(toApplication);
}

export function placeOf({ id, submittedAt, decision }: PartnerApplication): ApplicationPlace {
  return { at: decision?.at ?? submittedAt, id };
}

export async function findApplication(
  db: Db,
  _clerk: ClerkWho<'partners'>,
  id: string,
): Promise<PartnerApplication | undefined> {
  const row = await selectApplications(db).where('asked.id', '=', id).executeTakeFirst();
  return row && toApplication(row);
}

/** The badge of the menu: how many wait, as far as anybody counts. */
export async function countWaiting(db: Db, _clerk: ClerkWho<'partners'>, most = 99): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count
      from (select from partner_applications where decided_at is null limit ${most + 1}) as waiting`.execute(
    db,
  );
  return rows[0]?.count ?? 0;
}

type Row = Awaited<ReturnType<ReturnType<typeof selectApplications>['executeTakeFirstOrThrow']>>;

function toApplication(row: Row): PartnerApplication {
  const { decided_at: at, accepted, reason, partner_id: partnerId, clerkName: by, ...asked } = row;
  return { ...asked, decision: at && { at, accepted: accepted === true, reason, by, partnerId } };
}
