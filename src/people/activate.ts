import { isPassword } from '../accounts/password-hash.ts';
import { inspectToken, takeToken } from '../accounts/tokens.ts';
import type { City } from '../city/city.ts';
import { confirmRegistration } from './confirm-registration.ts';
import { newestRegistrations } from './people.queries.ts';

export type Activated =
  | { readonly ok: true; readonly email: string }
  | { readonly ok: false; readonly reason: 'used' | 'expired' | 'unknown' | 'wrong-password' };

/**
 * The link proves the mailbox, the password tells whose registration it is: a stranger may have registered
 * the same address before, after or in between, and must not get in with the owner's click.
 */
export async function activate(
  city: City,
  given: { readonly token: string; readonly password: string },
  ip: string,
): Promise<Activated> {
  const token = await inspectToken(city.db, given.token, 'activation', city.clock());
  if (token.state !== 'open') return { ok: false, reason: token.state };
  const registration = await registrationWith(city, token.accountId, given.password);
  if (!registration) return { ok: false, reason: 'wrong-password' };
  return city.transact(async (tx): Promise<Activated> => {
    const taken = await takeToken(tx, given.token, 'activation');
    if (taken.state !== 'open') return { ok: false, reason: taken.state };
    const confirmed = await confirmRegistration(tx, registration.id, ip);
    return confirmed ? { ok: true, email: registration.email } : { ok: false, reason: 'used' };
  });
}

async function registrationWith(city: City, accountId: string, password: string) {
  for (const registration of await newestRegistrations(city.db, accountId)) {
    if (await isPassword(password, registration.passwordHash)) return registration;
  }
  return undefined;
}
