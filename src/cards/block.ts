import { recordEvent } from '../events/record.ts';
import { lockPerson } from '../people/lock.ts';
import type { Cardholder } from '../people/resident.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { selectCards, toCard } from './card.queries.ts';
import type { CardStatus } from './card.ts';
import { findOwnCard } from './reads.ts';

export type BlockResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'not-found' | 'already-blocked' | 'not-active' };

/** Only an active card can be blocked, by the person whose card it is or who looks after them. */
export function decideBlock(status: CardStatus): BlockResult {
  if (status === 'active') return { ok: true };
  return { ok: false, reason: status === 'blocked' ? 'already-blocked' : 'not-active' };
}

/** "Zastrzeż kartę": at once, and nobody but a clerk with the permission lifts it. */
export async function blockCard(tx: Tx, who: Cardholder, cardId: string): Promise<BlockResult> {
  const own = await findOwnCard(tx.db, who, cardId);
  if (!own) return { ok: false, reason: 'not-found' };
  await lockPerson(tx, own.personId);
  const row = await selectCards(tx.db).where('cards.id', '=', cardId).executeTakeFirstOrThrow();
  const decision = decideBlock(toCard(row).status);
  if (!decision.ok) return decision;
  await tx.db
    .insertInto('card_blocks')
    .values({ card_id: cardId, at: tx.now, actor_kind: 'resident', by_account: who.accountId })
    .execute();
  await recordEvent(tx, {
    kind: 'card.blocked',
    actor: who,
    personId: own.personId,
    cardId,
    data: { number: row.number },
  });
  return { ok: true };
}
