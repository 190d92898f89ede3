import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../platform/db/database.ts';
import type { BenefitUse } from './use.ts';

/** The moment stands in the id, which is made a little after it: only one month is looked at. */
export const atOf = (id: string): RawBuilder<boolean> => sql<boolean>`
  benefit_uses.at between uuid_extract_timestamp(${id}::uuid) - interval '5 minutes'
                      and uuid_extract_timestamp(${id}::uuid) + interval '1 second'`;

export function selectUses(db: Db) {
  return db
    .selectFrom('benefit_uses')
    .innerJoin('offer_versions', 'offer_versions.id', 'offer_version_id')
    .select([
      'benefit_uses.id',
      'at',
      'offer_id',
      'offer_versions.name as offer_name',
      'benefit_uses.branch_id',
      'benefit_uses.price_grosze',
      'saved_grosze',
      'undone_at',
    ]);
}

type UseRow = Awaited<ReturnType<ReturnType<typeof selectUses>['executeTakeFirstOrThrow']>>;

export function toUse(row: UseRow): BenefitUse {
  return {
    id: row.id,
    at: row.at,
    offerId: row.offer_id,
    offerName: row.offer_name,
    branchId: row.branch_id,
    price: row.price_grosze,
    saved: row.saved_grosze,
    undoneAt: row.undone_at,
  };
}
