import { sql } from 'kysely';
import type { Db } from '../../platform/db/database.ts';
import { hasWord, wordsIn } from '../../platform/db/search.ts';
import type { ClerkWho } from '../../staff/clerk.ts';
import type { Shop } from '../shop.ts';
import { inForceOn, offerState, selectTerms, toTerms } from './offer.queries.ts';
import type { OfferState, OfferTerms } from './offer.ts';

/** An offer in a list: as it is in force, else as it was proposed last. */
export interface ListedOffer extends OfferTerms {
  readonly id: string;
  readonly partnerId: string;
  readonly partnerName: string;
  readonly state: OfferState;
}

export interface OfferQuery {
  readonly words?: string | undefined;
  readonly partnerId?: string | undefined;
  readonly categoryId?: string | undefined;
  readonly state?: OfferState | undefined;
  /** The last offer of the page before. */
  readonly after?: string | undefined;
}

/** The newest first: a partner's own, or every partner's for a clerk. */
export async function listOffers(
  db: Db,
  actor: Shop | ClerkWho<'partners'>,
  query: OfferQuery,
  today: string,
  limit: number,
): Promise<ListedOffer[]> {
  const partnerId = actor.kind === 'partner' ? actor.partnerId : query.partnerId;
  const words = wordsIn(query.words).slice(0, 8);
  const has = (word: string) => hasWord(sql`offer_versions.search`, word);
  let page = db
    .selectFrom('offers')
    .innerJoinLateral(
      ({ selectFrom }) =>
        selectFrom('offer_versions')
          .select(['id', 'category_id', 'search'])
          .whereRef('offer_id', '=', 'offers.id')
          .orderBy(sql`${inForceOn(today)} desc nulls last`)
          .orderBy('proposed_at', 'desc')
          .orderBy('id', 'desc')
          .limit(1)
          .as('offer_versions'),
      (join) => join.onTrue(),
    )
    .select('offer_versions.id as shown_id')
    .orderBy('offers.id', 'desc')
    .limit(limit);
  for (const word of words) page = page.where(has(word));
  // The index first: of those, each is looked at as it is shown.
  if (words.length > 0)
    page = page.where(
      'offers.id',
      'in',
      someVersion(db).where(sql<boolean>`${sql.join(words.map(has), sql` and `)}`),
    );
  if (partnerId) page = page.where('offers.partner_id', '=', partnerId);
  if (query.categoryId) {
    const { categoryId } = query;
    page = page
      .where('offer_versions.category_id', '=', categoryId)
      .where('offers.id', 'in', someVersion(db).where('category_id', '=', categoryId));
  }
  if (query.state) page = page.where(offerState(today), '=', query.state);
  if (query.after) page = page.where('offers.id', '<', query.after);
  const rows = await selectTerms(db)
    .innerJoin(page.as('page'), 'page.shown_id', 'offer_versions.id')
    .innerJoin('partners', 'partners.id', 'offers.partner_id')
    .select(['partners.name as partner_name', offerState(today).as('state')])
    .orderBy('offers.id', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.offer_id,
    partnerId: row.partner_id,
    partnerName: row.partner_name,
    state: row.state,
    ...toTerms(row),
  }));
}

const someVersion = (db: Db) => db.selectFrom('offer_versions').select('offer_id');
