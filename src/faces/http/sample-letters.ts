import type { City } from '../../city/city.ts';
import type { Locale } from '../i18n/locale.ts';

/** What the city writes besides our words. */
interface Words {
  readonly subject: string;
  readonly introduction: string;
  readonly closing: string;
}

interface SampleLetter {
  readonly subject: string;
  readonly text: string;
}

/**
 * Every mail that there is, with data made up for the purpose. Mails are another face's than the clerks': the
 * server hands this in.
 */
export interface SampleLetters {
  /** Names of the templates. */
  readonly names: readonly string[];
  /** Our own subject, by which people know the mail, and why it comes. */
  about(
    city: City,
    name: string,
    locale: Locale,
  ): Promise<{ readonly subject: string; readonly why: string }>;
  /** What the city's words may name in it, without braces. */
  placeholders(name: string): readonly string[];
  write(city: City, name: string, locale: Locale, words: Words): Promise<SampleLetter>;
}
