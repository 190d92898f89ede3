import { recordEvent } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from '../staff/clerk.ts';

/** What was taken out of a batch goes into the next one. False when it waits for nothing. */
export async function putBack(
  tx: Tx,
  clerk: ClerkWho<'produce'>,
  applicationNumber: number,
): Promise<boolean> {
  const item = await tx.db
    .updateTable('production_items')
    .from('applications')
    .set({ again_at: tx.now })
    .whereRef('applications.id', '=', 'production_items.application_id')
    .where('applications.number', '=', applicationNumber)
    .where('ended_as', '=', 'taken-out')
    .where('again_at', 'is', null)
    .returning(['application_id', 'person_id'])
    .executeTakeFirst();
  if (!item) return false;
  await recordEvent(tx, {
    kind: 'batch.card-put-back',
    actor: clerk,
    personId: item.person_id,
    applicationId: item.application_id,
    data: { number: applicationNumber },
  });
  return true;
}
