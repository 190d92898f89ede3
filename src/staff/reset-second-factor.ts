import { hasOtherRole } from '../accounts/close.ts';
import { resetSecondFactor } from '../accounts/second-factor/reset.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from './clerk.ts';
import { lockStaff } from './keepers.ts';
import { mayMore } from './member.ts';
import { findMember } from './members.ts';

export type ColleaguesFactorReset =
  | { readonly ok: true }
  /** `not-yours`: whoever may less would reach what they may not. */
  | { readonly ok: false; readonly reason: 'not-found' | 'own' | 'off' | 'not-yours' };

/** For a colleague who has lost phone and recovery codes. */
export async function resetColleaguesFactor(
  tx: Tx,
  clerk: ClerkWho<'staff'>,
  accountId: string,
): Promise<ColleaguesFactorReset> {
  await lockStaff(tx);
  const member = await findMember(tx.db, clerk, accountId);
  if (!member) return { ok: false, reason: 'not-found' };
  if (accountId === clerk.accountId) return { ok: false, reason: 'own' };
  if (member.state === 'invited') return { ok: false, reason: 'off' };
  if (mayMore(member, clerk)) return { ok: false, reason: 'not-yours' };
  return (await resetSecondFactor(tx, clerk, { accountId })) ? { ok: true } : { ok: false, reason: 'off' };
}

export type ResidentsFactorReset =
  | { readonly ok: true }
  /** `other-role`: the account opens more than the resident panel. */
  | { readonly ok: false; readonly reason: 'not-found' | 'off' | 'other-role' };

/** For a resident whose identity was checked at the counter. `reason` is what the clerk wrote. */
export async function resetResidentsFactor(
  tx: Tx,
  clerk: ClerkWho<'edit-residents'>,
  personId: string,
  reason: string,
): Promise<ResidentsFactorReset> {
  const person = await tx.db
    .selectFrom('people')
    .select('account_id')
    .where('id', '=', personId)
    .executeTakeFirst();
  if (!person) return { ok: false, reason: 'not-found' };
  const { account_id: accountId } = person;
  if (accountId === null) return { ok: false, reason: 'off' };
  if (await hasOtherRole(tx.db, accountId)) return { ok: false, reason: 'other-role' };
  return (await resetSecondFactor(tx, clerk, { accountId, personId, reason }))
    ? { ok: true }
    : { ok: false, reason: 'off' };
}
