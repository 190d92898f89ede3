import { recordEvent } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import { countsOf, lockImport } from './import.queries.ts';
import { toDo } from './import.ts';

export interface ImportOrder {
  /** Whether each person without a card gets a virtual one at once. */
  readonly cards: boolean;
  /** Invitations. */
  readonly mailsPerMinute: number;
}

export type ImportStarted =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly reason: 'not-found' | 'not-checked' | 'already-started' | 'ended' | 'nothing-to-do';
    };

/** "Importuj poprawne wiersze": a job does it; invitations follow at their own pace. */
export async function startImport(
  tx: Tx,
  clerk: ClerkWho<'edit-residents'>,
  importId: string,
  { cards, mailsPerMinute }: ImportOrder,
): Promise<ImportStarted> {
  const standing = await lockImport(tx, importId);
  switch (standing?.state) {
    case undefined:
    case 'receiving':
      return { ok: false, reason: 'not-found' };
    case 'checking':
      return { ok: false, reason: 'not-checked' };
    case 'importing':
    case 'finished':
      return { ok: false, reason: 'already-started' };
    case 'cancelled':
    case 'unreadable':
    case 'given-up':
      return { ok: false, reason: 'ended' };
    case 'checked':
      break;
  }
  const found = await countsOf(tx.db, importId, 'check');
  if (toDo(found) === 0) return { ok: false, reason: 'nothing-to-do' };
  await tx.db
    .updateTable('imports')
    .set({ cards, mails_per_minute: mailsPerMinute, started_at: tx.now, started_by: clerk.accountId })
    .where('id', '=', importId)
    .execute();
  await tx.enqueue({ queue: 'run-import', data: { importId } });
  await recordEvent(tx, {
    kind: 'import.started',
    actor: clerk,
    data: { importId, cards, rows: toDo(found) },
  });
  return { ok: true };
}
