import type { City } from '../city/city.ts';
import type { AccountHolder } from './account.ts';
import { checkCredentials } from './credentials.ts';

export type PasswordRefused =
  | { readonly ok: false; readonly reason: 'wrong' }
  | { readonly ok: false; readonly reason: 'delayed'; readonly freeAt: Date };

/** Before anything that a thief of an open session would like to do; as at the login, delays included. */
export async function confirmPassword(
  city: City,
  holder: AccountHolder,
  password: string,
): Promise<{ readonly ok: true } | PasswordRefused> {
  const checked = await checkCredentials(city, { email: holder.email, password }, holder.ip ?? '');
  if (checked.ok) return { ok: true };
  return checked.reason === 'delayed' ? checked : { ok: false, reason: 'wrong' };
}
