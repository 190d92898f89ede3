import { sql } from 'kysely';
import type { LocalText } from '../city/local-text.ts';
import type { Db } from '../platform/db/database.ts';
import type { Consent } from './consent.ts';

/** Every consent in use, each with its newest version that is in effect at `now`, in the city's order. */
export function consentsInEffect(db: Db, now: Date) {
  return db
    .selectFrom('consents')
    .innerJoinLateral(
      (newest) =>
        newest
          .selectFrom('consent_versions')
          .selectAll()
          .whereRef('consent_versions.consent_id', '=', 'consents.id')
          .where('effective_from', '<=', now)
          .orderBy('version', 'desc')
          .limit(1)
          .as('newest'),
      (join) => join.onTrue(),
    )
    .where((row) => row.or([row('retired_at', 'is', null), row('retired_at', '>', now)]))
    .select([
      'consents.id',
      'newest.id as versionId',
      'consents.code',
      sql<Consent['kind']>`consents.kind`.as('kind'),
      'consents.required',
      sql<LocalText>`newest.label`.as('label'),
      'newest.slug',
      sql<boolean>`newest.body is not null`.as('hasBody'),
    ])
    .orderBy('consents.position')
    .orderBy('consents.code');
}
