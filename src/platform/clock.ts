import { Temporal } from 'temporal-polyfill';

/** The one source of "now". Passed in, so that a test or a demo can stand on any day. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();

const zone = 'Europe/Warsaw';

/** The calendar day in Warsaw on which this moment falls, as `YYYY-MM-DD`. */
export function dayOf(moment: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime())
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString();
}

/** The first moment of a day (`YYYY-MM-DD`) in Warsaw. */
export function startOfDay(day: string): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds);
}

/** `day` is `YYYY-MM-DD`; a month too short for the day ends on its last day (31 January + 1 = 28 February). */
export function addMonths(day: string, months: number): string {
  return Temporal.PlainDate.from(day).add({ months }).toString();
}

export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** Somebody born on 29 February has their birthday on the 28th in other years. */
export function addYears(day: string, years: number): string {
  return Temporal.PlainDate.from(day).add({ years }).toString();
}

export const minutes = (count: number): number => count * 60_000;
export const hours = (count: number): number => minutes(count * 60);
export const days = (count: number): number => hours(count * 24);

export function later(moment: Date, milliseconds: number): Date {
  return new Date(moment.getTime() + milliseconds);
}
