import type { Actor } from '../events/actor.ts';
import { recordEvent } from '../events/record.ts';
import { lockPerson } from '../people/lock.ts';
import { dayOf } from '../platform/clock.ts';
import type { Tx } from '../platform/db/transaction.ts';

/** Puts an issued card in force. The person's card before it, active or blocked, becomes "Zastąpiona". */
export async function activateCard(
  tx: Tx,
  actor: Actor,
  card: { readonly id: string; readonly personId: string },
): Promise<void> {
  await lockPerson(tx, card.personId);
  const replaced = await tx.db
    .updateTable('cards')
    .set({ ended_at: tx.now, ended_as: 'replaced' })
    .where('person_id', '=', card.personId)
    .where('activated_at', 'is not', null)
    .where('ended_at', 'is', null)
    .returning(['id', 'number'])
    .execute();
  for (const { id, number } of replaced) {
    await recordEvent(tx, {
      kind: 'card.replaced',
      actor,
      personId: card.personId,
      cardId: id,
      data: { number },
    });
  }
  await tx.db
    .updateTable('cards')
    .set({ activated_at: tx.now, valid_from: dayOf(tx.now) })
    .where('id', '=', card.id)
    .where('activated_at', 'is', null)
    .execute();
  await recordEvent(tx, { kind: 'card.activated', actor, personId: card.personId, cardId: card.id });
}
