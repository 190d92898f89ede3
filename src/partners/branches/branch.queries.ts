import { sql } from 'kysely';
import type { Db } from '../../platform/db/database.ts';

/** A partner's branches by name, the closed ones last. */
export function branchesWhere(db: Db, partnerId: string) {
  return db
    .selectFrom('branches')
    .select([
      'branches.id',
      'branches.partner_id as partnerId',
      'branches.name',
      'branches.street',
      'branches.postal_code as postalCode',
      'branches.town',
      'branches.district_id as districtId',
      'branches.hours',
      'branches.phone',
      'branches.closed_at as closedAt',
      sql<number | null>`branches.latitude::float8`.as('latitude'),
      sql<number | null>`branches.longitude::float8`.as('longitude'),
    ])
    .where('branches.partner_id', '=', partnerId)
    .orderBy(sql`branches.closed_at is not null`)
    .orderBy(sql`branches.name collate polish`)
    .orderBy('branches.id');
}
