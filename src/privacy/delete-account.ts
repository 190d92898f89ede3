import { confirmPassword, type PasswordRefused } from '../accounts/confirm-password.ts';
import type { City } from '../city/city.ts';
import type { Resident } from '../people/resident.ts';
import { withFamilyLocked } from './dependants.ts';
import { eraseFamily } from './erase-family.ts';

/**
 * "Usuń konto": at once and for good, with the family whom nobody else looks after. Whoever works with the
 * account keeps it, without the role of a resident.
 */
export async function deleteAccount(
  city: City,
  resident: Resident,
  password: string,
): Promise<{ readonly ok: true } | PasswordRefused> {
  const confirmed = await confirmPassword(city, resident, password);
  if (!confirmed.ok) return confirmed;
  await withFamilyLocked(city, resident.personId, (tx) => eraseFamily(tx, resident));
  return { ok: true };
}
