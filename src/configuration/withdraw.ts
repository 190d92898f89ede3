import { recordEvent } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import type { Subject } from './subject.ts';

export type Withdrawn =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'not-found' | 'in-force' | 'already-withdrawn' };

/** A change whose day has not come yet is taken back; what is in force is changed by another change. */
export async function withdrawChange(
  tx: Tx,
  clerk: ClerkWho<'settings'>,
  subject: Pick<Subject, 'name'>,
  id: string,
): Promise<Withdrawn> {
  const row = await tx.db
    .selectFrom('configuration_changes')
    .select(['key', 'applied_at', 'withdrawn_at'])
    .where('id', '=', id)
    .where('subject', '=', subject.name)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return { ok: false, reason: 'not-found' };
  if (row.applied_at) return { ok: false, reason: 'in-force' };
  if (row.withdrawn_at) return { ok: false, reason: 'already-withdrawn' };
  await tx.db
    .updateTable('configuration_changes')
    .set({ withdrawn_at: tx.now, withdrawn_by: clerk.accountId })
    .where('id', '=', id)
    .execute();
  await recordEvent(tx, {
    kind: 'configuration.change-withdrawn',
    actor: clerk,
    data: { subject: subject.name, key: row.key },
  });
  return { ok: true };
}
