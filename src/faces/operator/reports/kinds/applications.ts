import type { ApplicationStatus } from '../../../../applications/status.ts';
import { applicationTypeParts } from '../../../../reports/parts.ts';
import { flowTallies } from '../../../../reports/tallies.ts';
import type { ReportKind } from '../report.ts';
import { figure, ofPart, partRows, sum, timeAxis } from '../series.ts';

const shown = [
  'submitted',
  'in-review',
  'returned',
  'accepted',
  'rejected',
  'in-production',
  'ready',
  'completed',
  'cancelled',
] as const satisfies readonly ApplicationStatus[];

export const applicationsReport: ReportKind = {
  by: 'type',
  parts: applicationTypeParts,
  async build(scene) {
    const { page, db, clerk, period, now, parts, part } = scene;
    const t = page.t.operatorReports;
    const tallies = ofPart(await flowTallies(db, clerk, 'statuses', period, now), part);
    const of = (status: string) => tallies.filter(({ dimension }) => dimension === status);
    const axis = timeAxis(scene);
    const types = partRows(page, parts, of('submitted'));
    return {
      figures: (['submitted', 'accepted', 'rejected', 'returned'] as const).map((status) =>
        figure(page, t.figures[status], sum(of(status))),
      ),
      charts: [
        {
          id: 'statusy',
          title: t.charts.statuses.title,
          description: t.charts.statuses.text,
          kind: 'columns',
          heading: axis.heading,
          labels: axis.labels,
          series: shown.map((status) => ({
            label: page.t.applications.statuses[status],
            values: axis.each(of(status), sum),
          })),
        },
        {
          id: 'typy',
          title: t.charts.types.title,
          description: t.charts.types.text,
          kind: 'rows',
          heading: t.charts.types.heading,
          labels: types.map(({ label }) => label),
          series: [{ label: t.figures.submitted, values: types.map(({ facts }) => sum(facts)) }],
        },
      ],
    };
  },
};
