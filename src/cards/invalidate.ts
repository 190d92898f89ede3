import type { Actor } from '../events/actor.ts';
import { recordEvent } from '../events/record.ts';
import { lockPerson } from '../people/lock.ts';
import type { Tx } from '../platform/db/transaction.ts';

/** The card becomes "Nieważna", for good. False when it had ended before. */
export async function invalidateCard(
  tx: Tx,
  actor: Actor,
  card: { readonly id: string; readonly personId: string },
  why: 'packages-ended' | 'not-collected' | 'erased',
): Promise<boolean> {
  await lockPerson(tx, card.personId);
  const ended = await tx.db
    .updateTable('cards')
    .set({ ended_at: tx.now, ended_as: 'invalid' })
    .where('id', '=', card.id)
    .where('ended_at', 'is', null)
    .returning('number')
    .executeTakeFirst();
  if (!ended) return false;
  await recordEvent(tx, {
    kind: 'card.expired',
    actor,
    personId: card.personId,
    cardId: card.id,
    data: { number: ended.number, why },
  });
  return true;
}
