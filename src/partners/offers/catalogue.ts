import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../platform/db/database.ts';
import { candidates, equallyNear, searchTwice, type Wanted, wordsIn } from '../../platform/db/search.ts';
import { type CatalogueFilter, selectCatalogue } from './catalogue.queries.ts';
import { toTerms } from './offer.queries.ts';
import type { OfferTerms } from './offer.ts';

export const catalogueSorts = ['najnowsze', 'nazwa', 'koniec'] as const;
type CatalogueSort = (typeof catalogueSorts)[number];

export interface CatalogueQuery extends CatalogueFilter {
  readonly words?: string | undefined;
  readonly sort: CatalogueSort;
  /** The version that ended the page before. */
  readonly after?: string | undefined;
}

export interface CatalogueOffer extends OfferTerms {
  readonly id: string;
  readonly versionId: string;
  readonly partnerId: string;
  readonly partnerName: string;
}

export interface CataloguePage {
  readonly offers: readonly CatalogueOffer[];
  /** Nothing has these words; these have some like them, the nearest first. */
  readonly resembling: boolean;
  readonly next: string | undefined;
}

/** What everybody may see, a page at a time. */
export async function catalogue(
  db: Db,
  query: CatalogueQuery,
  today: string,
  pageSize: number,
): Promise<CataloguePage> {
  const words = wordsIn(query.words).slice(0, 8);
  if (words.length === 0) return pageOf(await sorted(db, query, today, pageSize + 1), pageSize);
  const { found, resembling } = await searchTwice(db, words, query.after ? 0 : 1, async (tx, wanted) => {
    const rows = await sorted(tx, query, today, pageSize + 1, wanted);
    return rows.map((offer) => ({ ...offer, key: offer.versionId }));
  });
  if (resembling.length > 0) return { ...pageOf(resembling, pageSize), resembling: true, next: undefined };
  return pageOf(found, pageSize);
}

function pageOf(found: readonly CatalogueOffer[], pageSize: number): CataloguePage {
  const offers = found.slice(0, pageSize);
  return {
    offers,
    resembling: false,
    next: found.length > pageSize ? offers.at(-1)?.versionId : undefined,
  };
}

const text = sql<string>`offer_versions.search`;
const end = sql<string>`coalesce(offer_versions.valid_until, '9999-12-31'::date)`;
const name = sql<string>`offer_versions.name collate polish`;

async function sorted(
  db: Db,
  query: CatalogueQuery,
  today: string,
  limit: number,
  wanted?: Wanted,
): Promise<CatalogueOffer[]> {
  let rows = selectCatalogue(db, query, today).limit(limit);
  if (wanted) {
    const distance = wanted.distance(text);
    rows = rows
      .where(distance === equallyNear ? wanted.matches(text) : amongNearest(db, wanted))
      .orderBy(distance);
  }
  const last = (what: typeof end) =>
    sql<boolean>`(${what}, offer_versions.offer_id) > (select ${what}, offer_id from offer_versions where id = ${query.after})`;
  switch (query.sort) {
    case 'najnowsze':
      rows = rows.orderBy('offers.id', 'desc');
      if (query.after) {
        rows = rows.where(
          sql<boolean>`offers.id < (select offer_id from offer_versions where id = ${query.after})`,
        );
      }
      break;
    case 'nazwa':
      rows = rows.orderBy(name).orderBy('offer_versions.offer_id');
      if (query.after) rows = rows.where(last(name));
      break;
    case 'koniec':
      rows = rows.orderBy(end).orderBy('offer_versions.offer_id');
      if (query.after) rows = rows.where(last(end));
      break;
  }
  return (await rows.execute()).map(toCatalogueOffer);
}

/** How near something comes is reckoned for so many only: a common word resembles nearly every offer. */
const amongNearest = (db: Db, wanted: Wanted): RawBuilder<boolean> => {
  const some = db
    .selectFrom('offer_versions')
    .select('id')
    .where('approved', '=', true)
    .where(wanted.matches(text))
    .limit(candidates);
  return sql<boolean>`offer_versions.id in (${some})`;
};

type Row = Parameters<typeof toTerms>[0] & {
  readonly offer_id: string;
  readonly version_id: string;
  readonly partner_id: string;
  readonly partner_name: string;
};

export const toCatalogueOffer = (row: Row): CatalogueOffer => ({
  ...toTerms(row),
  id: row.offer_id,
  versionId: row.version_id,
  partnerId: row.partner_id,
  partnerName: row.partner_name,
});
