import type { Resident } from '../src/people/resident.ts';
import { newResident } from './applications.ts';
import { type Browser, browse } from './client.ts';
import { signIn } from './residents.ts';
import type { ServedCity } from './served-city.ts';

/** A resident with a browser that is logged in. */
export async function newcomer(city: ServedCity): Promise<{ resident: Resident; browser: Browser }> {
  const resident = await newResident(city);
  const browser = browse(city.app);
  await signIn(city, browser, resident);
  return { resident, browser };
}
