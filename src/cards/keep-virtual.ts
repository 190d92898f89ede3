import type { Actor } from '../events/actor.ts';
import { recordEvent } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { Card } from './card.ts';

/** Nobody came for the plastic of a card that is in the phone as well: the card goes on without. */
export async function keepVirtual(
  tx: Tx,
  actor: Actor,
  { id, personId, number }: Pick<Card, 'id' | 'personId' | 'number'>,
): Promise<void> {
  await tx.db.updateTable('cards').set({ physical: false }).where('id', '=', id).execute();
  await recordEvent(tx, {
    kind: 'card.plastic-withdrawn',
    actor,
    personId,
    cardId: id,
    data: { number },
  });
}
