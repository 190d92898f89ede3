import type { Db } from '../../platform/db/database.ts';

/** What the city has written to the partner: about a proposal that it refused, or an offer that it ended. */
export async function reasonOf(
  db: Db,
  about: { readonly offerId: string; readonly versionId?: string | null | undefined },
): Promise<string> {
  const row = about.versionId
    ? await db
        .selectFrom('offer_versions')
        .select('reason')
        .where('id', '=', about.versionId)
        .executeTakeFirst()
    : await db
        .selectFrom('offers')
        .select('end_reason as reason')
        .where('id', '=', about.offerId)
        .executeTakeFirst();
  return row?.reason ?? '';
}
