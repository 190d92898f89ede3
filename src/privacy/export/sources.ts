import type { DB } from '../../platform/db/schema.ts';
import type { Source } from './column.ts';
import { accountTables, eventTables } from './tables/account.ts';
import { applicationTables } from './tables/application.ts';
import { personTables } from './tables/person.ts';

/** Tables in which nobody stands: what the city has configured, and counters under keyed hashes. */
export const aboutNobody = [
  'application_type_versions',
  'application_types',
  'collection_points',
  'consent_versions',
  'consents',
  'delays',
  'duplicate_reasons',
  'packages',
  'partners',
  'public_pages',
  'rate_limits',
  'rejection_reasons',
  'roles',
  // With who of the staff changed it last.
  'settings',
] as const satisfies readonly (keyof DB)[];

/** Every other table, and what the export takes of it. */
export const sources: {
  readonly [T in Exclude<keyof DB, (typeof aboutNobody)[number]>]: Source<T>;
} = { ...accountTables, ...personTables, ...applicationTables, ...eventTables };
