import { recordEvent } from '../../events/record.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import type { ClerkWho } from '../../staff/clerk.ts';
import { lockMailing } from './mailing.queries.ts';

export type MailingResumed =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'not-found' | 'not-stopped' | 'ended' };

/** From where it was stopped. */
export async function resumeMailing(
  tx: Tx,
  clerk: ClerkWho<'broadcast'>,
  number: number,
): Promise<MailingResumed> {
  const mailing = await lockMailing(tx.db, { number });
  if (!mailing) return { ok: false, reason: 'not-found' };
  if (mailing.endedAt) return { ok: false, reason: 'ended' };
  if (!mailing.stoppedAt) return { ok: false, reason: 'not-stopped' };
  const { id, reached, queued } = mailing;
  await tx.db
    .updateTable('broadcast_mailings')
    .set({ stopped_at: null, stopped_by: null })
    .where('broadcast_id', '=', id)
    .execute();
  await tx.enqueue({ queue: 'broadcast-mails', data: { broadcastId: id, after: reached } });
  await recordEvent(tx, {
    kind: 'broadcast.mailing-resumed',
    actor: clerk,
    data: { broadcast: number, mails: queued },
  });
  return { ok: true };
}
