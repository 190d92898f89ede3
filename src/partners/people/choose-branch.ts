import type { Tx } from '../../platform/db/transaction.ts';
import { isOpenBranch } from '../branches/of-partner.ts';
import type { Shop } from '../shop.ts';

export type BranchChosen = { readonly ok: true } | { readonly ok: false; readonly reason: 'not-found' };

/** From now on this person stands there, on whichever device. */
export async function chooseBranch(tx: Tx, shop: Shop, branchId: string): Promise<BranchChosen> {
  if (!(await isOpenBranch(tx.db, shop.partnerId, branchId))) return { ok: false, reason: 'not-found' };
  await tx.db
    .updateTable('partner_staff')
    .set({ branch_id: branchId })
    .where('partner_id', '=', shop.partnerId)
    .where('account_id', '=', shop.accountId)
    .execute();
  return { ok: true };
}
