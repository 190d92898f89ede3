import { sql } from 'kysely';
import type { Db } from '../../platform/db/database.ts';
import { candidates, searchTwice, type Wanted, wordsIn } from '../../platform/db/search.ts';
import type { Place } from '../branch.ts';
import { appliesAtBranch, selectCatalogue } from './catalogue.queries.ts';
import type { CatalogueQuery } from './catalogue.ts';

/** A branch where offers of the catalogue apply. */
export interface MapPoint {
  readonly id: string;
  readonly partnerName: string;
  readonly name: string;
  readonly address: string;
  readonly place: Place;
  readonly offers: readonly { readonly id: string; readonly name: string }[];
}

export interface MapPage {
  readonly points: readonly MapPoint[];
  readonly resembling: boolean;
  /** There are more than a map can show. */
  readonly more: boolean;
}

const mostPoints = 150;
const mostOffers = 5;

/** The same catalogue by place; whatever has no place on the map is not in it. */
export async function catalogueOnMap(db: Db, query: CatalogueQuery, today: string): Promise<MapPage> {
  const words = wordsIn(query.words).slice(0, 8);
  if (words.length === 0) return shown(await points(db, query, today), false);
  const { found, resembling } = await searchTwice(db, words, 1, async (tx, wanted) => {
    const rows = await points(tx, query, today, wanted);
    return rows.map((point) => ({ ...point, key: point.id }));
  });
  return found.length > 0 ? shown(found, false) : shown(resembling, resembling.length > 0);
}

const shown = (points: readonly MapPoint[], resembling: boolean): MapPage => ({
  points: points.slice(0, mostPoints),
  resembling,
  more: points.length > mostPoints,
});

async function points(db: Db, query: CatalogueQuery, today: string, wanted?: Wanted): Promise<MapPoint[]> {
  const here = wanted ? wantedHere : offersHere(db, query, today);
  const { rows } = await sql<Row>`
    ${wanted ? sql`with wanted as materialized (${having(db, query, today, wanted)})` : sql``}
    select branches.id, branches.name, street, postal_code, town, latitude::float8, longitude::float8,
           partners.name as partner, here.offers
      from branches
      join partners on partners.id = branches.partner_id
      cross join lateral (select json_agg(found) as offers from (${here}) found) here
     where latitude is not null and branches.closed_at is null and here.offers is not null
       and ${query.districtId ? sql`branches.district_id = ${query.districtId}` : sql`true`}
       and ${wanted ? sql`branches.partner_id in (select partner_id from wanted)` : sql`true`}
       and ${query.partnerId ? sql`branches.partner_id = ${query.partnerId}` : sql`true`}
     order by branches.partner_id, branches.id
     limit ${mostPoints + 1}`.execute(db);
  const polish = new Intl.Collator('pl');
  return rows
    .map((row) => ({
      id: row.id,
      partnerName: row.partner,
      name: row.name,
      address: `${row.street}, ${row.postal_code} ${row.town}`,
      place: { latitude: row.latitude, longitude: row.longitude },
      offers: row.offers,
    }))
    .sort((a, b) => polish.compare(a.partnerName, b.partnerName) || polish.compare(a.name, b.name));
}

const offersHere = (db: Db, query: CatalogueQuery, today: string) =>
  selectCatalogue(db, query, today)
    .clearSelect()
    .select(['offers.id', 'offer_versions.name'])
    .where('offers.partner_id', '=', sql.ref<string>('branches.partner_id'))
    .where(appliesAtBranch)
    .orderBy(sql`offer_versions.name collate polish`)
    .orderBy('offers.id')
    .limit(mostOffers);

/** Looked for once, before any branch is. */
const having = (db: Db, query: CatalogueQuery, today: string, wanted: Wanted) =>
  selectCatalogue(db, query, today)
    .clearSelect()
    .select(['offer_versions.id', 'offers.id as offer_id', 'offer_versions.name', 'offers.partner_id'])
    .where(wanted.matches(sql`offer_versions.search`))
    .limit(candidates);

const wantedHere = sql`
  select offer_versions.offer_id as id, offer_versions.name
    from wanted as offer_versions
   where offer_versions.partner_id = branches.partner_id and ${appliesAtBranch}
   order by offer_versions.name collate polish, offer_versions.offer_id
   limit ${mostOffers}`;

interface Row {
  readonly id: string;
  readonly name: string;
  readonly street: string;
  readonly postal_code: string;
  readonly town: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly partner: string;
  readonly offers: MapPoint['offers'];
}
