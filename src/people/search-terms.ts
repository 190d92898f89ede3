import { type Keys, keyedHash } from '../platform/crypto/keys.ts';
import { wordsIn } from '../platform/db/search.ts';
import { phone } from '../platform/input.ts';
import { type Pesel, readPesel } from './pesel.ts';

/** What a clerk typed into the one field, and what it may mean. */
export interface SearchTerms {
  /** Of names and subjects. */
  readonly words: readonly string[];
  readonly email: string | undefined;
  /** E.164 */
  readonly phone: string | undefined;
  /** Of an application or a case. */
  readonly number: number | undefined;
  /** Digits as typed, for a card. */
  readonly digits: string | undefined;
  readonly peselHash: Buffer | undefined;
}

const nothing: SearchTerms = {
  words: [],
  email: undefined,
  phone: undefined,
  number: undefined,
  digits: undefined,
  peselHash: undefined,
};

/** Alone, or among other words. */
export function peselIn(typed: string): Pesel | undefined {
  return readPesel(typed) ?? wordsIn(typed).map(readPesel).find(Boolean);
}

/** A whole PESEL is enough, whatever stands beside it; other digits may be a number of several kinds. */
export function readSearch(keys: Keys, typed: string): SearchTerms {
  const pesel = peselIn(typed);
  if (pesel) return { ...nothing, peselHash: keyedHash(keys, 'pesel', pesel.digits) };
  const words = wordsIn(typed);
  const email = words.find((word) => word.includes('@'));
  if (email) return { ...nothing, email };
  if (!/\d/.test(typed)) return { ...nothing, words };
  const digits = typed.replace(/[\s()-]/g, '');
  if (!/^\+?\d+$/.test(digits)) return { ...nothing, words, digits: words.find((word) => /\d/.test(word)) };
  const called = phone.safeParse(typed);
  return {
    ...nothing,
    phone: called.success && called.data ? called.data : undefined,
    number: /^\d{1,12}$/.test(digits) ? Number(digits) : undefined,
    digits,
  };
}
