import { sql } from 'kysely';
import type { Db } from '../platform/db/database.ts';
import type { LocalText } from './local-text.ts';

export interface PublicText {
  readonly locale: keyof LocalText;
  readonly title: string;
  /** Markdown. */
  readonly body: string;
}

/** A page that the city wrote, in the language asked for, else in Polish. */
export function findPublicPage(
  db: Db,
  slug: string,
  locale: keyof LocalText,
): Promise<PublicText | undefined> {
  return db
    .selectFrom('public_pages')
    .select([sql<keyof LocalText>`locale`.as('locale'), 'title', 'body'])
    .where('slug', '=', slug)
    .where('locale', 'in', [locale, 'pl'])
    .orderBy((row) => row('locale', '=', locale), 'desc')
    .executeTakeFirst();
}
