import { isShutOut } from '../accounts/reads.ts';
import type { Actor } from '../events/actor.ts';
import type { Db } from '../platform/db/database.ts';
import { branchOf, contractInForce } from './partner.queries.ts';

/** `manager` looks after offers, branches, people and keys; `till` checks cards and registers discounts. */
export type ShopRole = 'manager' | 'till';

/** A person at a partner. */
export interface Shop extends Actor {
  readonly kind: 'partner';
  readonly accountId: string;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly partnerId: string;
  readonly partnerName: string;
  readonly role: ShopRole;
  /** Where they stand: the branch they chose, else the only open one; nothing until they choose among several. */
  readonly branchId: string | null;
}

/** Verbs of the partner's own affairs ask for one in their signature. */
export type ShopManager = Shop & { readonly role: 'manager' };

export function shopManager(shop: Shop): ShopManager | undefined {
  return shop.role === 'manager' ? (shop as ShopManager) : undefined;
}

/**
 * Nothing for an account that has not joined a partner's staff, was not activated, or is blocked or suspended, nor
 * when the partner was closed or has no contract on this day (`YYYY-MM-DD`).
 */
export async function findShop(
  db: Db,
  accountId: string,
  ip: string | null,
  today: string,
): Promise<Shop | undefined> {
  const row = await db
    .selectFrom('partner_staff')
    .innerJoin('partners', 'partners.id', 'partner_staff.partner_id')
    .innerJoin('accounts', 'accounts.id', 'partner_staff.account_id')
    .select((row) => [
      'first_name',
      'last_name',
      'role',
      'partner_staff.partner_id',
      'partners.name as partner_name',
      'accounts.email',
      branchOf(row).as('branch_id'),
    ])
    .where('partner_staff.account_id', '=', accountId)
    .where('joined_at', 'is not', null)
    .where('blocked_at', 'is', null)
    .where('accounts.activated_at', 'is not', null)
    .where((partner) => contractInForce(partner, today))
    .executeTakeFirst();
  if (!row || (await isShutOut(db, accountId))) return undefined;
  return {
    kind: 'partner',
    accountId,
    ip,
    email: row.email,
    firstName: row.first_name,
    lastName: row.last_name,
    partnerId: row.partner_id,
    partnerName: row.partner_name,
    role: row.role as ShopRole,
    branchId: row.branch_id,
  };
}

/**
 * Why somebody who belongs to a partner gets in nowhere: its contract has ended (or it was closed), or has not begun.
 * Nothing for those who are blocked themselves.
 */
export async function whyShut(
  db: Db,
  accountId: string,
  today: string,
): Promise<'ended' | 'not-yet' | undefined> {
  const row = await db
    .selectFrom('partner_staff')
    .innerJoin('partners', 'partners.id', 'partner_staff.partner_id')
    .select((row) => [
      'partners.contract_from',
      'partners.closed_at',
      row.not(contractInForce(row, today)).as('shut'),
    ])
    .where('partner_staff.account_id', '=', accountId)
    .where('joined_at', 'is not', null)
    .where('blocked_at', 'is', null)
    .executeTakeFirst();
  if (!row?.shut) return undefined;
  return row.closed_at === null && row.contract_from > today ? 'not-yet' : 'ended';
}
