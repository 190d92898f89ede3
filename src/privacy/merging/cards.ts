import { recordEvent } from '../../events/record.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import type { ClerkWho } from '../../staff/clerk.ts';
import type { Entry } from './merge.ts';

/**
 * Nobody has two cards in force: the one that was not chosen becomes "Zastąpiona". False when the chosen one is
 * none of the two.
 */
export async function keepOneCard(
  tx: Tx,
  clerk: ClerkWho<'edit-residents'>,
  { into, from }: { readonly into: Entry; readonly from: Entry },
  chosen: string | undefined,
): Promise<boolean> {
  if (!into.card || !from.card) return true;
  const both = [into.card, from.card];
  if (!both.some(({ id }) => id === chosen)) return false;
  for (const { id, number } of both.filter((card) => card.id !== chosen)) {
    await tx.db
      .updateTable('cards')
      .set({ ended_at: tx.now, ended_as: 'replaced' })
      .where('id', '=', id)
      .execute();
    const data = { number, as: 'replaced', why: 'merged' };
    await recordEvent(tx, { kind: 'card.replaced', actor: clerk, personId: into.personId, cardId: id, data });
  }
  return true;
}
