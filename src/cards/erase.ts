import type { Actor } from '../events/actor.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { invalidateCard } from './invalidate.ts';

/** No card of the person is good any more, and none says whose it was. Call it with the person locked. */
export async function eraseCards(tx: Tx, actor: Actor, personId: string): Promise<void> {
  const cards = await tx.db
    .updateTable('cards')
    .set({ first_name: '', last_name: '', photo_file_id: null })
    .where('person_id', '=', personId)
    .returning(['id', 'ended_at'])
    .execute();
  if (cards.length === 0) return;
  for (const { id, ended_at } of cards) {
    if (!ended_at) await invalidateCard(tx, actor, { id, personId }, 'erased');
  }
  const ids = cards.map(({ id }) => id);
  await tx.db
    .updateTable('card_changes')
    .set({ first_name: '', last_name: '', photo_file_id: null })
    .where('card_id', 'in', ids)
    .execute();
  await tx.db
    .updateTable('card_blocks')
    .set((row) => ({
      reason: null,
      lift_reason: row.case().when('lifted_at', 'is', null).then(null).else('').end(),
      by_account: row.case().when('actor_kind', '=', 'resident').then(null).else(row.ref('by_account')).end(),
    }))
    .where('card_id', 'in', ids)
    .execute();
}

/** That somebody blocked cards of a family stays; whose account it was does not. */
export async function forgetBlocker(tx: Tx, accountId: string): Promise<void> {
  await tx.db
    .updateTable('card_blocks')
    .set({ by_account: null })
    .where('by_account', '=', accountId)
    .where('actor_kind', '=', 'resident')
    .execute();
}
