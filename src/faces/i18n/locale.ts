import type { LocalText } from '../../city/local-text.ts';

export const locales = ['pl', 'uk', 'en'] as const;
export type Locale = (typeof locales)[number];

export function inLocale(text: LocalText, locale: Locale): string {
  return text[locale] ?? text.pl;
}
