import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { City } from '../../../city/city.ts';
import { csv } from '../../../platform/csv.ts';
import { publicationOf, publishedStatistics } from '../../../reports/published.ts';
import { notFound } from '../../http/error-pages.tsx';
import { sendPage } from '../../http/page.ts';
import { chartRows } from '../../ui/chart/chart-data.ts';
import { publicPage } from '../page.ts';
import { urls } from '../urls.ts';
import { publicCharts } from './charts.ts';
import { StatisticsPage } from './page.tsx';

/** The page holds the visitor's language, name and token: it is theirs, and another one after they log in. */
const anHour = 'private, max-age=3600';

/** The city's numbers for everybody, where the city publishes them. */
export function statisticsRoutes(app: FastifyInstance, city: City): void {
  app.get(urls.statistics, async (request, reply) => {
    const told = await tell(request, reply);
    if (!told) return notFound(request, reply);
    reply.header('vary', 'cookie');
    return sendPage(reply, <StatisticsPage {...told} />, 200, told.page.flash ? undefined : anHour);
  });

  app.get<{ Params: { chart: string } }>(urls.statisticsCsv(':chart'), async (request, reply) => {
    const told = await tell(request, reply);
    const chart = told?.charts.find(({ id }) => id === request.params.chart);
    if (!told || !chart) return notFound(request, reply);
    return reply
      .header('cache-control', anHour)
      .header('vary', 'cookie')
      .header('content-disposition', `attachment; filename="${chart.id}-${told.day}.csv"`)
      .type('text/csv; charset=utf-8')
      .send(csv([[chart.heading, ...chart.series.map(({ label }) => label)], ...chartRows(chart)]));
  });

  async function tell(request: FastifyRequest, reply: FastifyReply) {
    const publication = publicationOf(await city.settings());
    if (!publication) return undefined;
    const [scene, statistics] = await Promise.all([
      publicPage(request, reply),
      publishedStatistics(city.db, publication, city.clock()),
    ]);
    const charts = statistics ? publicCharts(scene.page, statistics) : [];
    return { ...scene, day: statistics?.day, charts };
  }
}
