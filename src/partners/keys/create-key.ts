import { recordEvent } from '../../events/record.ts';
import { hashToken, newToken } from '../../platform/crypto/keys.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { openBranch } from '../partner.queries.ts';
import type { ShopManager } from '../shop.ts';
import { lockPartner } from '../steward.ts';
import { keyMark, prefixLength } from './api-key.ts';
import type { NewKey } from './forms.ts';

export type KeyCreated =
  /** `key` is nowhere else from now on: shown once, stored as its hash. */
  | { readonly ok: true; readonly key: string }
  | { readonly ok: false; readonly reason: 'branch' | 'name-taken' };

/** A key for the tills of one branch. Two in force of the same name there could not be told apart. */
export async function createKey(
  tx: Tx,
  manager: ShopManager,
  { branchId, name }: NewKey,
): Promise<KeyCreated> {
  if (!(await lockPartner(tx, manager, manager.partnerId))) return { ok: false, reason: 'branch' };
  const branch = await tx.db
    .selectFrom('branches')
    .select('id')
    .where('id', '=', branchId)
    .where('partner_id', '=', manager.partnerId)
    .where(openBranch)
    .forUpdate()
    .executeTakeFirst();
  if (!branch) return { ok: false, reason: 'branch' };
  const same = await tx.db
    .selectFrom('api_keys')
    .select('id')
    .where('branch_id', '=', branchId)
    .where('name', '=', name)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  if (same) return { ok: false, reason: 'name-taken' };
  const key = `${keyMark}${newToken().text}`;
  const prefix = key.slice(0, prefixLength);
  await tx.db
    .insertInto('api_keys')
    .values({
      branch_id: branchId,
      name,
      prefix,
      hash: hashToken(key),
      created_at: tx.now,
      created_by: manager.accountId,
    })
    .execute();
  await recordEvent(tx, {
    kind: 'api-key.created',
    actor: manager,
    data: { partner: manager.partnerName, apiKey: prefix },
  });
  return { ok: true, key };
}
