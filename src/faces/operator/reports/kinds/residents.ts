import { flowTallies } from '../../../../reports/tallies.ts';
import type { ReportKind } from '../report.ts';
import { figure, sum, timeAxis } from '../series.ts';

export const residentsReport: ReportKind = {
  async build(scene) {
    const { page, db, clerk, period, now } = scene;
    const t = page.t.operatorReports;
    const tallies = await flowTallies(db, clerk, 'residents', period, now);
    const { each, ...axis } = timeAxis(scene);
    const both = (['registered', 'activated'] as const).map((step) => ({
      label: t.figures[step],
      tallies: tallies.filter(({ dimension }) => dimension === step),
    }));
    return {
      figures: both.map((step) => figure(page, step.label, sum(step.tallies))),
      charts: [
        {
          id: 'konta',
          title: t.charts.residents.title,
          description: t.charts.residents.text,
          kind: 'lines',
          ...axis,
          series: both.map((step) => ({ label: step.label, values: each(step.tallies, sum) })),
        },
      ],
    };
  },
};
