import { sql } from 'kysely';
import type { Db } from '../../platform/db/database.ts';
import type { Branch } from '../branch.ts';
import { appliesAtBranch, selectCatalogue } from './catalogue.queries.ts';
import { type CatalogueOffer, toCatalogueOffer } from './catalogue.ts';

export interface PublicOffer extends CatalogueOffer {
  readonly partner: {
    readonly description: string;
    readonly website: string | null;
    readonly phone: string | null;
  };
  /** Open ones, by name; of very many the first. */
  readonly branches: readonly Branch[];
}

const mostBranches = 100;

/** An offer that everybody may see today. */
export async function findPublicOffer(db: Db, id: string, today: string): Promise<PublicOffer | undefined> {
  const row = await selectCatalogue(db, {}, today)
    .select(['partners.description as partner_description', 'partners.website', 'partners.phone'])
    .where('offers.id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const branches = await db
    .selectFrom('branches')
    .innerJoin('offer_versions', (join) => join.on('offer_versions.id', '=', row.version_id))
    .selectAll('branches')
    .where('partner_id', '=', row.partner_id)
    .where(appliesAtBranch)
    .orderBy(sql`branches.name collate polish`)
    .orderBy('branches.id')
    .limit(mostBranches)
    .execute();
  return {
    ...toCatalogueOffer(row),
    partner: { description: row.partner_description, website: row.website, phone: row.phone },
    branches: branches.map((branch) => ({
      id: branch.id,
      partnerId: branch.partner_id,
      name: branch.name,
      street: branch.street,
      postalCode: branch.postal_code,
      town: branch.town,
      districtId: branch.district_id,
      hours: branch.hours,
      phone: branch.phone,
      place:
        branch.latitude === null || branch.longitude === null
          ? null
          : { latitude: branch.latitude, longitude: branch.longitude },
      closedAt: branch.closed_at,
    })),
  };
}
