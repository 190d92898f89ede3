import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import { changeStatus } from './change-status.ts';
import { letGo, lockForDecision, type Undecidable } from './decide.ts';
import { type Part, partsOf } from './definition.ts';

export type ReturnResult =
  | { readonly ok: true }
  | Undecidable
  | { readonly ok: false; readonly reason: 'no-remarks' };

/** "Do poprawy": each remark names the part that the resident has to mend, and opens just that part. */
export async function returnApplication(
  tx: Tx,
  clerk: ClerkWho<'decide'>,
  number: number,
  remarks: ReadonlyMap<Part, string>,
): Promise<ReturnResult> {
  const decidable = await lockForDecision(tx, clerk, number);
  if (!decidable.ok) return decidable;
  const { application } = decidable;
  const told = partsOf(application.definition).flatMap((part) => {
    const text = remarks.get(part);
    return text ? [{ part, text }] : [];
  });
  if (told.length === 0) return { ok: false, reason: 'no-remarks' };
  await letGo(tx, application, 'returned');
  await changeStatus(tx, clerk, application, {
    to: 'returned',
    event: 'application.returned',
    remarks: told,
  });
  return { ok: true };
}
