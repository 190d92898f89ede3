import type { Db } from '../../platform/db/database.ts';
import type { OfferTerms } from './offer.ts';

interface Proposing {
  readonly proposedAt: Date;
  readonly proposedBy: string | null;
}

/** Writes one more version of an offer; it waits until somebody decides. */
export async function insertVersion(
  db: Db,
  offerId: string,
  terms: OfferTerms,
  { proposedAt, proposedBy }: Proposing,
): Promise<string> {
  const { discount, limits } = terms;
  const { id } = await db
    .insertInto('offer_versions')
    .values({
      offer_id: offerId,
      name: terms.name,
      description: terms.description,
      category_id: terms.categoryId,
      picture: terms.picture,
      price_grosze: terms.price,
      discount_kind: discount.kind,
      discount_value: discount.kind === 'percent' ? discount.percent : discount.grosze,
      valid_from: terms.validFrom,
      valid_until: terms.validUntil,
      limit_per_day: limits.perDay,
      limit_per_year: limits.perYear,
      limit_per_card: limits.perCard,
      limit_total: limits.total,
      proposed_at: proposedAt,
      proposed_by: proposedBy,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const version_id = id;
  if (terms.packageIds.length > 0) {
    await db
      .insertInto('offer_version_packages')
      .values(terms.packageIds.map((package_id) => ({ version_id, package_id })))
      .execute();
  }
  if (terms.branchIds.length > 0) {
    await db
      .insertInto('offer_version_branches')
      .values(terms.branchIds.map((branch_id) => ({ version_id, branch_id })))
      .execute();
  }
  return id;
}
