import { Temporal } from 'temporal-polyfill';
import { day } from '../../platform/input.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** A moment as the clock in Warsaw shows it, the same in every language: `18.04.2023 09:13`. */
export function formatMoment(moment: Date | string): string {
  const at = Temporal.Instant.fromEpochMilliseconds(new Date(moment).getTime()).toZonedDateTimeISO(
    'Europe/Warsaw',
  );
  return `${two(at.day)}.${two(at.month)}.${at.year} ${two(at.hour)}:${two(at.minute)}`;
}

/** `18.04.2023` */
export function formatDay(moment: Date | string): string {
  return formatMoment(moment).slice(0, 10);
}

/** A day as a form has it; a draft may hold anything, which is shown as it was typed. */
export function formatTypedDay(typed: string): string {
  return day.safeParse(typed).success ? formatDay(typed) : typed;
}
