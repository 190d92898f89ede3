import type { Tx } from '../../platform/db/transaction.ts';
import type { BranchInput } from '../forms.ts';

/** What a form says of a branch, as its row; the district follows from the postal code. */
export async function branchRow(tx: Tx, { postalCode, ...input }: BranchInput) {
  const district = await tx.db
    .selectFrom('district_postal_codes')
    .select('district_id')
    .where('postal_code', '=', postalCode)
    .executeTakeFirst();
  return { ...input, postal_code: postalCode, district_id: district?.district_id ?? null };
}
