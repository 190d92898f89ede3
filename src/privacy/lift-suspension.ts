import { restoreCards } from '../cards/suspend.ts';
import { recordEvent } from '../events/record.ts';
import { lockPeople } from '../family/lock.ts';
import { isOwnHousehold } from '../family/own-household.ts';
import type { Db } from '../platform/db/database.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import { type Concerned, standingSuspension, whatStandsWith } from './suspensions.queries.ts';

export type SuspensionLifted =
  | { readonly ok: true }
  /** `own`: a clerk does not unblock themselves, nor their household. */
  | { readonly ok: false; readonly reason: 'not-suspended' | 'own' };

/**
 * "Zdejmij blokadę konta": the account, those of the family that were blocked with it, and exactly the cards that
 * were. Somebody whose own account is blocked because of a guardian is freed alone. `reason` is what the clerk
 * wrote.
 */
export async function liftSuspension(
  tx: Tx,
  clerk: ClerkWho<'unblock'>,
  personId: string,
  reason: string,
): Promise<SuspensionLifted> {
  if (await isOwnHousehold(tx.db, clerk, personId)) return { ok: false, reason: 'own' };
  const seen = await concernedWith(tx.db, personId);
  if (!seen) return { ok: false, reason: 'not-suspended' };
  await lockPeople(tx, [...new Set([personId, ...seen.people])]);
  const concerned = await concernedWith(tx.db, personId);
  if (!concerned) return { ok: false, reason: 'not-suspended' };
  await liftAccounts(tx, clerk, concerned, reason);
  await restoreCards(tx, clerk, concerned.blocks, reason);
  return { ok: true };
}

async function concernedWith(db: Db, personId: string): Promise<Concerned | undefined> {
  const standing = await standingSuspension(db, personId);
  return standing && whatStandsWith(db, personId, standing);
}

async function liftAccounts(
  tx: Tx,
  clerk: ClerkWho<'unblock'>,
  { suspensions }: Concerned,
  reason: string,
): Promise<void> {
  const lifted = await tx.db
    .updateTable('account_suspensions')
    .from('people')
    .set({ lifted_at: tx.now, lifted_by: clerk.accountId, lift_reason: reason })
    .whereRef('people.account_id', '=', 'account_suspensions.account_id')
    .where('account_suspensions.id', 'in', [...suspensions])
    .where('lifted_at', 'is', null)
    .returning(['account_suspensions.id', 'account_suspensions.account_id', 'people.id as person_id'])
    .execute();
  for (const { id: suspensionId, account_id: accountId, person_id: personId } of lifted) {
    const data = { accountId, suspensionId };
    await recordEvent(tx, { kind: 'account.suspension-lifted', actor: clerk, personId, data });
  }
}
