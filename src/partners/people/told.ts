import type { Db } from '../../platform/db/database.ts';
import type { ShopRole } from '../shop.ts';
import { managersAtWork } from './person.queries.ts';

/** Accounts of those who are told what concerns the whole partner. */
export async function managersToTell(db: Db, partnerId: string): Promise<string[]> {
  return managersAtWork(db, partnerId);
}

/** What an invitation says; nothing when it was accepted or withdrawn. */
export async function invitationOf(
  db: Db,
  partnerId: string,
  accountId: string,
): Promise<{ readonly partner: string; readonly role: ShopRole } | undefined> {
  const row = await db
    .selectFrom('partner_staff')
    .innerJoin('partners', 'partners.id', 'partner_staff.partner_id')
    .select(['partners.name as partner', 'partner_staff.role'])
    .where('partner_staff.partner_id', '=', partnerId)
    .where('partner_staff.account_id', '=', accountId)
    .where('partner_staff.joined_at', 'is', null)
    .executeTakeFirst();
  return row && { partner: row.partner, role: row.role as ShopRole };
}
