import { z } from 'zod';
import { localText } from '../../city/local-text.ts';
import type { Subject } from '../subject.ts';

const offerCategorySchema = z.object({
  name: localText,
  /** The name of one of our icons. */
  icon: z.string().min(1),
  position: z.int(),
});
export type OfferCategorySetting = z.output<typeof offerCategorySchema>;

/** What the offers are sorted into. The key is its id. */
export const offerCategory: Subject<OfferCategorySetting> = {
  name: 'offer-category',
  schema: offerCategorySchema,
  async current(db, id) {
    const row = await db
      .selectFrom('offer_categories')
      .select(['name', 'icon', 'position'])
      .where('id', '=', id)
      .executeTakeFirst();
    return row && offerCategorySchema.parse(row);
  },
  async apply(tx, id, { name, icon, position }) {
    const row = { name: JSON.stringify(name), icon, position };
    await tx.db
      .insertInto('offer_categories')
      .values({ id, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute();
  },
};
