import { Temporal } from 'temporal-polyfill';

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
