import type { Tx } from '../platform/db/transaction.ts';
import { lockOwnApplication, selectRemarks, toApplication } from './application.queries.ts';
import { type Application, editableParts } from './application.ts';
import type { Applying } from './applying.ts';
import { type Definition, type Part, partsOf } from './definition.ts';

export type EditResult =
  | { readonly ok: true; readonly application: Application }
  | { readonly ok: false; readonly reason: 'not-found' | 'not-editable' };

/**
 * Locks the resident's own application for a change of these parts. A draft is open as a whole, a
 * returned application only where it has remarks; changing a part answers its remark.
 */
export async function lockForEdit(
  tx: Tx,
  who: Applying,
  id: string,
  changing: (definition: Definition) => readonly Part[],
): Promise<EditResult> {
  const row = await lockOwnApplication(tx.db, who, { id });
  if (!row) return { ok: false, reason: 'not-found' };
  const application = toApplication(row);
  const parts = changing(application.definition);
  const editable = editableParts(application, await selectRemarks(tx.db, id));
  const defined = new Set(partsOf(application.definition));
  const allowed = parts.filter((part) => defined.has(part) && (editable === 'all' || editable.has(part)));
  if (allowed.length < parts.length) return { ok: false, reason: 'not-editable' };
  if (application.status === 'returned' && parts.length > 0) {
    await tx.db
      .updateTable('application_remarks')
      .set({ resolved_at: tx.now })
      .where('application_id', '=', id)
      .where('part', 'in', parts)
      .where('resolved_at', 'is', null)
      .execute();
  }
  await tx.db.updateTable('applications').set({ saved_at: tx.now }).where('id', '=', id).execute();
  return { ok: true, application };
}
