import { z } from 'zod';
import { type CatalogueQuery, catalogueSorts } from '../../../partners/offers/catalogue.ts';
import { urls } from '../urls.ts';

const id = z.uuid().optional().catch(undefined);

/** The address of the catalogue; what cannot be read is left out. */
export const offersQuery = z.object({
  szukaj: z
    .string()
    .trim()
    .max(100)
    .transform((text) => text || undefined)
    .optional()
    .catch(undefined),
  kategoria: id,
  pakiet: z.string().min(1).max(100).optional().catch(undefined),
  dzielnica: id,
  partner: id,
  sort: z.enum(catalogueSorts).optional().catch(undefined),
  widok: z.enum(['mapa']).optional().catch(undefined),
  po: id,
});
export type OffersQuery = z.output<typeof offersQuery>;

export const asked = (query: OffersQuery): CatalogueQuery => ({
  words: query.szukaj,
  categoryId: query.kategoria,
  packageCode: query.pakiet,
  districtId: query.dzielnica,
  partnerId: query.partner,
  sort: query.sort ?? 'najnowsze',
  after: query.po,
});

/** Without a place in the list: a changed filter begins from its beginning. */
export function offersHref(query: OffersQuery, changed: Partial<OffersQuery> = {}): string {
  const fields = Object.entries({ ...query, po: undefined, ...changed }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return fields.length > 0 ? `${urls.offers}?${new URLSearchParams(fields)}` : urls.offers;
}
