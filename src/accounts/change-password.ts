import type { City } from '../city/city.ts';
import type { Actor } from '../events/actor.ts';
import { recordEvent } from '../events/record.ts';
import { closeSessionsOf, type Session } from '../platform/sessions/sessions.ts';
import { checkCredentials } from './credentials.ts';
import { hashPassword } from './password-hash.ts';
import { revokeTokens } from './tokens.ts';

/** Whoever is logged in, acting for the own account. */
type AccountHolder = Actor & { readonly accountId: string; readonly email: string };

export type PasswordChanged =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'wrong' }
  | { readonly ok: false; readonly reason: 'delayed'; readonly freeAt: Date };

/** The old password is asked for as at the login, delays included. All other sessions end, links to reset it too. */
export async function changePassword(
  city: City,
  holder: AccountHolder,
  given: { readonly oldPassword: string; readonly password: string },
  stays: Session,
): Promise<PasswordChanged> {
  const { accountId, email } = holder;
  const checked = await checkCredentials(city, { email, password: given.oldPassword }, holder.ip ?? '');
  if (!checked.ok) {
    return checked.reason === 'delayed' ? checked : { ok: false, reason: 'wrong' };
  }
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
