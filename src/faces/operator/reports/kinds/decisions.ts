import { type Distribution, distributionOf, percentile } from '../../../../reports/distribution.ts';
import { readDecisionKey } from '../../../../reports/measure.ts';
import { applicationTypeParts } from '../../../../reports/parts.ts';
import { flowTallies, type Tally } from '../../../../reports/tallies.ts';
import type { ChartData } from '../../../ui/chart/chart-data.ts';
import type { ReportKind, ReportScene } from '../report.ts';
import { figure, inWorkingDays, ofPart, shareOf, sum, timeAxis } from '../series.ts';

/** From here on the days stand in one column. */
const manyDays = 15;

const taken = (tallies: readonly Tally[]): Distribution =>
  distributionOf(tallies, ({ dimension }) => readDecisionKey(dimension).taken);

const inTime = (tallies: readonly Tally[]): number | null => {
  const kept = tallies.filter(({ dimension }) => {
    const key = readDecisionKey(dimension);
    return key.taken <= key.allowed;
  });
  return shareOf(sum(kept), sum(tallies));
};

export const decisionsReport: ReportKind = {
  by: 'type',
  parts: applicationTypeParts,
  async build(scene) {
    const { page, db, clerk, period, now, part } = scene;
    const t = page.t.operatorReports;
    const tallies = ofPart(await flowTallies(db, clerk, 'decisions', period, now), part);
    const all = taken(tallies);
    const kept = inTime(tallies);
    return {
      figures: [
        figure(page, t.figures.decisions, sum(tallies)),
        { label: t.figures.median, value: inWorkingDays(page, all, 0.5) },
        { label: t.figures.ninety, value: inWorkingDays(page, all, 0.9) },
        { label: t.figures.inTime, value: kept === null ? t.nothing : t.percent(kept) },
      ],
      charts: [times(scene, tallies), keeping(scene, tallies), spread(scene, all)],
    };
  },
};

function times(scene: ReportScene, tallies: readonly Tally[]): ChartData {
  const t = scene.page.t.operatorReports.charts.times;
  const { each, ...axis } = timeAxis(scene);
  const at = (share: number) => each(tallies, (some) => percentile(taken(some), share) ?? null);
  return {
    id: 'czas',
    title: t.title,
    description: t.text,
    kind: 'lines',
    ...axis,
    series: [
      { label: t.median, values: at(0.5) },
      { label: t.ninety, values: at(0.9) },
    ],
  };
}

function keeping(scene: ReportScene, tallies: readonly Tally[]): ChartData {
  const t = scene.page.t.operatorReports.charts.inTime;
  const { each, ...axis } = timeAxis(scene);
  return {
    id: 'w-terminie',
    title: t.title,
    description: t.text,
    kind: 'lines',
    ...axis,
    unit: '%',
    series: [{ label: t.series, values: each(tallies, inTime) }],
  };
}

function spread({ page }: ReportScene, all: Distribution): ChartData {
  const t = page.t.operatorReports.charts.spread;
  const longest = Math.min(manyDays, Math.max(0, ...all.keys()));
  const days = Array.from({ length: longest + 1 }, (_, day) => day);
  const counted = (day: number): number =>
    day < manyDays
      ? (all.get(day) ?? 0)
      : sum([...all].flatMap(([each, count]) => (each >= day ? { count } : [])));
  return {
    id: 'rozklad',
    title: t.title,
    description: t.text,
    kind: 'columns',
    heading: t.heading,
    labels: days.map((day) => (day < manyDays ? String(day) : t.more(day))),
    series: [{ label: t.series, values: days.map(counted) }],
  };
}
