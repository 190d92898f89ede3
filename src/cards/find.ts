import { sql } from 'kysely';
import type { SearchTerms } from '../people/search-terms.ts';
import type { Db } from '../platform/db/database.ts';
import { candidates, searchTwice, type Wanted } from '../platform/db/search.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import { selectCards, toCard } from './card.queries.ts';
import type { Card } from './card.ts';
import { nameAndNumber } from './reads.ts';

export interface FoundCard {
  readonly key: string;
  readonly card: Card;
}

/** By the name or the number on it, newest first. */
export async function findCards(db: Db, _clerk: ClerkWho<'find-cards'>, terms: SearchTerms, limit: number) {
  const { words, digits } = terms;
  const number = digits && digits.length > 3 ? [digits.replace(/^(\d\d)(\d{5,})$/, '$1-$2')] : [];
  return searchTwice(db, words.length > 0 ? words : number, limit, (tx, look) => cards(tx, look, limit));
}

async function cards(db: Db, { matches, distance }: Wanted, limit: number): Promise<FoundCard[]> {
  const rows = await selectCards(db)
    .where(
      sql<boolean>`cards.id in (select id from cards where ${matches(nameAndNumber)} limit ${candidates})`,
    )
    .orderBy(distance(sql`cards.first_name || ' ' || cards.last_name || ' ' || cards.number`))
    .orderBy('issued_at', 'desc')
    .orderBy('cards.id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ key: row.id, card: toCard(row) }));
}
