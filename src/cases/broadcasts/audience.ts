import { type RawBuilder, sql } from 'kysely';

/** Whom a message to many is for. Ages in whole years on the day of sending, both ends included. */
export type Audience =
  | { readonly kind: 'all' }
  /** Who held it on the day of sending. */
  | { readonly kind: 'package'; readonly packageId: string }
  | { readonly kind: 'age'; readonly from: number; readonly to: number }
  | { readonly kind: 'district'; readonly districtId: string };

/**
 * "This row of `broadcasts` concerns this row of `people`": whoever came later, or was erased, it does not. One
 * predicate for the list, the page and the mails.
 */
export function concerns(): RawBuilder<boolean> {
  const day = sql`(broadcasts.sent_at at time zone 'Europe/Warsaw')::date`;
  return sql<boolean>`people.created_at <= broadcasts.sent_at and people.erased_at is null
    and case broadcasts.audience
      when 'all' then true
      when 'package' then exists (select from entitlements
        where entitlements.person_id = people.id and entitlements.package_id = broadcasts.package_id
          and entitlements.granted_at <= broadcasts.sent_at
          and ${day} between entitlements.valid_from and entitlements.valid_until)
      when 'age' then extract(year from age(${day}, people.birth_date))
        between broadcasts.age_from and broadcasts.age_to
      when 'district' then exists (select from district_postal_codes
        where district_postal_codes.postal_code = people.postal_code
          and district_postal_codes.district_id = broadcasts.district_id)
    end`;
}
