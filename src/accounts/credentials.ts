import type { City } from '../city/city.ts';
import { accountByEmail } from './account.queries.ts';
import { forgiveAttempt, takeAttempt } from './login-delay.ts';
import { isPassword } from './password-hash.ts';

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

export type Checked =
  | { readonly ok: true; readonly accountId: string }
  | { readonly ok: false; readonly reason: 'wrong' | 'not-activated' }
  | { readonly ok: false; readonly reason: 'suspended'; readonly accountId: string }
  | { readonly ok: false; readonly reason: 'delayed'; readonly freeAt: Date };

/**
 * Whoever has the right password may know more about the account; all others get the same answer in
 * the same time, whether there is such an account or not. Whoever has just registered the address hears
 * that it waits, even when it is known and works: that is for its mailbox to learn.
 */
export async function checkCredentials(city: City, given: Credentials, ip: string): Promise<Checked> {
  const { db, keys, transact } = city;
  const attempt = await transact((tx) => takeAttempt(tx, keys, given.email, ip));
  if (!attempt.ok) return { ok: false, reason: 'delayed', freeAt: attempt.freeAt };
  const account = await accountByEmail(db, given.email);
  const right = await isPassword(given.password, account?.passwordHash);
  if (!account || !right) {
    // Nothing is forgiven: anybody may register anybody's address, and would start the count anew.
    const pending = await isPassword(given.password, account?.pendingHash);
    return { ok: false, reason: pending ? 'not-activated' : 'wrong' };
  }
  await transact((tx) => forgiveAttempt(tx, keys, given.email, ip));
  if (account.shutOut) return { ok: false, reason: 'suspended', accountId: account.id };
  return { ok: true, accountId: account.id };
}
