import { recordEvent } from '../events/record.ts';
import { lockPerson } from '../people/lock.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import { type BlockResult, decideBlock } from './block.ts';
import { selectCards, toCard } from './card.queries.ts';

/** "Zastrzeż kartę" by a clerk, whom the resident asked to. `reason` is what the clerk wrote; it stays with the block. */
export async function blockForHolder(
  tx: Tx,
  clerk: ClerkWho<'edit-residents'>,
  cardId: string,
  reason: string,
): Promise<BlockResult> {
  const found = await selectCards(tx.db).where('cards.id', '=', cardId).executeTakeFirst();
  if (!found) return { ok: false, reason: 'not-found' };
  const { person_id: personId, number } = found;
  await lockPerson(tx, personId);
  const row = await selectCards(tx.db).where('cards.id', '=', cardId).executeTakeFirstOrThrow();
  const decision = decideBlock(toCard(row).status);
  if (!decision.ok) return decision;
  await tx.db
    .insertInto('card_blocks')
    .values({ card_id: cardId, at: tx.now, actor_kind: 'staff', by_account: clerk.accountId, reason })
    .execute();
  await recordEvent(tx, { kind: 'card.blocked', actor: clerk, personId, cardId, data: { number } });
  return { ok: true };
}
