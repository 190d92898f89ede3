import { distributionOf, percentile } from '../../../../reports/distribution.ts';
import { caseTypeParts } from '../../../../reports/parts.ts';
import { flowTallies, type Tally } from '../../../../reports/tallies.ts';
import type { ReportKind } from '../report.ts';
import { figure, inWorkingDays, ofPart, partRows, sum, timeAxis } from '../series.ts';

const waited = (tallies: readonly Tally[]) => distributionOf(tallies, ({ dimension }) => Number(dimension));

export const casesReport: ReportKind = {
  by: 'type',
  parts: caseTypeParts,
  async build(scene) {
    const { page, db, clerk, period, now, parts, part } = scene;
    const t = page.t.operatorReports;
    const opened = ofPart(await flowTallies(db, clerk, 'cases', period, now), part);
    const answers = ofPart(await flowTallies(db, clerk, 'answers', period, now), part);
    const types = partRows(page, parts, opened);
    const { each, ...axis } = timeAxis(scene);
    const at = (share: number) => each(answers, (some) => percentile(waited(some), share) ?? null);
    return {
      figures: [
        figure(page, t.figures.opened, sum(opened)),
        figure(page, t.figures.answered, sum(answers)),
        { label: t.figures.answerMedian, value: inWorkingDays(page, waited(answers), 0.5) },
        { label: t.figures.answerNinety, value: inWorkingDays(page, waited(answers), 0.9) },
      ],
      charts: [
        {
          id: 'liczba',
          title: t.charts.cases.title,
          description: t.charts.cases.text,
          kind: 'lines',
          ...axis,
          series: [
            { label: t.figures.opened, values: each(opened, sum) },
            { label: t.figures.answered, values: each(answers, sum) },
          ],
        },
        {
          id: 'czas',
          title: t.charts.answers.title,
          description: t.charts.answers.text,
          kind: 'lines',
          ...axis,
          series: [
            { label: t.charts.times.median, values: at(0.5) },
            { label: t.charts.times.ninety, values: at(0.9) },
          ],
        },
        {
          id: 'typy',
          title: t.charts.caseTypes.title,
          description: t.charts.caseTypes.text,
          kind: 'rows',
          heading: t.charts.caseTypes.heading,
          labels: types.map(({ label }) => label),
          series: [{ label: t.figures.opened, values: types.map(({ facts }) => sum(facts)) }],
        },
      ],
    };
  },
};
