import { sql } from 'kysely';
import type { Actor } from '../events/actor.ts';
import { type NewEvent, recordEvents } from '../events/record.ts';
import { dayOf } from '../platform/clock.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { newCode } from './issue.ts';
import { type CardNumberFormat, formatCardNumber } from './number.ts';

interface NewHolder {
  readonly personId: string;
  readonly firstName: string;
  readonly lastName: string;
}

/**
 * Virtual cards, in force at once, for people whom this very transaction has made: they have no card to replace, no
 * account that might be suspended, and nobody else sees them yet.
 */
export async function issueToNewPeople(
  tx: Tx,
  actor: Actor,
  format: CardNumberFormat,
  holders: readonly NewHolder[],
  importId: string,
): Promise<void> {
  if (holders.length === 0) return;
  const { rows } = await sql<{ next: number }>`
    select nextval('card_numbers') as next from generate_series(1, ${holders.length}::int)`.execute(tx.db);
  const made = await tx.db
    .insertInto('cards')
    .values(
      holders.map(({ personId, firstName, lastName }, at) => ({
        number: formatCardNumber(format, rows[at]?.next as number),
        person_id: personId,
        import_id: importId,
        first_name: firstName,
        last_name: lastName,
        virtual: true,
        physical: false,
        code: newCode(),
        issued_at: tx.now,
        activated_at: tx.now,
        valid_from: dayOf(tx.now),
      })),
    )
    .returning(['id', 'number', 'person_id'])
    .execute();
  await recordEvents(
    tx,
    made.flatMap(({ id: cardId, number, person_id: personId }): NewEvent[] => [
      { kind: 'card.issued', actor, personId, cardId, data: { number } },
      { kind: 'card.activated', actor, personId, cardId },
    ]),
  );
}
