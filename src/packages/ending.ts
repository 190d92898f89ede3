import { type RawBuilder, sql } from 'kysely';

/** How far the night has come in the order of last days. */
export interface EndingPlace {
  readonly validUntil: string;
  readonly id: string;
}

/** "This entitlement comes after the place": one step along the index, however long the list is. */
export function endsAfter(place: EndingPlace | undefined): RawBuilder<boolean> {
  return place
    ? sql<boolean>`(entitlements.valid_until, entitlements.id) > (${place.validUntil}, ${place.id})`
    : sql<boolean>`true`;
}

/** "Nothing of the same package goes on after it." Of two that end on one day, which a merge may leave, the last counts. */
export const endsForGood: RawBuilder<boolean> = sql<boolean>`not exists (
  select from entitlements as later
   where later.person_id = entitlements.person_id and later.package_id = entitlements.package_id
     and (later.valid_until, later.id) > (entitlements.valid_until, entitlements.id))`;
