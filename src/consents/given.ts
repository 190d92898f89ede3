import { sql } from 'kysely';
import type { LocalText } from '../city/local-text.ts';
import type { Db } from '../platform/db/database.ts';
import type { Consent } from './consent.ts';

export interface GivenConsent {
  readonly kind: Consent['kind'];
  readonly label: LocalText;
  readonly version: number;
  readonly at: Date;
}

/** What was agreed to with this application, each in the version of that day. */
export function consentsGivenWith(db: Db, applicationId: string, personId: string): Promise<GivenConsent[]> {
  return db
    .selectFrom('consent_acts')
    .innerJoin('consents', 'consents.id', 'consent_acts.consent_id')
    .innerJoin('consent_versions', 'consent_versions.id', 'consent_acts.version_id')
    .select([
      sql<Consent['kind']>`consents.kind`.as('kind'),
      sql<LocalText>`consent_versions.label`.as('label'),
      'consent_versions.version',
      'consent_acts.at',
    ])
    .where('consent_acts.person_id', '=', personId)
    .where('consent_acts.application_id', '=', applicationId)
    .where('consent_acts.granted', '=', true)
    .orderBy('consent_acts.id')
    .execute();
}
