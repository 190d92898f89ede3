import type { LocalText } from '../../city/local-text.ts';
import type { Db } from '../../platform/db/database.ts';

/** "Kultura", "Sport": what the catalogue is sorted into. The city sets them. */
export interface OfferCategory {
  readonly id: string;
  readonly name: LocalText;
  /** The name of one of our icons. */
  readonly icon: string;
}

/** In the city's order. */
export async function offerCategories(db: Db): Promise<OfferCategory[]> {
  const rows = await db
    .selectFrom('offer_categories')
    .select(['id', 'name', 'icon'])
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, name: row.name as LocalText }));
}
