import type { Db } from '../platform/db/database.ts';

export function selectPackages(db: Db) {
  return db
    .selectFrom('packages')
    .select(['packages.id', 'code', 'name', 'description', 'picture', 'validity']);
}

/** Everything that a person was ever granted: of each package the grants in the order of their days. */
export function selectEntitlements(db: Db, personId: string) {
  return db
    .selectFrom('entitlements')
    .innerJoin('packages', 'packages.id', 'entitlements.package_id')
    .select([
      'entitlements.id as entitlement_id',
      'valid_from',
      'valid_until',
      'packages.id',
      'code',
      'name',
      'description',
      'picture',
      'validity',
    ])
    .where('person_id', '=', personId)
    .orderBy('entitlements.package_id')
    .orderBy('valid_from')
    .orderBy('valid_until')
    .execute();
}
