import { packageParts } from '../../../../reports/parts.ts';
import { lastStock, stockTallies } from '../../../../reports/tallies.ts';
import { formatDay } from '../../../i18n/format.ts';
import type { ReportKind } from '../report.ts';
import { figure, partRows, sum, timeAxis } from '../series.ts';
import { told } from './cards.ts';

export const packagesReport: ReportKind = {
  async build(scene) {
    const { page, db, clerk, period } = scene;
    const t = page.t.operatorReports;
    const last = await lastStock(db, clerk, 'packages', period);
    const facts = last?.facts ?? [];
    const asOf = last && t.asOf(formatDay(last.day));
    const packages = await packageParts(db, clerk);
    const now = partRows(page, packages, facts);
    const overTime = partRows(page, packages, await stockTallies(db, clerk, 'packages', period));
    const { each, ...axis } = timeAxis(scene);
    return {
      figures: [figure(page, t.figures.holders, sum(facts), asOf)],
      charts: [
        {
          id: 'osoby',
          title: t.charts.holders.title,
          description: told(t.charts.holders.text, asOf),
          kind: 'rows',
          heading: t.charts.holders.heading,
          labels: now.map(({ label }) => label),
          series: [{ label: t.charts.holders.series, values: now.map((row) => sum(row.facts)) }],
        },
        {
          id: 'w-czasie',
          title: t.charts.holdersOverTime.title,
          description: t.charts.holdersOverTime.text,
          kind: 'lines',
          ...axis,
          series: overTime.map((row) => ({
            label: row.label,
            values: each(row.facts, (some) => (some.length > 0 ? sum(some) : null)),
          })),
        },
      ],
    };
  },
};
