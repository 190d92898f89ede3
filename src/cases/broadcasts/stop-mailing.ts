import { recordEvent } from '../../events/record.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import type { ClerkWho } from '../../staff/clerk.ts';
import { lockMailing } from './mailing.queries.ts';

export type MailingStopped =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'not-found' | 'finished' | 'already-stopped' };

/** What is queued already still goes out: a portion or a few. */
export async function stopMailing(
  tx: Tx,
  clerk: ClerkWho<'broadcast'>,
  number: number,
): Promise<MailingStopped> {
  const mailing = await lockMailing(tx.db, { number });
  if (!mailing) return { ok: false, reason: 'not-found' };
  if (mailing.finishedAt) return { ok: false, reason: 'finished' };
  if (mailing.stoppedAt) return { ok: false, reason: 'already-stopped' };
  await tx.db
    .updateTable('broadcast_mailings')
    .set({ stopped_at: tx.now, stopped_by: clerk.accountId })
    .where('broadcast_id', '=', mailing.id)
    .execute();
  const data = { broadcast: number, mails: mailing.queued };
  await recordEvent(tx, { kind: 'broadcast.mailing-stopped', actor: clerk, data });
  return { ok: true };
}
