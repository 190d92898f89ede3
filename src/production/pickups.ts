import { type RawBuilder, sql } from 'kysely';
import { nearPerson } from '../family/household.ts';
import type { Db } from '../platform/db/database.ts';
import { hasWord, wordsIn } from '../platform/db/search.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import { selectWaiting, toWaiting, type WaitingCard } from './pickup.queries.ts';

export type { WaitingCard };

type Counter = ClerkWho<'hand-over'>;

export interface PickupList {
  /** Nothing: all points at which the clerk works. */
  readonly pointId?: string | undefined;
  /** A number, the number of a card, or words of the name. */
  readonly text?: string | undefined;
  /** Only those that lie there since before this moment. */
  readonly readyBefore?: Date | undefined;
  readonly after?: { readonly at: Date; readonly id: string } | undefined;
  readonly limit: number;
}

/** As `cards_search` has it. */
const nameAndNumber = sql<string>`cards.first_name || ' ' || cards.last_name || ' ' || cards.number`;

/** "This card lies at a point where the clerk works." */
function within({ points }: Counter): RawBuilder<boolean> {
  return points === undefined
    ? sql<boolean>`true`
    : sql<boolean>`pickups.point_id = any(${[...points]}::uuid[])`;
}

/** A page of the cards that wait to be collected, those that lie there longest first. */
export async function waitingCards(db: Db, clerk: Counter, list: PickupList): Promise<WaitingCard[]> {
  const { pointId, text, readyBefore, after, limit } = list;
  let query = selectWaiting(db)
    .where(within(clerk))
    .orderBy('ready_at')
    .orderBy('pickups.application_id')
    .limit(limit);
  if (pointId) query = query.where('pickups.point_id', '=', pointId);
  if (readyBefore) query = query.where('ready_at', '<=', readyBefore);
  for (const word of wordsIn(text)) query = query.where(hasWord(nameAndNumber, word));
  if (after) {
    query = query.where(
      sql<boolean>`(ready_at, pickups.application_id) > (${after.at}::timestamptz, ${after.id}::uuid)`,
    );
  }
  return (await query.execute()).map(toWaiting);
}

/** One that waits, wherever the clerk works. */
export async function findWaiting(db: Db, clerk: Counter, number: number): Promise<WaitingCard | undefined> {
  const row = await selectWaiting(db)
    .where(within(clerk))
    .where('applications.number', '=', number)
    .executeTakeFirst();
  return row && toWaiting(row);
}

/** Others of the same household whose cards wait at the same point: one of them may collect for all. */
export async function alsoWaiting(
  db: Db,
  clerk: Counter,
  { personId, pointId, applicationId }: WaitingCard,
): Promise<WaitingCard[]> {
  const rows = await selectWaiting(db)
    .where(within(clerk))
    .where(nearPerson(personId, 'applications.person_id'))
    .where('pickups.application_id', '<>', applicationId)
    .where(sql<boolean>`pickups.point_id is not distinct from ${pointId}`)
    .orderBy('ready_at')
    .limit(20)
    .execute();
  return rows.map(toWaiting);
}

/** Whoever looks after the person, by name. */
export async function guardiansOf(db: Db, _clerk: Counter, personId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('family_members')
    .innerJoin('people', 'people.id', 'guardian_id')
    .select(sql<string>`people.first_name || ' ' || people.last_name`.as('name'))
    .where('member_id', '=', personId)
    .where('joined_at', 'is not', null)
    .where('ended_at', 'is', null)
    .orderBy('joined_at')
    .execute();
  return rows.map(({ name }) => name);
}

/** Of these applications those whose cards have lain there since before this moment. */
export async function dueForReturn(
  db: Db,
  clerk: Counter,
  numbers: readonly number[],
  readyBefore: Date,
): Promise<WaitingCard[]> {
  const rows = await selectWaiting(db)
    .where(within(clerk))
    .where('applications.number', 'in', [...numbers])
    .where('ready_at', '<=', readyBefore)
    .orderBy('ready_at')
    .execute();
  return rows.map(toWaiting);
}
