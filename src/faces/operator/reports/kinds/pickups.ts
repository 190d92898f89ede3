import { dayOf } from '../../../../platform/clock.ts';
import { type Fact, waits } from '../../../../reports/measure.ts';
import { pointParts } from '../../../../reports/parts.ts';
import { lastStock, stockTallies, waitingNow } from '../../../../reports/tallies.ts';
import { formatDay } from '../../../i18n/format.ts';
import type { ReportKind, ReportScene } from '../report.ts';
import { figure, ofPart, partRows, sum, timeAxis } from '../series.ts';
import { told } from './cards.ts';

const long: readonly string[] = ['31-60', '61-'];

export const pickupsReport: ReportKind = {
  by: 'point',
  parts: pointParts,
  async build(scene) {
    const { page, db, clerk, period, parts, part } = scene;
    const t = page.t.operatorReports;
    const waiting = await waitingAt(scene);
    const facts = ofPart(waiting.facts, part);
    const tallies = ofPart(await stockTallies(db, clerk, 'pickups', period), part);
    const points = partRows(page, parts, facts);
    const counted = (await lastStock(db, clerk, 'pickups', period))?.day ?? '';
    const { each, ...axis } = timeAxis(scene);
    return {
      figures: [
        figure(page, t.figures.waiting, sum(facts), waiting.asOf),
        figure(page, t.figures.waitingLong, sum(facts.filter(({ dimension }) => long.includes(dimension)))),
      ],
      charts: [
        {
          id: 'punkty',
          title: t.charts.points.title,
          description: told(t.charts.points.text, waiting.asOf),
          kind: 'rows',
          heading: t.charts.points.heading,
          labels: points.map(({ label }) => label),
          series: waits.map((wait) => ({
            label: t.waits[wait],
            values: points.map((row) => sum(row.facts.filter(({ dimension }) => dimension === wait))),
          })),
        },
        {
          id: 'w-czasie',
          title: t.charts.backlog.title,
          description: t.charts.backlog.text,
          kind: 'lines',
          ...axis,
          series: [
            {
              label: t.charts.backlog.series,
              values: each(tallies, (some, bucket) => (bucket <= counted ? sum(some) : null)),
            },
          ],
        },
      ],
    };
  },
};

/** At this moment when the period reaches to today, otherwise on its last day. */
async function waitingAt({
  page,
  db,
  clerk,
  period,
  now,
}: ReportScene): Promise<{ facts: readonly Fact[]; asOf: string | undefined }> {
  const t = page.t.operatorReports;
  if (period.to >= dayOf(now)) return { facts: await waitingNow(db, clerk, now), asOf: t.now };
  const last = await lastStock(db, clerk, 'pickups', period);
  return { facts: last?.facts ?? [], asOf: last && t.asOf(formatDay(last.day)) };
}
