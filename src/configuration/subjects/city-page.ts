import { z } from 'zod';
import type { Subject } from '../subject.ts';
import { publicPageSchema } from './public-page.ts';

const cityPageSchema = publicPageSchema.extend({
  /** In the address: `/strona/karta-seniora`. */
  slug: z.string().min(1),
  inFooter: z.boolean(),
  position: z.int(),
  deleted: z.boolean(),
});
export type CityPageSetting = z.output<typeof cityPageSchema>;

/** A page that the city has added. The key is its id. */
export const cityPage: Subject<CityPageSetting> = {
  name: 'city-page',
  schema: cityPageSchema,
  async current(db, id) {
    const row = await db
      .selectFrom('city_pages')
      .select(['slug', 'texts', 'in_footer', 'position', 'deleted_at'])
      .where('id', '=', id)
      .executeTakeFirst();
    if (!row) return undefined;
    const { slug, texts, in_footer: inFooter, position, deleted_at } = row;
    return cityPageSchema.parse({
      ...(texts as object),
      slug,
      inFooter,
      position,
      deleted: deleted_at !== null,
    });
  },
  async apply(tx, id, { slug, inFooter, position, deleted, ...texts }) {
    const row = {
      slug,
      texts: JSON.stringify(texts),
      in_footer: inFooter,
      position,
      changed_at: tx.now,
      deleted_at: deleted ? tx.now : null,
    };
    await tx.db
      .insertInto('city_pages')
      .values({ id, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute();
  },
};
