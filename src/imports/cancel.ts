import type { Actor } from '../events/actor.ts';
import { recordEvent } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import { countsOf, deleteParts, lockImport } from './import.queries.ts';
import { toDo } from './import.ts';

export type ImportCancelled =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'not-found' | 'already-ended' };

/** The portion under way is waited for. What was imported stays, and its invitations go out. */
export async function cancelImport(
  tx: Tx,
  clerk: ClerkWho<'edit-residents'>,
  importId: string,
): Promise<ImportCancelled> {
  const standing = await lockImport(tx, importId);
  if (!standing || standing.state === 'receiving') return { ok: false, reason: 'not-found' };
  if (standing.ended_at) return { ok: false, reason: 'already-ended' };
  await stopImport(tx, clerk, importId);
  return { ok: true };
}

/** Of one that is locked. */
export async function stopImport(tx: Tx, actor: Actor, importId: string): Promise<void> {
  await tx.db
    .updateTable('imports')
    .set({ ended_at: tx.now, ended_as: 'cancelled', ended_by: actor.accountId })
    .where('id', '=', importId)
    .execute();
  await deleteParts(tx, importId);
  const rows = toDo(await countsOf(tx.db, importId, 'import'));
  await recordEvent(tx, { kind: 'import.cancelled', actor, data: { importId, rows } });
}
