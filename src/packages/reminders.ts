import { addDays } from '../platform/clock.ts';

/** The last days (`YYYY-MM-DD`, both inclusive) of which one reminder is due today. */
export interface ReminderSpan {
  readonly daysBefore: number;
  readonly from: string;
  readonly until: string;
}

/**
 * Of several reminders the nearest to the end is due: whoever was missed for a month hears once. None is due
 * before the package can be extended, since it leads to the form.
 */
export function reminderSpans(
  { before, reminders }: { readonly before: number; readonly reminders: readonly number[] },
  today: string,
): ReminderSpan[] {
  const nearestFirst = [...new Set(reminders.map((days) => Math.min(days, before)))].sort((a, b) => a - b);
  return nearestFirst.map((daysBefore, index) => ({
    daysBefore,
    from: addDays(today, (nearestFirst[index - 1] ?? -1) + 1),
    until: addDays(today, daysBefore),
  }));
}
