import { openAccount } from '../accounts/open.ts';
import { recordEvent } from '../events/record.ts';
import { lockPerson } from '../people/lock.ts';
import type { Db } from '../platform/db/database.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import { isOwnHousehold } from './own-household.ts';
import { isLookedAfter } from './standing.ts';

export type InvitedToPanel =
  | { readonly ok: true }
  /**
   * `own`: of the clerk's household, or to an address of it. `looked-after`: the guardian gives the address.
   * `has-panel`: the address is somebody else's who has one. `asked`: about somebody else, and not answered.
   */
  | {
      readonly ok: false;
      readonly reason: 'not-found' | 'has-account' | 'own' | 'looked-after' | 'has-panel' | 'asked';
    };

/**
 * "Zaproś do Panelu", at the counter: the address that the person gave gets a link at once. Whoever answers it is
 * that person from then on, so it is no way to somebody whom others look after.
 */
export async function inviteToPanel(
  tx: Tx,
  clerk: ClerkWho<'edit-residents'>,
  personId: string,
  email: string,
  locale: string,
): Promise<InvitedToPanel> {
  await lockPerson(tx, personId);
  const person = await tx.db
    .selectFrom('people')
    .select('account_id')
    .where('id', '=', personId)
    .where('erased_at', 'is', null)
    .executeTakeFirst();
  if (!person) return { ok: false, reason: 'not-found' };
  if (person.account_id !== null) return { ok: false, reason: 'has-account' };
  if (await isOwnHousehold(tx.db, clerk, personId)) return { ok: false, reason: 'own' };
  if (await isLookedAfter(tx.db, personId)) return { ok: false, reason: 'looked-after' };
  const { accountId } = await openAccount(tx, email, locale);
  if (accountId === clerk.accountId) return { ok: false, reason: 'own' };
  const holder = await holderOf(tx.db, accountId);
  if (holder) {
    const own = await isOwnHousehold(tx.db, clerk, holder.id);
    return { ok: false, reason: own ? 'own' : 'has-panel' };
  }
  await tx.db.deleteFrom('resident_invitations').where('person_id', '=', personId).execute();
  const asked = await tx.db
    .insertInto('resident_invitations')
    .values({ person_id: personId, account_id: accountId, asked_at: tx.now, mailed_at: tx.now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!asked) return { ok: false, reason: 'asked' };
  const data = { accountId, atCounter: true };
  await recordEvent(tx, { kind: 'person.invited', actor: clerk, personId, data });
  return { ok: true };
}

function holderOf(db: Db, accountId: string) {
  return db.selectFrom('people').select('id').where('account_id', '=', accountId).executeTakeFirst();
}
