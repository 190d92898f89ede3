import { z } from 'zod';
import type { LocalText } from './local-text.ts';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** From Monday on; nothing on a day when it is closed. */
export const weekSchema = z.array(z.object({ from: time, to: time }).nullable()).length(7);
export type Week = z.output<typeof weekSchema>;

/** Closed although the week says open: from a day to a day, both of them too. */
export const closureSchema = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  /** "Boże Narodzenie" */
  remark: z.string(),
});
export type Closure = z.output<typeof closureSchema>;

type Told = { readonly [L in keyof LocalText]-?: string };

const closedAllWeek: Told = { pl: 'nieczynne', uk: 'зачинено', en: 'closed' };

/** "pon. 8:00–18:00, wt.–pt. 8:00–16:00" in every language: days that are alike are told together. */
export function weekInWords(week: Week): Told {
  const spans = spansOf(week);
  const told = (locale: keyof LocalText): string =>
    spans.length === 0
      ? closedAllWeek[locale]
      : spans
          .map(({ first, last, hours: { from, to } }) => {
            const days =
              first === last ? dayName(first, locale) : `${dayName(first, locale)}–${dayName(last, locale)}`;
            return `${days} ${hour(from)}–${hour(to)}`;
          })
          .join(', ');
  return { pl: told('pl'), uk: told('uk'), en: told('en') };
}

interface Span {
  readonly first: number;
  readonly last: number;
  readonly hours: NonNullable<Week[number]>;
}

function spansOf(week: Week): Span[] {
  const spans: Span[] = [];
  for (const [index, hours] of week.entries()) {
    if (!hours) continue;
    const before = spans.at(-1);
    const goesOn =
      before?.last === index - 1 && before.hours.from === hours.from && before.hours.to === hours.to;
    if (before && goesOn) spans[spans.length - 1] = { ...before, last: index };
    else spans.push({ first: index, last: index, hours });
  }
  return spans;
}

/** 5 January 1970 was a Monday. */
export function dayName(index: number, locale: keyof LocalText, weekday: 'short' | 'long' = 'short'): string {
  return new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' }).format(
    new Date(Date.UTC(1970, 0, 5 + index)),
  );
}

const hour = (written: string): string => written.replace(/^0/, '');

/** Those that are not over, the next one first. */
export function comingClosures(closures: readonly Closure[], today: string): Closure[] {
  return closures.filter(({ to }) => to >= today).sort((a, b) => a.from.localeCompare(b.from));
}
