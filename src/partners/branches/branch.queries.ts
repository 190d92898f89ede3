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
    .orderBy(place('branches'));
}

/** Of the branches of one partner those that come after this one in their order. */
export const branchAfter = (partnerId: string, id: string) =>
  sql<boolean>`(${place('branches')}) > (
    select ${place('last')} from branches last where last.partner_id = ${partnerId} and last.id = ${id})`;

const place = (row: string) =>
  sql`${sql.ref(`${row}.closed_at`)} is not null, ${sql.ref(`${row}.name`)} collate polish, ${sql.ref(`${row}.id`)}`;
