import { recordEvent } from '../../events/record.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import type { ClerkWho } from '../../staff/clerk.ts';

export type BroadcastEnded =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'not-found' | 'already-ended' };

/** "Zamknięta" for everybody it concerned; nobody is mailed about it any more. */
export async function endBroadcast(
  tx: Tx,
  clerk: ClerkWho<'broadcast'>,
  number: number,
): Promise<BroadcastEnded> {
  const broadcast = await tx.db
    .selectFrom('broadcasts')
    .select(['id', 'ended_at'])
    .where('number', '=', number)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!broadcast) return { ok: false, reason: 'not-found' };
  if (broadcast.ended_at) return { ok: false, reason: 'already-ended' };
  await tx.db
    .updateTable('broadcasts')
    .set({ ended_at: tx.now, ended_by: clerk.accountId })
    .where('id', '=', broadcast.id)
    .execute();
  await tx.db
    .updateTable('broadcast_mailings')
    .set({ stopped_at: tx.now, stopped_by: clerk.accountId })
    .where('broadcast_id', '=', broadcast.id)
    .where('finished_at', 'is', null)
    .where('stopped_at', 'is', null)
    .execute();
  await recordEvent(tx, { kind: 'broadcast.ended', actor: clerk, data: { broadcast: number } });
  return { ok: true };
}
