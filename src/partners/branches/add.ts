import { recordEvent } from '../../events/record.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import type { BranchInput } from '../forms.ts';
import { lockPartner, type Steward } from '../steward.ts';
import { branchRow } from './save.ts';

export type BranchAdded =
  | { readonly ok: true; readonly branchId: string }
  | { readonly ok: false; readonly reason: 'not-found' };

export async function addBranch(
  tx: Tx,
  steward: Steward,
  partnerId: string,
  input: BranchInput,
): Promise<BranchAdded> {
  const partner = await lockPartner(tx, steward, partnerId);
  if (!partner) return { ok: false, reason: 'not-found' };
  const { id: branchId } = await tx.db
    .insertInto('branches')
    .values({ ...(await branchRow(tx, input)), partner_id: partnerId, created_at: tx.now })
    .returning('id')
    .executeTakeFirstOrThrow();
  const data = { partnerId, branchId, branch: input.name };
  await recordEvent(tx, { kind: 'partner.branch-added', actor: steward, data });
  return { ok: true, branchId };
}
