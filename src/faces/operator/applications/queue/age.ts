import { Temporal } from 'temporal-polyfill';
import { dayOf } from '../../../../platform/clock.ts';
import { workingDaysBetween } from '../../../../platform/working-days.ts';

/** Whole days in Warsaw since that moment: sent yesterday evening is one day old this morning. */
export function daysSince(moment: Date, now: Date): number {
  return Temporal.PlainDate.from(dayOf(moment)).until(dayOf(now)).days;
}

/** More working days have passed than the city allows itself. */
export function isLate(submittedAt: Date, now: Date, decisionDays: number): boolean {
  return workingDaysBetween(dayOf(submittedAt), dayOf(now)) > decisionDays;
}
