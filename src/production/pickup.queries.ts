import { sql } from 'kysely';
import type { CardStatus } from '../cards/card.ts';
import { statusOf } from '../cards/card.ts';
import type { Db } from '../platform/db/database.ts';

/** A card that lies at a collection point. */
export interface WaitingCard {
  readonly applicationId: string;
  readonly applicationNumber: number;
  readonly personId: string;
  readonly cardNumber: string;
  readonly name: string;
  readonly pointId: string | null;
  readonly pointName: string | null;
  readonly readyAt: Date;
  readonly reminders: number;
  /** Somebody may have blocked it before it was collected. */
  readonly cardStatus: CardStatus;
}

export function selectWaiting(db: Db) {
  return db
    .selectFrom('pickups')
    .innerJoin('applications', 'applications.id', 'pickups.application_id')
    .innerJoin('cards', 'cards.id', 'pickups.card_id')
    .leftJoin('card_blocks', (join) =>
      join.onRef('card_blocks.card_id', '=', 'cards.id').on('card_blocks.lifted_at', 'is', null),
    )
    .leftJoin('collection_points', 'collection_points.id', 'pickups.point_id')
    .select([
      'pickups.application_id as applicationId',
      sql<number>`applications.number`.as('applicationNumber'),
      'applications.person_id as personId',
      'cards.number as cardNumber',
      sql<string>`cards.first_name || ' ' || cards.last_name`.as('name'),
      'pickups.point_id as pointId',
      'collection_points.name as pointName',
      'ready_at as readyAt',
      'reminders',
      'cards.activated_at',
      'cards.ended_as',
      'card_blocks.id as block_id',
    ])
    .where('pickups.ended_at', 'is', null);
}

type WaitingRow = Awaited<ReturnType<ReturnType<typeof selectWaiting>['executeTakeFirstOrThrow']>>;

export function toWaiting({ activated_at, ended_as, block_id, ...row }: WaitingRow): WaitingCard {
  const facts = { activatedAt: activated_at, endedAs: ended_as, blocked: block_id !== null };
  return { ...row, cardStatus: statusOf(facts) };
}
