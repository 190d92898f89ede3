import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import type { ShopManager } from './shop.ts';

/** Whoever may change a partner's affairs: its own managers, and the city's clerks for partners. */
export type Steward = ShopManager | ClerkWho<'partners'>;

/** Managers their own partner, clerks every one. */
export const mayLookAfter = (steward: Steward, partnerId: string): boolean =>
  steward.kind === 'staff' || steward.partnerId === partnerId;

/**
 * Changes of one partner's contract, branches and people wait for one another: only then one of them knows whether
 * it takes the last manager. Nothing for a manager of another one, nor for one who was blocked or lost the role while
 * the request was on its way.
 */
export async function lockPartner(
  tx: Tx,
  steward: Steward,
  partnerId: string,
): Promise<{ readonly id: string; readonly name: string } | undefined> {
  if (!mayLookAfter(steward, partnerId)) return undefined;
  const partner = await tx.db
    .selectFrom('partners')
    .select(['id', 'name'])
    .where('id', '=', partnerId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return (await stillMay(tx, steward)) ? partner : undefined;
}

async function stillMay(tx: Tx, steward: Steward): Promise<boolean> {
  if (steward.kind !== 'partner') return true;
  const row = await tx.db
    .selectFrom('partner_staff')
    .select('account_id')
    .where('partner_id', '=', steward.partnerId)
    .where('account_id', '=', steward.accountId)
    .where('joined_at', 'is not', null)
    .where('role', '=', 'manager')
    .where('blocked_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}
