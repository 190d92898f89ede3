import { hours, later } from '../../platform/clock.ts';
import { hashToken } from '../../platform/crypto/keys.ts';
import type { Db } from '../../platform/db/database.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { contractInForce, openBranch } from '../partner.queries.ts';
import type { Till } from '../till.ts';

/**
 * Nothing for a key that nobody has made or somebody has revoked, of a branch that is closed, or of a partner
 * without a contract on this day (`YYYY-MM-DD`).
 */
export async function findKeyTill(
  db: Db,
  key: string,
  ip: string | null,
  today: string,
): Promise<Till | undefined> {
  const row = await db
    .selectFrom('api_keys')
    .innerJoin('branches', 'branches.id', 'branch_id')
    .innerJoin('partners', 'partners.id', 'branches.partner_id')
    .select(['api_keys.id', 'prefix', 'branch_id', 'partner_id', 'partners.name as partner_name'])
    .where('hash', '=', hashToken(key))
    .where('revoked_at', 'is', null)
    .where(openBranch)
    .where((partner) => contractInForce(partner, today))
    .executeTakeFirst();
  return (
    row && {
      kind: 'partner',
      accountId: null,
      ip,
      keyId: row.id,
      apiKey: row.prefix,
      origin: `key:${row.id}`,
      partnerId: row.partner_id,
      partnerName: row.partner_name,
      branchId: row.branch_id,
    }
  );
}

/** Written once an hour, so that a busy till does not write with every card. */
export async function noteUse(tx: Tx, { keyId }: Pick<Till, 'keyId'>): Promise<void> {
  await tx.db
    .updateTable('api_keys')
    .set({ last_used_at: tx.now })
    .where('id', '=', keyId)
    .where((key) =>
      key.or([key('last_used_at', 'is', null), key('last_used_at', '<', later(tx.now, -hours(1)))]),
    )
    .execute();
}
