import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/** Until when a package holds: a number of months, a fixed day of the year, or the day on the proof. */
export const validityRule = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('months'), months: z.int().min(1).max(120) }),
  /** The first such day at least `atLeastDays` ahead: "10 May", "31 August". */
  z.object({
    kind: z.literal('day-of-year'),
    month: z.int().min(1).max(12),
    day: z.int().min(1).max(31),
    atLeastDays: z.int().min(0).max(366),
  }),
  z.object({ kind: z.literal('proof-date') }),
]);
export type ValidityRule = z.output<typeof validityRule>;

/**
 * The last valid day, inclusive, of a package that begins on `from`; days are `YYYY-MM-DD`.
 * `proofUntil` is what the clerk read on the proof; without it a `proof-date` rule has no answer.
 */
export function validUntil(
  rule: ValidityRule,
  from: string,
  proofUntil: string | undefined,
): string | undefined {
  const start = Temporal.PlainDate.from(from);
  switch (rule.kind) {
    case 'months':
      return start.add({ months: rule.months }).toString();
    case 'day-of-year': {
      const earliest = start.add({ days: rule.atLeastDays });
      const thisYear = Temporal.PlainDate.from({ year: earliest.year, month: rule.month, day: rule.day });
      const reached = Temporal.PlainDate.compare(thisYear, earliest) >= 0;
      return (reached ? thisYear : thisYear.add({ years: 1 })).toString();
    }
    case 'proof-date':
      return proofUntil;
  }
}
