import { sql } from 'kysely';
import { allPackages } from '../../packages/reads.ts';
import type { Db } from '../../platform/db/database.ts';
import { inForceOn, partnerWorksOn, selectTerms, toTerms } from './offer.queries.ts';
import type { OfferInForce } from './offer.ts';

/** The offers of a partner that are in force at one of its branches on this day (`YYYY-MM-DD`), by name. */
export async function offersAt(
  db: Db,
  { partnerId, branchId }: { readonly partnerId: string; readonly branchId: string },
  today: string,
): Promise<OfferInForce[]> {
  const rows = await selectTerms(db)
    .innerJoin('partners', 'partners.id', 'offers.partner_id')
    .innerJoin('branches', 'branches.partner_id', 'partners.id')
    .where('offers.partner_id', '=', partnerId)
    .where('branches.id', '=', branchId)
    .where('branches.closed_at', 'is', null)
    .where('offers.ended_at', 'is', null)
    .where(inForceOn(today))
    .where(partnerWorksOn(today))
    .where(
      sql<boolean>`(not exists (select from offer_version_branches where version_id = offer_versions.id)
        or exists (select from offer_version_branches where version_id = offer_versions.id and branch_id = branches.id))`,
    )
    .orderBy(sql`offer_versions.name collate polish`)
    .orderBy('offers.id')
    .execute();
  const packages = await allPackages(db);
  return rows.map((row) => ({
    id: row.offer_id,
    versionId: row.version_id,
    ...toTerms(row),
    packages: packages.filter(({ id }) => row.package_ids.includes(id)),
  }));
}
