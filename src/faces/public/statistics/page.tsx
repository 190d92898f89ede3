import { formatDay } from '../../i18n/format.ts';
import { Chart } from '../../ui/chart/chart.tsx';
import type { ChartData } from '../../ui/chart/chart-data.ts';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { PublicFrame } from '../../ui/frame/public-frame.tsx';
import type { PublicPage } from '../page.ts';
import { urls } from '../urls.ts';

interface StatisticsPageProps extends PublicPage {
  /** The last day that is counted; nothing before the first night. */
  day: string | undefined;
  charts: readonly ChartData[];
}

export function StatisticsPage({ page, user, day, charts }: StatisticsPageProps) {
  const t = page.t.statistics;
  return (
    <PublicFrame page={page} user={user} title={t.title} description={t.lead} width="wide">
      <PageHead title={t.title} lead={t.lead} />
      {day === undefined ? (
        <EmptyState title={t.notYet} drawing="list">
          {t.notYetHint}
        </EmptyState>
      ) : (
        <div class="km-stack">
          <p class="km-subtle">
            {t.asOf(formatDay(day))} {t.hidden}
          </p>
          {charts.map((chart) => (
            <Chart chart={chart} csvHref={urls.statisticsCsv(chart.id)} />
          ))}
        </div>
      )}
    </PublicFrame>
  );
}
