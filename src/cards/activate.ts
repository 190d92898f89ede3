import { type Actor, system } from '../events/actor.ts';
import { recordEvent } from '../events/record.ts';
import { lockPerson } from '../people/lock.ts';
import { dayOf } from '../platform/clock.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { CardEnd } from './card.ts';
import { suspendCards, suspensionOver } from './suspend.ts';

/**
 * Puts an issued card in force. The person's card before it, active or blocked, ends as `before` says:
 * replaced, or with a duplicate blocked for good. While a withdrawn consent blocks the person, the new one is
 * blocked with it.
 */
export async function activateCard(
  tx: Tx,
  actor: Actor,
  card: { readonly id: string; readonly personId: string },
  before: Extract<CardEnd, 'replaced' | 'blocked'>,
): Promise<void> {
  const { personId } = card;
  await lockPerson(tx, personId);
  const ended = await tx.db
    .updateTable('cards')
    .set({ ended_at: tx.now, ended_as: before })
    .where('person_id', '=', personId)
    .where('activated_at', 'is not', null)
    .where('ended_at', 'is', null)
    .returning(['id', 'number'])
    .execute();
  for (const { id, number } of ended) {
    await recordEvent(tx, {
      kind: 'card.replaced',
      actor,
      personId,
      cardId: id,
      data: { number, as: before },
    });
  }
  await tx.db
    .updateTable('cards')
    .set({ activated_at: tx.now, valid_from: dayOf(tx.now) })
    .where('id', '=', card.id)
    .where('activated_at', 'is', null)
    .execute();
  await recordEvent(tx, { kind: 'card.activated', actor, personId, cardId: card.id });
  const suspensionId = await suspensionOver(tx.db, personId);
  if (suspensionId) await suspendCards(tx, system, [personId], suspensionId);
}
