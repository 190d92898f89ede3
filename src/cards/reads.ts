import { sql } from 'kysely';
import type { Actor } from '../events/actor.ts';
import { recordEvent } from '../events/record.ts';
import { inHouseholdOf } from '../family/household.ts';
import type { Cardholder, Resident } from '../people/resident.ts';
import type { Db } from '../platform/db/database.ts';
import { hasWord, wordsIn } from '../platform/db/search.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import { selectCards, toCard } from './card.queries.ts';
import type { Card } from './card.ts';

/** Of the resident, or of somebody whom the caller has found in the household. Newest first, the past ones last. */
export async function ownCards(db: Db, who: Pick<Resident, 'personId'>): Promise<Card[]> {
  const rows = await selectCards(db)
    .where('person_id', '=', who.personId)
    .orderBy('issued_at', 'desc')
    .orderBy('cards.id', 'desc')
    .execute();
  return rows.map(toCard);
}

/** Of somebody's cards the one in force, active or blocked. */
export function cardOf<C extends Pick<Card, 'ended' | 'status'>>(cards: readonly C[]): C | undefined {
  return cards.find(({ ended, status }) => !ended && status !== 'pending');
}

/** A card of the resident's household; a member of a family has the own one only. */
export async function findOwnCard(db: Db, who: Cardholder, cardId: string): Promise<Card | undefined> {
  const row = await selectCards(db)
    .where('cards.id', '=', cardId)
    .where((row) =>
      who.rights === 'all' ? inHouseholdOf(who, 'person_id') : row('person_id', '=', who.personId),
    )
    .executeTakeFirst();
  return row && toCard(row);
}

/** As `cards_search` has it. */
export const nameAndNumber = sql<string>`first_name || ' ' || last_name || ' ' || number`;

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
  clerk: ClerkWho<'find-cards'> | ClerkWho<'unblock'> | ClerkWho<'edit-residents'>,
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

/** The card that a till has looked at a moment ago. */
export async function findCheckedCard(
  db: Db,
  _till: Actor & { kind: 'partner' },
  { cardId }: { readonly cardId: string },
): Promise<Card | undefined> {
  const row = await selectCards(db).where('cards.id', '=', cardId).executeTakeFirst();
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

/** A card that took the place of another when it came into force. */
export async function successorOf(db: Db, card: Card): Promise<Card | undefined> {
  const row = await selectCards(db)
    .where('person_id', '=', card.personId)
    .where('activated_at', '>=', (inner) =>
      inner.selectFrom('cards as before').select('before.ended_at').where('before.id', '=', card.id),
    )
    .where('cards.id', '<>', card.id)
    .orderBy('activated_at')
    .limit(1)
    .executeTakeFirst();
  return row && toCard(row);
}

/** What a card showed until its holder's data was changed. */
export interface CardChange {
  readonly at: Date;
  /** Nothing when a clerk put the data right without one. */
  readonly applicationId: string | null;
  readonly firstName: string;
  readonly lastName: string;
  readonly photoChanged: boolean;
}

/** Newest first. */
export async function changesOf(db: Db, card: Card): Promise<CardChange[]> {
  const rows = await db
    .selectFrom('card_changes')
    .select(['at', 'application_id', 'first_name', 'last_name', 'photo_file_id'])
    .where('card_id', '=', card.id)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row, index) => ({
    at: row.at,
    applicationId: row.application_id,
    firstName: row.first_name,
    lastName: row.last_name,
    photoChanged: row.photo_file_id !== (index === 0 ? card.photoFileId : rows[index - 1]?.photo_file_id),
  }));
}

/** The name that cards showed before this application changed them. */
export async function nameBefore(
  db: Db,
  application: { readonly id: string },
): Promise<{ readonly firstName: string; readonly lastName: string } | undefined> {
  const row = await db
    .selectFrom('card_changes')
    .select(['first_name', 'last_name'])
    .where('application_id', '=', application.id)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row && { firstName: row.first_name, lastName: row.last_name };
}

export interface CardBlock {
  readonly at: Date;
  readonly by: 'resident' | 'staff' | 'system';
  /** The name of whoever blocked it for the person on it. */
  readonly guardian: string | null;
  /** A withdrawn consent blocked it together with an account. */
  readonly withAccount: boolean;
  /** What a clerk wrote who blocked it. */
  readonly reason: string | null;
  readonly liftedAt: Date | null;
  readonly liftReason: string | null;
}

export async function blocksOf(db: Db, card: Card): Promise<CardBlock[]> {
  const rows = await db
    .selectFrom('card_blocks')
    .leftJoin('people as guardian', (join) =>
      join
        .onRef('guardian.account_id', '=', 'by_account')
        .on('actor_kind', '=', 'resident')
        .on('guardian.id', '<>', card.personId),
    )
    .select([
      'at',
      'actor_kind',
      'reason',
      'suspension_id',
      'lifted_at',
      'lift_reason',
      sql<string | null>`guardian.first_name || ' ' || guardian.last_name`.as('guardian'),
    ])
    .where('card_id', '=', card.id)
    .orderBy('at', 'desc')
    .execute();
  return rows.map((row) => ({
    at: row.at,
    by: row.actor_kind as CardBlock['by'],
    guardian: row.guardian,
    withAccount: row.suspension_id !== null,
    reason: row.reason,
    liftedAt: row.lifted_at,
    liftReason: row.lift_reason,
  }));
}
