import { z } from 'zod';
import { localText } from '../../city/local-text.ts';
import { closureSchema, weekInWords, weekSchema } from '../../city/opening-hours.ts';
import type { Subject } from '../subject.ts';

const collectionPointSchema = z.object({
  name: z.string().min(1),
  address: z.string().min(1),
  /** Nothing where only words tell it. */
  week: weekSchema.nullable().default(null),
  /** In words; with a week they are made from it. */
  hours: localText,
  closures: z.array(closureSchema).default([]),
  position: z.int(),
  /** Nobody can choose it any more; cards that are on their way there stay. */
  closed: z.boolean(),
});
export type CollectionPointSetting = z.output<typeof collectionPointSchema>;

/** Where plastic cards are collected. The key is its id. */
export const collectionPoint: Subject<CollectionPointSetting> = {
  name: 'collection-point',
  schema: collectionPointSchema,
  async current(db, id) {
    const row = await db
      .selectFrom('collection_points')
      .select(['name', 'address', 'week', 'hours', 'closures', 'position', 'closed_at'])
      .where('id', '=', id)
      .executeTakeFirst();
    return row && collectionPointSchema.parse({ ...row, closed: row.closed_at !== null });
  },
  async apply(tx, id, { name, address, week, hours, closures, position, closed }) {
    const row = {
      name,
      address,
      week: week && JSON.stringify(week),
      hours: JSON.stringify(week ? weekInWords(week) : hours),
      closures: JSON.stringify(closures),
      position,
    };
    await tx.db
      .insertInto('collection_points')
      .values({ id, ...row, closed_at: closed ? tx.now : null })
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((now) => ({
          ...row,
          closed_at: closed ? now.fn.coalesce('collection_points.closed_at', now.val(tx.now)) : null,
        })),
      )
      .execute();
  },
};
