import type { Closure } from '../../city/opening-hours.ts';
import type { Locale } from './locale.ts';
import { formatDay } from './moment.ts';

export { formatDay, formatMoment, formatTypedDay } from './moment.ts';

/** Keeps a number and its unit on one line. */
const space = '\u00a0';

/** `1 000 000` */
export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale).format(value);
}

/** Grosze as `25,00 zł`. */
export function formatMoney(grosze: number, locale: Locale): string {
  const amount = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return `${amount.format(grosze / 100)}${space}zł`;
}

/** `412 kB`, `1,2 MB`. */
export function formatSize(bytes: number, locale: Locale): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))}${space}kB`;
  const megabytes = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return `${megabytes.format(bytes / 1_000_000)}${space}MB`;
}

export interface PluralForms {
  /** 1 strona */
  readonly one: string;
  /** 2 strony; English has none. */
  readonly few?: string | undefined;
  /** 5 stron; English has none. */
  readonly many?: string | undefined;
  /** English "pages"; elsewhere fractions. */
  readonly other: string;
}

/** `plural('pl', 5, { one: 'strona', few: 'strony', many: 'stron', other: 'strony' })` is `5 stron`. */
export function plural(locale: Locale, count: number, forms: PluralForms): string {
  return `${formatNumber(count, locale)}${space}${pluralForm(locale, count, forms)}`;
}

export function pluralForm(locale: Locale, count: number, forms: PluralForms): string {
  const rule = new Intl.PluralRules(locale).select(count);
  return (rule === 'one' || rule === 'few' || rule === 'many' ? forms[rule] : undefined) ?? forms.other;
}

/** "24.12.2026–26.12.2026 (Boże Narodzenie)" */
export function formatClosure({ from, to, remark }: Closure): string {
  const days = from === to ? formatDay(from) : `${formatDay(from)}–${formatDay(to)}`;
  return remark ? `${days} (${remark})` : days;
}
