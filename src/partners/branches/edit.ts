import { recordEvent } from '../../events/record.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import type { BranchInput } from '../forms.ts';
import type { ShopManager } from '../shop.ts';
import { branchRow } from './save.ts';

export type BranchEdited = { readonly ok: true } | { readonly ok: false; readonly reason: 'not-found' };

export async function editBranch(
  tx: Tx,
  manager: ShopManager,
  branchId: string,
  input: BranchInput,
): Promise<BranchEdited> {
  const { partnerId } = manager;
  const edited = await tx.db
    .updateTable('branches')
    .set(await branchRow(tx, input))
    .where('id', '=', branchId)
    .where('partner_id', '=', partnerId)
    .returning('id')
    .executeTakeFirst();
  if (!edited) return { ok: false, reason: 'not-found' };
  const data = { partnerId, branchId, branch: input.name };
  await recordEvent(tx, { kind: 'partner.branch-edited', actor: manager, data });
  return { ok: true };
}
