import { sql } from 'kysely';
import { notShutOut } from '../accounts/suspended.ts';
import type { Tx } from '../platform/db/transaction.ts';

/** Changes of who may what wait for one another: only then one of them knows whether it takes the last. */
export async function lockStaff(tx: Tx): Promise<void> {
  await sql`lock table roles in share row exclusive mode`.execute(tx.db);
}

/** Somebody at work who may look after the staff, and the role that allows it. */
export interface Keeper {
  readonly accountId: string;
  readonly roleId: string;
}

/** Everybody who could let others in. Without one nobody ever could again. */
export async function keepers(tx: Tx): Promise<Keeper[]> {
  return tx.db
    .selectFrom('staff_members')
    .innerJoin('accounts', 'accounts.id', 'staff_members.account_id')
    .innerJoin('staff_roles', 'staff_roles.account_id', 'staff_members.account_id')
    .innerJoin('roles', 'roles.id', 'staff_roles.role_id')
    .select(['staff_members.account_id as accountId', 'roles.id as roleId'])
    .where('staff_members.blocked_at', 'is', null)
    .where('staff_members.joined_at', 'is not', null)
    .where(sql<boolean>`'staff' = any(roles.permissions)`)
    .where(notShutOut)
    .execute();
}
