import type { Locale } from './locale.ts';

/** "8 sekund", "2 minuty": rounded up, in the nominative. */
export function formatDuration(locale: Locale, seconds: number): string {
  const [value, unit] = seconds < 60 ? [Math.ceil(seconds), 'second'] : [Math.ceil(seconds / 60), 'minute'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}
