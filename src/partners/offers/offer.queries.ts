import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../platform/db/database.ts';
import type { OfferVersions } from '../../platform/db/schema.ts';
import type { Discount } from './discount.ts';
import type { OfferState, OfferTerms } from './offer.ts';

/** What of `offer_versions`, joined with `offers`, makes its terms. */
export function selectTerms(db: Db) {
  return db
    .selectFrom('offer_versions')
    .innerJoin('offers', 'offers.id', 'offer_versions.offer_id')
    .select([
      'offer_versions.id as version_id',
      'offers.id as offer_id',
      'offers.partner_id',
      'offer_versions.name',
      'offer_versions.description',
      'category_id',
      'picture',
      'price_grosze',
      'discount_kind',
      'discount_value',
      'valid_from',
      'valid_until',
      'limit_per_day',
      'limit_per_year',
      'limit_per_card',
      'limit_total',
      sql<
        string[]
      >`array(select package_id from offer_version_packages where version_id = offer_versions.id order by package_id)`.as(
        'package_ids',
      ),
      sql<
        string[]
      >`array(select branch_id from offer_version_branches where version_id = offer_versions.id order by branch_id)`.as(
        'branch_ids',
      ),
    ]);
}

type TermsRow = Pick<
  OfferVersions,
  | 'name'
  | 'description'
  | 'category_id'
  | 'picture'
  | 'price_grosze'
  | 'discount_kind'
  | 'discount_value'
  | 'valid_from'
  | 'valid_until'
  | 'limit_per_day'
  | 'limit_per_year'
  | 'limit_per_card'
  | 'limit_total'
> & { readonly package_ids: readonly string[]; readonly branch_ids: readonly string[] };

export function toTerms(row: TermsRow): OfferTerms {
  return {
    name: row.name,
    description: row.description,
    categoryId: row.category_id,
    picture: row.picture,
    price: row.price_grosze,
    discount: toDiscount(row),
    packageIds: row.package_ids,
    branchIds: row.branch_ids,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
    limits: {
      perDay: row.limit_per_day,
      perYear: row.limit_per_year,
      perCard: row.limit_per_card,
      total: row.limit_total,
    },
  };
}

function toDiscount(row: { discount_kind: string; discount_value: number }): Discount {
  const kind = row.discount_kind as Discount['kind'];
  return kind === 'percent' ? { kind, percent: row.discount_value } : { kind, grosze: row.discount_value };
}

/**
 * The version that counts on `today`: approved, begun, not over, and no newer one of those that have begun.
 * One that begins later leaves the one before it in force until then.
 */
export const inForceOn = (today: string): RawBuilder<boolean> => sql<boolean>`(
  offer_versions.approved
  and offer_versions.valid_from <= ${today}
  and (offer_versions.valid_until is null or offer_versions.valid_until >= ${today})
  and not exists (
    select from offer_versions newer
     where newer.offer_id = offer_versions.offer_id and newer.approved and newer.valid_from <= ${today}
       and (newer.decided_at, newer.id) > (offer_versions.decided_at, offer_versions.id)))`;

/** Its partner, joined as `partners`, works with the city on that day. */
export const partnerWorksOn = (today: string): RawBuilder<boolean> => sql<boolean>`(
  partners.closed_at is null
  and partners.contract_from <= ${today}
  and (partners.contract_until is null or partners.contract_until >= ${today}))`;

const exists = (condition: RawBuilder<boolean>) =>
  sql<boolean>`exists (select from offer_versions where offer_versions.offer_id = offers.id and ${condition})`;

const waits = sql<boolean>`offer_versions.decided_at is null and offer_versions.withdrawn_at is null`;

/** Where an offer stands on `today`. */
export function offerState(today: string): RawBuilder<OfferState> {
  const planned = sql<boolean>`offer_versions.approved and offer_versions.valid_from > ${today}`;
  const newest = sql`(select approved from offer_versions where offer_versions.offer_id = offers.id
                       order by proposed_at desc, id desc limit 1)`;
  return sql<OfferState>`case
    when offers.ended_at is not null then 'ended'
    when ${exists(inForceOn(today))} then case when ${exists(waits)} then 'change-waiting' else 'in-force' end
    when ${exists(planned)} then case when ${exists(waits)} then 'change-waiting' else 'planned' end
    when ${exists(waits)} then 'waiting'
    when ${exists(sql`offer_versions.approved`)} then 'ended'
    when ${newest} = false then 'rejected'
    else 'withdrawn' end`;
}
