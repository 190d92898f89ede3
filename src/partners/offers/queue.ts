import { sql } from 'kysely';
import type { Db } from '../../platform/db/database.ts';
import type { ClerkWho } from '../../staff/clerk.ts';

/** A proposal that waits for the city. */
export interface Proposal {
  readonly versionId: string;
  readonly offerId: string;
  readonly name: string;
  readonly partnerName: string;
  readonly categoryId: string;
  readonly proposedAt: Date;
  /** Of an offer that was approved before. */
  readonly isChange: boolean;
}

const waiting = (db: Db) =>
  db.selectFrom('offer_versions').where('decided_at', 'is', null).where('withdrawn_at', 'is', null);

/** The oldest first; `after` is the last one of the page before. */
export async function proposals(
  db: Db,
  _clerk: ClerkWho<'partners'>,
  limit: number,
  after?: string,
): Promise<Proposal[]> {
  let query = waiting(db)
    .innerJoin('offers', 'offers.id', 'offer_versions.offer_id')
    .innerJoin('partners', 'partners.id', 'offers.partner_id')
    .select([
      'offer_versions.id as versionId',
      'offers.id as offerId',
      'offer_versions.name',
      'partners.name as partnerName',
      'category_id as categoryId',
      'proposed_at as proposedAt',
      sql<boolean>`exists (select from offer_versions before where before.offer_id = offers.id and before.approved)`.as(
        'isChange',
      ),
    ])
    .orderBy('proposed_at')
    .orderBy('offer_versions.id')
    .limit(limit);
  if (after) {
    query = query.where(
      sql<boolean>`(proposed_at, offer_versions.id) > (select proposed_at, id from offer_versions where id = ${after})`,
    );
  }
  return query.execute();
}

/** How many wait; counting stops at `most`. */
export async function countProposals(db: Db, _clerk: ClerkWho<'partners'>, most: number): Promise<number> {
  const { count } = await db
    .selectFrom(waiting(db).select('id').limit(most).as('first'))
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}
