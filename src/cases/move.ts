import { recordEvent } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import { caseQueues } from './case-types.ts';
import { lockForClerk, type Unworkable } from './work.ts';

export type Moved = { readonly ok: true } | { readonly ok: false; readonly reason: Unworkable | 'queue' };

/** To the desk of another office; whoever worked on it lets go of it. */
export async function moveCase(
  tx: Tx,
  clerk: ClerkWho<'answer-cases'>,
  number: number,
  queueId: string,
): Promise<Moved> {
  const found = await lockForClerk(tx, clerk, number);
  if (!found.ok) return found;
  const queue = (await caseQueues(tx.db)).find(({ id }) => id === queueId);
  if (!queue) return { ok: false, reason: 'queue' };
  const { id, personId } = found.value;
  const moved = await tx.db
    .updateTable('cases')
    .set({ queue_id: queueId, assigned_to: null })
    .where('id', '=', id)
    .where('queue_id', '<>', queueId)
    .returning('id')
    .executeTakeFirst();
  if (moved) {
    await recordEvent(tx, {
      kind: 'case.moved',
      actor: clerk,
      personId,
      data: { case: number, queue: queue.name },
    });
  }
  return { ok: true };
}
