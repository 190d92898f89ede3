import type { Db } from '../platform/db/database.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import { selectPartners, toPartner } from './partner.queries.ts';
import type { Partner } from './partner.ts';
import type { Shop } from './shop.ts';

export async function findPartner(
  db: Db,
  _clerk: ClerkWho<'partners'>,
  id: string,
): Promise<Partner | undefined> {
  const row = await selectPartners(db).where('partners.id', '=', id).executeTakeFirst();
  return row && toPartner(row);
}

/** The own one. */
export async function partnerOf(db: Db, { partnerId }: Shop): Promise<Partner> {
  return toPartner(await selectPartners(db).where('partners.id', '=', partnerId).executeTakeFirstOrThrow());
}

/** Those with this tax number, the newest first; of them at most one is not closed. */
export async function partnersWithNip(db: Db, _clerk: ClerkWho<'partners'>, nip: string): Promise<Partner[]> {
  const rows = await selectPartners(db)
    .where('partners.nip', '=', nip)
    .orderBy('partners.id', 'desc')
    .limit(5)
    .execute();
  return rows.map(toPartner);
}
