import { sql } from 'kysely';
import type { Db } from '../platform/db/database.ts';
import { type Card, statusOf } from './card.ts';

export function selectCards(db: Db) {
  return db
    .selectFrom('cards')
    .leftJoin('card_blocks', (join) =>
      join.onRef('card_blocks.card_id', '=', 'cards.id').on('card_blocks.lifted_at', 'is', null),
    )
    .select([
      'cards.id',
      'number',
      'person_id',
      'application_id',
      'first_name',
      'last_name',
      'photo_file_id',
      'virtual',
      'physical',
      'code',
      'issued_at',
      'activated_at',
      'valid_from',
      'ended_as',
      'card_blocks.id as block_id',
    ]);
}

export type CardRow = Awaited<ReturnType<ReturnType<typeof selectCards>['executeTakeFirstOrThrow']>>;

export function toCard(row: CardRow): Card {
  return {
    id: row.id,
    number: row.number,
    personId: row.person_id,
    applicationId: row.application_id,
    firstName: row.first_name,
    lastName: row.last_name,
    photoFileId: row.photo_file_id,
    virtual: row.virtual,
    physical: row.physical,
    code: row.code,
    issuedAt: row.issued_at,
    validFrom: row.valid_from,
    status: statusOf({
      activatedAt: row.activated_at,
      endedAs: row.ended_as,
      blocked: row.block_id !== null,
    }),
    ended: row.ended_as !== null,
  };
}

export async function nextCardNumber(db: Db): Promise<number> {
  const { rows } = await sql<{ next: number }>`select nextval('card_numbers') as next`.execute(db);
  return rows[0]?.next as number;
}
