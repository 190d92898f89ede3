import type { Db } from '../../platform/db/database.ts';
import { openBranch } from '../partner.queries.ts';

/** Whether this is a branch of the partner, and open. */
export async function isOpenBranch(db: Db, partnerId: string, branchId: string): Promise<boolean> {
  const row = await db
    .selectFrom('branches')
    .select('id')
    .where('id', '=', branchId)
    .where('partner_id', '=', partnerId)
    .where(openBranch)
    .executeTakeFirst();
  return row !== undefined;
}
