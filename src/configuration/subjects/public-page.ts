import { z } from 'zod';
import type { Subject } from '../subject.ts';

/** `body` is Markdown. */
const page = z.object({ title: z.string().min(1), body: z.string() });
export const publicPageSchema = z.object({ pl: page, uk: page.optional(), en: page.optional() });
export type PublicPageSetting = z.output<typeof publicPageSchema>;

/** A page of the city's own words. The key is its slug. */
export const publicPage: Subject<PublicPageSetting> = {
  name: 'public-page',
  schema: publicPageSchema,
  async current(db, slug) {
    const rows = await db
      .selectFrom('public_pages')
      .select(['locale', 'title', 'body'])
      .where('slug', '=', slug)
      .execute();
    return publicPageSchema.safeParse(
      Object.fromEntries(rows.map(({ locale, title, body }) => [locale, { title, body }])),
    ).data;
  },
  async apply(tx, slug, value) {
    await tx.db.deleteFrom('public_pages').where('slug', '=', slug).execute();
    await tx.db
      .insertInto('public_pages')
      .values(
        Object.entries(value).flatMap(([locale, text]) =>
          text ? [{ slug, locale, ...text, changed_at: tx.now }] : [],
        ),
      )
      .execute();
  },
};
