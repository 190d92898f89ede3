import { recordEvent } from '../events/record.ts';
import { isOwnHousehold } from '../family/own-household.ts';
import { lockPerson } from '../people/lock.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import { selectCards, toCard } from './card.queries.ts';
import { suspensionOver } from './suspend.ts';

export type UnblockResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'not-found' | 'not-blocked' | 'suspended' | 'own' };

/**
 * `reason` is what the clerk wrote; it stays with the block. A card that was blocked together with the account
 * comes back together with it. `own`: a clerk unblocks neither their own card nor one of their household.
 */
export async function unblockCard(
  tx: Tx,
  clerk: ClerkWho<'unblock'>,
  cardId: string,
  reason: string,
): Promise<UnblockResult> {
  const found = await selectCards(tx.db).where('cards.id', '=', cardId).executeTakeFirst();
  if (!found) return { ok: false, reason: 'not-found' };
  await lockPerson(tx, found.person_id);
  const row = await selectCards(tx.db).where('cards.id', '=', cardId).executeTakeFirstOrThrow();
  const card = toCard(row);
  if (card.status !== 'blocked' || card.ended) return { ok: false, reason: 'not-blocked' };
  if (await isOwnHousehold(tx.db, clerk, row.person_id)) return { ok: false, reason: 'own' };
  if (await suspensionOver(tx.db, row.person_id)) return { ok: false, reason: 'suspended' };
  await tx.db
    .updateTable('card_blocks')
    .set({ lifted_at: tx.now, lifted_by: clerk.accountId, lift_reason: reason })
    .where('card_id', '=', cardId)
    .where('lifted_at', 'is', null)
    .execute();
  await recordEvent(tx, {
    kind: 'card.unblocked',
    actor: clerk,
    personId: row.person_id,
    cardId,
    data: { number: row.number },
  });
  return { ok: true };
}
