import type { DB } from '../../platform/db/schema.ts';
import type { Source } from './column.ts';
import { accountTables, eventTables } from './tables/account.ts';
import { applicationTables } from './tables/application.ts';
import { benefitTables } from './tables/benefit.ts';
import { caseTables } from './tables/case.ts';
import { importTables } from './tables/import.ts';
import { personTables } from './tables/person.ts';

/** Tables in which nobody stands: what the city has configured, and counters under keyed hashes. */
export const aboutNobody = [
  // Of a branch; with who of the partner made and revoked it.
  'api_keys',
  'application_type_versions',
  'application_types',
  // With who of the staff asked for it.
  'audit_checks',
  'benefit_requests',
  'branch_days',
  'branches',
  'canned_answers',
  'case_queues',
  'case_types',
  'city_pages',
  'collection_points',
  // With who of the staff changed it.
  'configuration_changes',
  // With who of the staff saved it last.
  'configuration_drafts',
  'consent_versions',
  'consents',
  'delays',
  'district_postal_codes',
  'districts',
  'duplicate_reasons',
  'event_seals',
  'offer_categories',
  'offer_pictures',
  'offer_use_totals',
  'offer_version_branches',
  'offer_version_packages',
  // With who proposed and who decided.
  'offer_versions',
  'offers',
  'package_pictures',
  'packages',
  // A firm, and whom to ask there.
  'partner_applications',
  'partners',
  'production_batches',
  'production_deliveries',
  'mail_texts',
  'public_pages',
  'rate_limits',
  'rejection_reasons',
  'report_counted_days',
  'report_days',
  'roles',
  // With who of the staff changed it last.
  'settings',
] as const satisfies readonly (keyof DB)[];

/** Every other table, and what the export takes of it. */
export const sources: {
  readonly [T in Exclude<keyof DB, (typeof aboutNobody)[number]>]: Source<T>;
} = {
  ...accountTables,
  ...personTables,
  ...applicationTables,
  ...caseTables,
  ...benefitTables,
  ...importTables,
  ...eventTables,
};
