import { randomInt } from 'node:crypto';

/** Nothing in it looks like anything else in it, or like what was left out. */
const alphabet = '34679ACDEFGHJKMNPQRTWXY';
const length = 8;

/** Said or shown at the counter; unique among the cards that wait. */
export function newPickupCode(): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
}

/** `K7MP3XQA` as `K7MP-3XQA`. */
export const groupedCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`;

/** A code as it is typed or scanned: small letters, spaces, hyphens. Nothing when it cannot be one. */
export function pickupCodeIn(typed: string): string | undefined {
  const code = typed.replace(/[\s–-]/g, '').toUpperCase();
  return code.length === length && [...code].every((letter) => alphabet.includes(letter)) ? code : undefined;
}

/** Who took the card: whoever it is for, somebody who looks after them, or somebody with an authorisation. */
export type Collector =
  | { readonly by: 'holder' | 'guardian' }
  | { readonly by: 'authorised'; readonly name: string };
