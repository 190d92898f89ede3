import type { Db } from '../../platform/db/database.ts';
import { selectCatalogue } from './catalogue.queries.ts';

/** As many as a sitemap may hold, with room for other pages. */
const most = 49_000;

/** The ids of what everybody may see today, the newest first. */
export async function shownOffers(db: Db, today: string): Promise<string[]> {
  const rows = await selectCatalogue(db, {}, today)
    .clearSelect()
    .select('offers.id')
    .orderBy('offers.id', 'desc')
    .limit(most)
    .execute();
  return rows.map(({ id }) => id);
}
