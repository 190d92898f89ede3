import type { City } from '../city/city.ts';
import { recordEvent } from '../events/record.ts';
import { closeSessionsOf, type Session } from '../platform/sessions/sessions.ts';
import type { AccountHolder } from './account.ts';
import { confirmPassword, type PasswordRefused } from './confirm-password.ts';
import { hashPassword } from './password-hash.ts';
import { revokeTokens } from './tokens.ts';

export type PasswordChanged = { readonly ok: true } | PasswordRefused;

/** The old password is asked for as at the login, delays included. All other sessions end, links to reset it too. */
export async function changePassword(
  city: City,
  holder: AccountHolder,
  given: { readonly oldPassword: string; readonly password: string },
  stays: Session,
): Promise<PasswordChanged> {
  const { accountId } = holder;
  const confirmed = await confirmPassword(city, holder, given.oldPassword);
  if (!confirmed.ok) return confirmed;
  const passwordHash = await hashPassword(given.password);
  await city.transact(async (tx) => {
    await tx.db
      .updateTable('accounts')
      .set({ password_hash: passwordHash })
      .where('id', '=', accountId)
      .execute();
    await closeSessionsOf(tx, accountId, stays);
    await revokeTokens(tx, accountId);
    await recordEvent(tx, { kind: 'account.password-changed', actor: holder, data: { accountId } });
  });
  return { ok: true };
}
