import { sql } from 'kysely';
import type { LocalText } from '../city/local-text.ts';
import type { Db } from '../platform/db/database.ts';
import { type ActRow, consentsEver, consentsInEffect, selectActs } from './consent.queries.ts';
import type { Consent } from './consent.ts';
import { type ConsentAct, type HeldConsent, isDue, stateOf } from './held.ts';

/** What a new resident is asked, in the order of the form. */
export function registrationConsents(db: Db, now: Date): Promise<Consent[]> {
  return consentsInEffect(db, now).where('consents.scope', '=', 'registration').execute();
}

/** What an application asks: the consents that its type names, in the city's order. */
export async function applicationConsents(db: Db, codes: readonly string[], now: Date): Promise<Consent[]> {
  if (codes.length === 0) return [];
  return consentsInEffect(db, now).where('consents.code', 'in', codes).execute();
}

/** Whatever the city asks or asked for, in its newest words, in the city's order: its settings. */
export async function allConsents(db: Db, now: Date): Promise<(Consent & { readonly retired: boolean })[]> {
  const rows = await consentsEver(db, now).select('retired_at').execute();
  return rows.map(({ retired_at, ...consent }) => ({ ...consent, retired: retired_at !== null }));
}

export interface ConsentBody {
  readonly code: string;
  readonly kind: Consent['kind'];
  readonly version: number;
  readonly effectiveFrom: Date;
  /** Markdown. */
  readonly body: LocalText;
}

/** The text behind a consent's link, by the consent's code or by the address of its page. */
export async function consentText(
  db: Db,
  by: { readonly code: string } | { readonly slug: string },
  now: Date,
): Promise<ConsentBody | undefined> {
  const found = consentsInEffect(db, now)
    .select([
      'newest.version',
      'newest.effective_from as effectiveFrom',
      sql<LocalText>`newest.body`.as('body'),
    ])
    .where('newest.body', 'is not', null);
  return 'code' in by
    ? found.where('consents.code', '=', by.code).executeTakeFirst()
    : found.where('newest.slug', '=', by.slug).executeTakeFirst();
}

/**
 * "Moje zgody": what is asked for at the registration, and whatever this person ever did anything with, in the
 * city's order.
 */
export async function consentsOf(db: Db, personId: string, now: Date): Promise<HeldConsent[]> {
  const [consents, rows] = await Promise.all([
    consentsEver(db, now).select('retired_at').execute(),
    selectActs(db, personId).execute(),
  ]);
  return consents
    .map(({ retired_at, ...consent }) => {
      const acts = rows.filter(({ consent_id }) => consent_id === consent.id).map(toAct);
      const retired = retired_at !== null && retired_at <= now;
      return { ...consent, retired, acts, state: stateOf(consent.version, acts) };
    })
    .filter(({ retired, scope, acts }) => acts.length > 0 || (!retired && scope === 'registration'));
}

export async function heldConsent(
  db: Db,
  personId: string,
  code: string,
  now: Date,
): Promise<HeldConsent | undefined> {
  return (await consentsOf(db, personId, now)).find((consent) => consent.code === code);
}

/** What the next login asks this person for. */
export async function dueConsents(db: Db, personId: string, now: Date): Promise<HeldConsent[]> {
  return (await consentsOf(db, personId, now)).filter(isDue);
}

function toAct(row: ActRow): ConsentAct {
  const { granted, version, version_id: versionId, at, ip, application_number: application } = row;
  return { granted, version, versionId, at, by: actorOf(row), onPaper: row.on_paper, ip, application };
}

/** An account that is gone was the person's own, or for somebody without one the guardian's. */
function actorOf({ actor_kind, by_account, account_id }: ActRow): ConsentAct['by'] {
  if (actor_kind === 'staff') return 'office';
  if (account_id === null) return 'guardian';
  return by_account === null || by_account === account_id ? 'self' : 'guardian';
}
