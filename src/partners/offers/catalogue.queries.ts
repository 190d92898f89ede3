import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../platform/db/database.ts';
import { inForceOn, partnerWorksOn, selectTerms } from './offer.queries.ts';

/** What the catalogue may be narrowed to. */
export interface CatalogueFilter {
  readonly categoryId?: string | undefined;
  /** Of those who hold it: what is for every card as well. */
  readonly packageCode?: string | undefined;
  readonly districtId?: string | undefined;
  readonly partnerId?: string | undefined;
}

/** The branch, as `branches`, is open and the version applies there. */
export const appliesAtBranch = sql<boolean>`(
  branches.closed_at is null
  and (not exists (select from offer_version_branches where version_id = offer_versions.id)
       or exists (select from offer_version_branches
                   where version_id = offer_versions.id and branch_id = branches.id)))`;

/** Whatever everybody may see on that day: in force, of a partner that works with the city, and somewhere open. */
export function selectCatalogue(db: Db, filter: CatalogueFilter, today: string) {
  const inDistrict: RawBuilder<boolean> = filter.districtId
    ? sql`branches.district_id = ${filter.districtId}`
    : sql`true`;
  let query = selectTerms(db)
    .innerJoin('partners', 'partners.id', 'offers.partner_id')
    .select('partners.name as partner_name')
    .where('offers.ended_at', 'is', null)
    .where(inForceOn(today))
    .where(partnerWorksOn(today))
    .where(
      sql<boolean>`exists (select from branches where branches.partner_id = offers.partner_id and ${inDistrict} and ${appliesAtBranch})`,
    );
  if (filter.categoryId) query = query.where('category_id', '=', filter.categoryId);
  if (filter.partnerId) query = query.where('offers.partner_id', '=', filter.partnerId);
  if (filter.packageCode) {
    query = query.where(sql<boolean>`(
      not exists (select from offer_version_packages where version_id = offer_versions.id)
      or exists (select from offer_version_packages
                   join packages on packages.id = package_id
                  where version_id = offer_versions.id and packages.code = ${filter.packageCode}))`);
  }
  return query;
}
