import { sql } from 'kysely';
import type { Db } from '../../platform/db/database.ts';

export function selectApplications(db: Db) {
  return db
    .selectFrom('partner_applications as asked')
    .leftJoin('staff_members as clerk', 'clerk.account_id', 'asked.decided_by')
    .select([
      'asked.id',
      'asked.name',
      'asked.nip',
      'asked.description',
      'asked.website',
      'asked.street',
      'asked.postal_code as postalCode',
      'asked.town',
      'asked.contact_first_name as firstName',
      'asked.contact_last_name as lastName',
      'asked.email',
      'asked.phone',
      'asked.locale',
      'asked.submitted_at as submittedAt',
      'asked.decided_at',
      'asked.accepted',
      'asked.reason',
      'asked.partner_id',
      'asked.ending_told_at as endingToldAt',
      'asked.person_deleted_at as personDeletedAt',
      sql<string | null>`clerk.first_name || ' ' || clerk.last_name`.as('clerkName'),
    ]);
}
