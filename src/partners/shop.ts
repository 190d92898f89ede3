import { isShutOut } from '../accounts/reads.ts';
import type { Actor } from '../events/actor.ts';
import type { Db } from '../platform/db/database.ts';

/** A person at a partner's till. */
export interface Shop extends Actor {
  readonly kind: 'partner';
  readonly accountId: string;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly partnerId: string;
  readonly partnerName: string;
}

/** Nothing for an account that is not on a partner's staff, was not activated, or is blocked or suspended. */
export async function findShop(db: Db, accountId: string, ip: string | null): Promise<Shop | undefined> {
  const row = await db
    .selectFrom('partner_staff')
    .innerJoin('partners', 'partners.id', 'partner_staff.partner_id')
    .innerJoin('accounts', 'accounts.id', 'partner_staff.account_id')
    .select(['first_name', 'last_name', 'partner_id', 'partners.name as partner_name', 'accounts.email'])
    .where('partner_staff.account_id', '=', accountId)
    .where('blocked_at', 'is', null)
    .where('accounts.activated_at', 'is not', null)
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
  };
}
