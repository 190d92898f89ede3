import { Temporal } from 'temporal-polyfill';
import { dayOf } from '../../../../platform/clock.ts';

/** Whole days in Warsaw since that moment: sent yesterday evening is one day old this morning. */
export function daysSince(moment: Date, now: Date): number {
  return Temporal.PlainDate.from(dayOf(moment)).until(dayOf(now)).days;
}

/** More working days have passed than the city allows itself. Holidays are not counted out. */
export function isLate(submittedAt: Date, now: Date, decisionDays: number): boolean {
  let day = Temporal.PlainDate.from(dayOf(submittedAt));
  const today = Temporal.PlainDate.from(dayOf(now));
  let worked = 0;
  while (Temporal.PlainDate.compare(day, today) < 0 && worked <= decisionDays) {
    day = day.add({ days: 1 });
    if (day.dayOfWeek <= 5) worked += 1;
  }
  return worked > decisionDays;
}
