import type { Tx } from '../../platform/db/transaction.ts';
import type { ClerkWho } from '../../staff/clerk.ts';
import type { PartnerApplication } from './application.ts';
import { findApplication } from './reads.ts';

/** Of two clerks who decide at once one goes first, and the other finds it decided. */
export async function holdApplication(
  tx: Tx,
  clerk: ClerkWho<'partners'>,
  id: string,
): Promise<PartnerApplication | undefined> {
  await tx.db.selectFrom('partner_applications').select('id').where('id', '=', id).forUpdate().execute();
  return findApplication(tx.db, clerk, id);
}
