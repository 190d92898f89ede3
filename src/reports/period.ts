import { Temporal } from 'temporal-polyfill';
import { addDays } from '../platform/clock.ts';

export const units = ['day', 'week', 'month'] as const;
export type Unit = (typeof units)[number];

/** Days (`YYYY-MM-DD`), both inclusive, told one by one, by weeks or by months. */
export interface Period {
  readonly from: string;
  readonly to: string;
  readonly unit: Unit;
}

/** More points than this are no picture any more. */
const mostPoints = 400;
const shortest: Readonly<Record<Unit, number>> = { day: 1, week: 7, month: 28 };

/** As fine as it was asked for, or as a picture bears. */
export function periodOf(from: string, to: string, wanted?: Unit): Period {
  const days = Temporal.PlainDate.from(from).until(to).days + 1;
  const usual: Unit = days <= 45 ? 'day' : days <= 200 ? 'week' : 'month';
  const unit = wanted && days / shortest[wanted] <= mostPoints ? wanted : usual;
  return { from, to, unit };
}

/** The first day of the week (Monday) or month that this day is in. */
export function bucketOf(day: string, unit: Unit): string {
  if (unit === 'day') return day;
  const date = Temporal.PlainDate.from(day);
  if (unit === 'month') return date.with({ day: 1 }).toString();
  return date.subtract({ days: date.dayOfWeek - 1 }).toString();
}

/** Of a period, from the first one on; the first may begin before it. */
export function bucketsOf({ from, to, unit }: Period): string[] {
  const buckets: string[] = [];
  for (let day = bucketOf(from, unit); day <= to; day = next(day, unit)) buckets.push(day);
  return buckets;
}

function next(day: string, unit: Unit): string {
  if (unit === 'day') return addDays(day, 1);
  return Temporal.PlainDate.from(day)
    .add(unit === 'week' ? { weeks: 1 } : { months: 1 })
    .toString();
}
