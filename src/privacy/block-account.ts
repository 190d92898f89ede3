import { hasOtherRole } from '../accounts/close.ts';
import { suspendAccount } from '../accounts/suspend.ts';
import { isOwnHousehold } from '../family/own-household.ts';
import { lockPerson } from '../people/lock.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from '../staff/clerk.ts';

export type AccountBlocked =
  | { readonly ok: true }
  /** `other-role`: it opens more than the resident's panel, and is blocked among the staff or the shops. */
  | {
      readonly ok: false;
      readonly reason: 'not-found' | 'no-account' | 'own' | 'other-role' | 'already-blocked';
    };

/** "Zablokuj konto": nobody gets in any more. `reason` is what the clerk wrote. Cards are blocked one by one. */
export async function blockAccount(
  tx: Tx,
  clerk: ClerkWho<'edit-residents'>,
  personId: string,
  reason: string,
): Promise<AccountBlocked> {
  await lockPerson(tx, personId);
  const person = await tx.db
    .selectFrom('people')
    .select('account_id')
    .where('id', '=', personId)
    .executeTakeFirst();
  if (!person) return { ok: false, reason: 'not-found' };
  const { account_id: accountId } = person;
  if (accountId === null) return { ok: false, reason: 'no-account' };
  if (await isOwnHousehold(tx.db, clerk, personId)) return { ok: false, reason: 'own' };
  if (await hasOtherRole(tx.db, accountId)) return { ok: false, reason: 'other-role' };
  const made = await suspendAccount(tx, clerk, { accountId, personId, reason });
  return made === undefined ? { ok: false, reason: 'already-blocked' } : { ok: true };
}
