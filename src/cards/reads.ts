import { sql } from 'kysely';
import type { Actor } from '../events/actor.ts';
import { recordEvent } from '../events/record.ts';
import type { Resident } from '../people/resident.ts';
import type { Db } from '../platform/db/database.ts';
import { hasWord, wordsIn } from '../platform/db/search.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import { selectCards, toCard } from './card.queries.ts';
import type { Card } from './card.ts';

/** The resident's cards, newest first: the first one is the card, the others are its past. */
export async function ownCards(db: Db, resident: Resident): Promise<Card[]> {
  const rows = await selectCards(db)
    .where('person_id', '=', resident.personId)
    .orderBy('issued_at', 'desc')
    .orderBy('cards.id', 'desc')
    .execute();
  return rows.map(toCard);
}

export async function findOwnCard(db: Db, resident: Resident, cardId: string): Promise<Card | undefined> {
  const row = await selectCards(db)
    .where('cards.id', '=', cardId)
    .where('person_id', '=', resident.personId)
    .executeTakeFirst();
  return row && toCard(row);
}

/** As `cards_search` has it. */
const nameAndNumber = sql<string>`first_name || ' ' || last_name || ' ' || number`;

/** A page of cards, newest first; `after` is the last card of the page before. */
export async function searchCards(
  db: Db,
  _clerk: ClerkWho<'find-cards'>,
  search: { readonly text?: string | undefined; readonly after?: string | undefined; readonly limit: number },
): Promise<Card[]> {
  let query = selectCards(db).orderBy('issued_at', 'desc').orderBy('cards.id', 'desc').limit(search.limit);
  for (const word of wordsIn(search.text)) query = query.where(hasWord(nameAndNumber, word));
  if (search.after) {
    query = query.where(
      sql<boolean>`(issued_at, cards.id) < (select c.issued_at, c.id from cards c where c.id = ${search.after})`,
    );
  }
  return (await query.execute()).map(toCard);
}

/** A clerk is seen looking: the audit log gets a row. */
export async function viewCard(
  tx: Tx,
  clerk: ClerkWho<'find-cards'> | ClerkWho<'unblock'>,
  cardId: string,
  part?: 'photo',
): Promise<Card | undefined> {
  const row = await selectCards(tx.db).where('cards.id', '=', cardId).executeTakeFirst();
  if (!row) return undefined;
  await recordEvent(tx, {
    kind: 'card.viewed',
    actor: clerk,
    personId: row.person_id,
    cardId,
    data: part && { part },
  });
  return toCard(row);
}

/** By its number, for a shop: see `partners/check.ts`, which logs every look. */
export async function findCardByNumber(
  db: Db,
  _shop: Actor & { kind: 'partner' },
  number: string,
): Promise<Card | undefined> {
  const row = await selectCards(db).where('number', '=', number).executeTakeFirst();
  return row && toCard(row);
}

export async function findCardByCode(
  db: Db,
  _shop: Actor & { kind: 'partner' },
  code: string,
): Promise<Card | undefined> {
  const row = await selectCards(db).where('code', '=', code).executeTakeFirst();
  return row && toCard(row);
}

/** For a room that knows already which card it means: the one that was issued on an application. */
export async function findIssuedCard(
  db: Db,
  application: { readonly cardId: string | null },
): Promise<Card | undefined> {
  if (!application.cardId) return undefined;
  const row = await selectCards(db).where('cards.id', '=', application.cardId).executeTakeFirst();
  return row && toCard(row);
}

export interface CardBlock {
  readonly at: Date;
  readonly by: 'resident' | 'staff' | 'system';
  readonly liftedAt: Date | null;
  readonly liftReason: string | null;
}

export async function blocksOf(db: Db, card: Card): Promise<CardBlock[]> {
  const rows = await db
    .selectFrom('card_blocks')
    .select(['at', 'actor_kind', 'lifted_at', 'lift_reason'])
    .where('card_id', '=', card.id)
    .orderBy('at', 'desc')
    .execute();
  return rows.map((row) => ({
    at: row.at,
    by: row.actor_kind as CardBlock['by'],
    liftedAt: row.lifted_at,
    liftReason: row.lift_reason,
  }));
}
