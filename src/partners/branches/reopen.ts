import { recordEvent } from '../../events/record.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import type { ShopManager } from '../shop.ts';
import { lockPartner } from '../steward.ts';
import { findOwnBranch } from './reads.ts';

export type BranchReopened =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly reason: 'not-found' | 'not-closed' };

export async function reopenBranch(tx: Tx, manager: ShopManager, branchId: string): Promise<BranchReopened> {
  const { partnerId } = manager;
  const partner = await lockPartner(tx, manager, partnerId);
  const branch = partner && (await findOwnBranch(tx.db, manager, branchId));
  if (!branch) return { ok: false, reason: 'not-found' };
  if (!branch.closedAt) return { ok: false, reason: 'not-closed' };
  await tx.db.updateTable('branches').set({ closed_at: null }).where('id', '=', branchId).execute();
  const data = { partnerId, branchId, branch: branch.name };
  await recordEvent(tx, { kind: 'partner.branch-reopened', actor: manager, data });
  return { ok: true, name: branch.name };
}
