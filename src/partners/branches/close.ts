import { recordEvent } from '../../events/record.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import type { ShopManager } from '../shop.ts';
import { lockPartner } from '../steward.ts';
import { findOwnBranch } from './reads.ts';

export type BranchClosed =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly reason: 'not-found' | 'already' };

/** Its offers and keys stand still until it opens again; what was registered there stays. */
export async function closeBranch(tx: Tx, manager: ShopManager, branchId: string): Promise<BranchClosed> {
  const { partnerId } = manager;
  const partner = await lockPartner(tx, manager, partnerId);
  const branch = partner && (await findOwnBranch(tx.db, manager, branchId));
  if (!branch) return { ok: false, reason: 'not-found' };
  if (branch.closedAt) return { ok: false, reason: 'already' };
  await tx.db.updateTable('branches').set({ closed_at: tx.now }).where('id', '=', branchId).execute();
  const data = { partnerId, branchId, branch: branch.name };
  await recordEvent(tx, { kind: 'partner.branch-closed', actor: manager, data });
  return { ok: true, name: branch.name };
}
