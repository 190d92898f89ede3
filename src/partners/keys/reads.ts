import { sql } from 'kysely';
import type { Db } from '../../platform/db/database.ts';
import { openBranch } from '../partner.queries.ts';
import type { ShopManager } from '../shop.ts';
import { mayLookAfter, type Steward } from '../steward.ts';
import type { ApiKey } from './api-key.ts';

/** Of every branch; those in force first, then the newest. */
export async function keysOf(db: Db, manager: ShopManager): Promise<ApiKey[]> {
  const rows = await selectKeys(db, manager.partnerId)
    .orderBy('revoked_at', 'desc')
    .orderBy('api_keys.id', 'desc')
    .execute();
  return rows.map(asKey);
}

/** Those in force, by the branch: whoever knows one gets in. None for a manager of another partner. */
export async function workingKeys(db: Db, steward: Steward, partnerId: string): Promise<ApiKey[]> {
  if (!mayLookAfter(steward, partnerId)) return [];
  const rows = await selectKeys(db, partnerId)
    .where('revoked_at', 'is', null)
    .where(openBranch)
    .orderBy(sql`branches.name collate polish`)
    .orderBy(sql`api_keys.name collate polish`)
    .orderBy('api_keys.id')
    .execute();
  return rows.map(asKey);
}

export async function findKey(db: Db, manager: ShopManager, id: string): Promise<ApiKey | undefined> {
  const row = await selectKeys(db, manager.partnerId).where('api_keys.id', '=', id).executeTakeFirst();
  return row && asKey(row);
}

export const ownKeyIds = (db: Db, { partnerId }: ShopManager) =>
  db
    .selectFrom('api_keys')
    .innerJoin('branches', 'branches.id', 'branch_id')
    .select('api_keys.id')
    .where('partner_id', '=', partnerId);

type KeyRow = Awaited<ReturnType<ReturnType<typeof selectKeys>['executeTakeFirstOrThrow']>>;

function selectKeys(db: Db, partnerId: string) {
  return db
    .selectFrom('api_keys')
    .innerJoin('branches', 'branches.id', 'api_keys.branch_id')
    .leftJoin('partner_staff', (join) =>
      join
        .onRef('partner_staff.account_id', '=', 'api_keys.created_by')
        .onRef('partner_staff.partner_id', '=', 'branches.partner_id'),
    )
    .select([
      'api_keys.id',
      'api_keys.name',
      'prefix',
      'api_keys.branch_id',
      'branches.name as branch_name',
      'api_keys.created_at',
      'partner_staff.first_name',
      'partner_staff.last_name',
      'last_used_at',
      'revoked_at',
    ])
    .where('branches.partner_id', '=', partnerId);
}

const asKey = (row: KeyRow): ApiKey => ({
  id: row.id,
  name: row.name,
  prefix: row.prefix,
  branchId: row.branch_id,
  branchName: row.branch_name,
  createdAt: row.created_at,
  createdBy: row.first_name && `${row.first_name} ${row.last_name}`,
  lastUsedAt: row.last_used_at,
  revokedAt: row.revoked_at,
});
