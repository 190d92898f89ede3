import { recordEvent } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from '../staff/clerk.ts';

/** Before the first row goes out: a download that breaks off has been one too. */
export async function recordRowsDownloaded(
  tx: Tx,
  clerk: ClerkWho<'edit-residents'>,
  importId: string,
): Promise<void> {
  await recordEvent(tx, { kind: 'import.viewed', actor: clerk, data: { importId, part: 'file' } });
}
