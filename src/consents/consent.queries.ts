import { sql } from 'kysely';
import type { LocalText } from '../city/local-text.ts';
import type { Db } from '../platform/db/database.ts';
import type { Consent } from './consent.ts';

/** Every consent in use, each with its newest version that is in effect at `now`, in the city's order. */
export function consentsInEffect(db: Db, now: Date) {
  return consentsEver(db, now).where((row) =>
    row.or([row('retired_at', 'is', null), row('retired_at', '>', now)]),
  );
}

/** The same, with those that are asked for no more. */
export function consentsEver(db: Db, now: Date) {
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
    .select([
      'consents.id',
      'newest.id as versionId',
      'newest.version',
      'newest.effective_from as since',
      'consents.code',
      sql<Consent['kind']>`consents.kind`.as('kind'),
      sql<Consent['scope']>`consents.scope`.as('scope'),
      'consents.required',
      sql<Consent['onWithdrawal']>`consents.on_withdrawal`.as('onWithdrawal'),
      sql<LocalText>`newest.label`.as('label'),
      'newest.slug',
      sql<boolean>`newest.body is not null`.as('hasBody'),
    ])
    .orderBy('consents.position')
    .orderBy('consents.code');
}

/** What a person did with consents, the newest act first. */
export function selectActs(db: Db, personId: string) {
  return db
    .selectFrom('consent_acts')
    .innerJoin('consent_versions', 'consent_versions.id', 'consent_acts.version_id')
    .innerJoin('people', 'people.id', 'consent_acts.person_id')
    .leftJoin('applications', 'applications.id', 'consent_acts.application_id')
    .select([
      'consent_acts.id',
      'consent_acts.consent_id',
      'consent_acts.granted',
      'consent_acts.at',
      'consent_versions.version',
      'consent_versions.id as version_id',
      'consent_acts.actor_kind',
      sql<string | null>`host(consent_acts.ip)`.as('ip'),
      'consent_acts.on_paper',
      'consent_acts.by_account',
      'people.account_id',
      'applications.number as application_number',
    ])
    .where('consent_acts.person_id', '=', personId)
    .orderBy('consent_acts.at', 'desc')
    .orderBy('consent_acts.id', 'desc');
}

export type ActRow = Awaited<ReturnType<ReturnType<typeof selectActs>['executeTakeFirstOrThrow']>>;
