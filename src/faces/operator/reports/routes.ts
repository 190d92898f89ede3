import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { City } from '../../../city/city.ts';
import { dayOf } from '../../../platform/clock.ts';
import { csv } from '../../../platform/csv.ts';
import { knownUntil } from '../../../reports/tallies.ts';
import type { ClerkWho } from '../../../staff/clerk.ts';
import { notFound } from '../../http/error-pages.tsx';
import { redirect, sendPage } from '../../http/page.ts';
import { chartRows } from '../../ui/chart/chart-data.ts';
import { errorsOf } from '../../ui/form/form-view.ts';
import { deskPage } from '../desk-page.ts';
import { deskFor, type Visit } from '../guard.ts';
import { urls, withQuery } from '../urls.ts';
import { reportKinds } from './kinds.ts';
import { ReportPage } from './page.tsx';
import { readReportQuery } from './query.ts';
import { type ReportKey, reportKeys } from './report.ts';

const reportParams = z.object({ report: z.enum(reportKeys) });
const chartParams = reportParams.extend({ chart: z.string() });

type ReportVisit = Visit<ClerkWho<'reports'>>;

export function reportRoutes(app: FastifyInstance, city: City): void {
  const desk = deskFor(app, city, 'reports');

  desk.get(urls.reports, async ({ request, reply }) =>
    redirect(reply, withQuery(urls.report('wnioski'), request.query as Record<string, string>)),
  );

  desk.get(urls.report(':report'), async (visit) => {
    const report = reportParams.safeParse(visit.request.params).data?.report;
    if (!report) return notFound(visit.request, visit.reply);
    const told = await tell(visit, report);
    return sendPage(visit.reply, ReportPage(told), errorsOf(told.form).length > 0 ? 422 : 200);
  });

  desk.get(urls.reportCsv(':report', ':chart'), async (visit) => {
    const { request, reply } = visit;
    const params = chartParams.safeParse(request.params).data;
    const told = params && (await tell(visit, params.report));
    const chart = told?.shown.charts.find(({ id }) => id === params?.chart);
    if (!told || !chart) return notFound(request, reply);
    const { from, to } = told.period;
    const name = `${told.report}-${chart.id}-${from}-${to}.csv`;
    return reply
      .header('cache-control', 'private, no-store')
      .header('content-disposition', `attachment; filename="${name}"`)
      .type('text/csv; charset=utf-8')
      .send(csv([[chart.heading, ...chart.series.map(({ label }) => label)], ...chartRows(chart)]));
  });
}

/** The same for the page and for the file: what is drawn is what is downloaded. */
async function tell(visit: ReportVisit, report: ReportKey) {
  const { city, clerk, request } = visit;
  const { db } = city;
  const now = city.clock();
  const desk = await deskPage(visit);
  const { page } = desk;
  const today = dayOf(now);
  const asked = readReportQuery(request.query, today, page.t.operatorReports);
  const { by, parts: partsOf, build } = reportKinds[report];
  const parts = (await partsOf?.(db, clerk)) ?? [];
  const wanted = by && asked.query[by === 'type' ? 'typ' : 'punkt'];
  const part = parts.find(({ id }) => id === wanted)?.id;
  const { period } = asked;
  const shown = await build({ page, db, clerk, period, now, parts, part });
  return { ...asked, desk, report, by, parts, today, known: await knownUntil(db, now), shown };
}
