import { z } from 'zod';
import { addDays, addMonths } from '../../../platform/clock.ts';
import { isoDay } from '../../../platform/input.ts';
import { type Period, periodOf, units } from '../../../reports/period.ts';
import type { Messages } from '../../i18n/index.ts';
import type { FormView } from '../../ui/form/form-view.ts';

const earliest = '2000-01-01';

const day = isoDay.optional().catch(undefined);

const reportQuery = z.object({
  od: day,
  do: day,
  pokaz: z.enum(units).optional().catch(undefined),
  typ: z.uuid().optional().catch(undefined),
  punkt: z.uuid().optional().catch(undefined),
});
type ReportQuery = z.output<typeof reportQuery>;

export interface AskedReport {
  readonly query: ReportQuery;
  readonly period: Period;
  readonly form: FormView;
}

/** The last 30 days unless another period is asked for; of one that cannot be, too, with what is wrong about it. */
export function readReportQuery(raw: unknown, today: string, t: Messages['operatorReports']): AskedReport {
  const query = reportQuery.parse(raw);
  const usual = { from: addDays(today, -29), to: today };
  const to = query.do ?? today;
  const from = query.od ?? (query.do ? addDays(to, -29) : usual.from);
  const errors = {
    od: from < earliest ? t.period.tooFar : undefined,
    do: to < from ? t.period.backwards : undefined,
  };
  const wrong = Object.values(errors).some(Boolean);
  const span = wrong ? usual : { from: earlier(from, today), to: earlier(to, today) };
  const period = periodOf(span.from, span.to, query.pokaz);
  const values = wrong ? query : { ...query, od: period.from, do: query.do ?? period.to, pokaz: period.unit };
  return { query, period, form: { values, errors } };
}

const earlier = (a: string, b: string): string => (a < b ? a : b);

export type Preset = 'week' | 'month' | 'thisMonth' | 'lastMonth' | 'thisYear' | 'year';

export function presetsFor(
  today: string,
): { readonly key: Preset; readonly od: string; readonly do: string }[] {
  const month = `${today.slice(0, 7)}-01`;
  return [
    { key: 'week', od: addDays(today, -6), do: today },
    { key: 'month', od: addDays(today, -29), do: today },
    { key: 'thisMonth', od: month, do: today },
    { key: 'lastMonth', od: addMonths(month, -1), do: addDays(month, -1) },
    { key: 'thisYear', od: `${today.slice(0, 4)}-01-01`, do: today },
    { key: 'year', od: addDays(addMonths(today, -12), 1), do: today },
  ];
}
