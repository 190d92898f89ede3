import { type Distribution, percentile } from '../../../reports/distribution.ts';
import type { Part } from '../../../reports/parts.ts';
import { bucketsOf } from '../../../reports/period.ts';
import type { Tally } from '../../../reports/tallies.ts';
import { formatDay, formatNumber } from '../../i18n/format.ts';
import type { PageContext } from '../../ui/page-context.ts';
import type { ReportScene } from './report.ts';

type Countable = Pick<Tally, 'count'>;

export const sum = (tallies: readonly Countable[]): number =>
  tallies.reduce((total, { count }) => total + count, 0);

/** The labels of a chart over the period. */
export function timeAxis({ page, period }: Pick<ReportScene, 'page' | 'period'>) {
  const buckets = bucketsOf(period);
  return {
    heading: page.t.operatorReports.buckets[period.unit],
    labels: buckets.map((day) => (period.unit === 'month' ? formatDay(day).slice(3) : formatDay(day))),
    /** Something told for each label, from what is in it. */
    each: <T extends Pick<Tally, 'bucket'>, Value>(
      tallies: readonly T[],
      told: (inBucket: readonly T[], bucket: string) => Value,
    ): Value[] => {
      const grouped = Map.groupBy(tallies, ({ bucket }) => bucket);
      return buckets.map((bucket) => told(grouped.get(bucket) ?? [], bucket));
    },
  };
}

/** Rows of a chart: the city's parts in their order, and what belongs to none, as far as there is something. */
export function partRows<T extends { readonly part: string; readonly count: number }>(
  page: PageContext,
  parts: readonly Part[],
  facts: readonly T[],
): { readonly label: string; readonly facts: readonly T[] }[] {
  const grouped = Map.groupBy(facts, ({ part }) => part);
  const named = parts.map(({ id, name }) => ({
    label: name[page.locale] ?? name.pl,
    facts: grouped.get(id) ?? [],
  }));
  const known = new Set(parts.map(({ id }) => id));
  const others = facts.filter(({ part }) => !known.has(part));
  return [...named, { label: page.t.operatorReports.none, facts: others }].filter(
    (row) => row.facts.length > 0,
  );
}

export const ofPart = <T extends { readonly part: string }>(
  facts: readonly T[],
  part: string | undefined,
): T[] => facts.filter((fact) => part === undefined || fact.part === part);

/** "3 dni robocze", or a dash when there is nothing to tell. */
export function inWorkingDays(page: PageContext, distribution: Distribution, share: number): string {
  const days = percentile(distribution, share);
  return days === undefined ? page.t.operatorReports.nothing : page.t.operatorReports.workingDays(days);
}

export const figure = (page: PageContext, label: string, value: number, hint?: string) => ({
  label,
  value: formatNumber(value, page.locale),
  hint,
});

/** In per cent with one decimal; nothing of nothing. */
export const shareOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 1000) / 10;
