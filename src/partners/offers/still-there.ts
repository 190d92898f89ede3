import type { Db } from '../../platform/db/database.ts';
import type { ShopManager } from '../shop.ts';
import type { OfferTerms } from './offer.ts';
import { isPictureThere } from './picture.ts';

export type GoneChoice = 'category' | 'packages' | 'branches' | 'picture';

/** What of the choices is not there (any more), or is another partner's. */
export async function goneChoice(
  db: Db,
  { partnerId }: ShopManager,
  { categoryId, packageIds, branchIds, picture }: OfferTerms,
): Promise<GoneChoice | undefined> {
  const category = await db
    .selectFrom('offer_categories')
    .select('id')
    .where('id', '=', categoryId)
    .executeTakeFirst();
  if (!category) return 'category';
  if (!(await isPictureThere(db, picture))) return 'picture';
  if (packageIds.length > 0) {
    const packages = await db
      .selectFrom('packages')
      .select('id')
      .where('id', 'in', packageIds)
      .where('retired_at', 'is', null)
      .execute();
    if (packages.length < new Set(packageIds).size) return 'packages';
  }
  if (branchIds.length > 0) {
    const branches = await db
      .selectFrom('branches')
      .select('id')
      .where('id', 'in', branchIds)
      .where('partner_id', '=', partnerId)
      .where('closed_at', 'is', null)
      .execute();
    if (branches.length < new Set(branchIds).size) return 'branches';
  }
  return undefined;
}
