import { sql } from 'kysely';
import type { Card } from '../cards/card.ts';
import type { Db } from '../platform/db/database.ts';

/**
 * Whether a plastic card in the hand shows other data than the city has now: the first change after it was printed
 * keeps what it showed. An old photo may have been deleted since; then nobody knows.
 */
export async function isOutdated(db: Db, card: Pick<Card, 'id' | 'physical'>): Promise<boolean> {
  if (!card.physical) return false;
  const { rows } = await sql<{ outdated: boolean }>`
    select (printed.first_name, printed.last_name) <> (cards.first_name, cards.last_name)
        or coalesce(printed.photo_file_id <> cards.photo_file_id, false) as outdated
      from cards
     cross join lateral (
       select * from card_changes
        where card_id = cards.id and at > coalesce(
          (select max(printed_at) from production_items
            where application_id = cards.application_id and ended_at is null),
          (select max(at) from application_statuses
            where application_id = cards.application_id and status = 'ready'),
          cards.issued_at)
        order by at, id limit 1) as printed
     where cards.id = ${card.id}`.execute(db);
  return rows[0]?.outdated ?? false;
}
