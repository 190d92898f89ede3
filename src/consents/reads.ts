import { sql } from 'kysely';
import type { LocalText } from '../city/local-text.ts';
import type { Db } from '../platform/db/database.ts';
import { consentsInEffect } from './consent.queries.ts';
import type { Consent } from './consent.ts';

/** What a new resident is asked, in the order of the form. */
export function registrationConsents(db: Db, now: Date): Promise<Consent[]> {
  return consentsInEffect(db, now).where('consents.scope', '=', 'registration').execute();
}

/** What an application asks: the consents that its type names, in the city's order. */
export async function applicationConsents(db: Db, codes: readonly string[], now: Date): Promise<Consent[]> {
  if (codes.length === 0) return [];
  return consentsInEffect(db, now).where('consents.code', 'in', codes).execute();
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
