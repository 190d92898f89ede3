import type { Told } from '../../../reports/few.ts';
import type { PublishedCount, PublishedStatistics } from '../../../reports/published.ts';
import { formatDay } from '../../i18n/format.ts';
import { inLocale } from '../../i18n/locale.ts';
import type { ChartData } from '../../ui/chart/chart-data.ts';
import type { PageContext } from '../../ui/page-context.ts';

/** The city's numbers as everybody sees them, and downloads them. */
export function publicCharts(page: PageContext, statistics: PublishedStatistics): ChartData[] {
  const { t, locale } = page;
  const { charts, ages, buckets } = t.operatorReports;
  const said = t.statistics;
  const named = ({ name }: PublishedCount): string => (name ? inLocale(name, locale) : said.none);
  const chart = (
    about: Pick<ChartData, 'id' | 'kind' | 'title' | 'heading'> & { text: string; series: string },
    counts: readonly PublishedCount[],
    label: (count: PublishedCount) => string,
  ): ChartData => {
    const { text, series, ...rest } = about;
    return {
      ...rest,
      description: text,
      labels: counts.map(label),
      series: [
        {
          label: series,
          values: counts.map(({ count }) => (typeof count === 'number' ? count : null)),
          words: counts.map(({ count }) => inWords(page, count)),
        },
      ],
    };
  };
  return [
    chart(
      { id: 'wnioski', kind: 'columns', heading: buckets.month, ...said.applications },
      statistics.applications,
      ({ key }) => formatDay(key).slice(3),
    ),
    chart(
      { id: 'wiek', kind: 'rows', series: charts.cards.series, ...charts.ages },
      statistics.ages,
      ({ key }) => (key in ages ? ages[key as keyof typeof ages] : said.none),
    ),
    chart(
      { id: 'dzielnice', kind: 'rows', series: charts.cards.series, ...charts.districts },
      statistics.districts,
      named,
    ),
    chart({ id: 'pakiety', kind: 'rows', ...charts.holders }, statistics.packages, named),
    chart(
      { id: 'odbior', kind: 'rows', heading: charts.points.heading, ...said.waiting },
      statistics.waiting,
      named,
    ),
  ];
}

const inWords = ({ t }: PageContext, count: Told): string | null =>
  typeof count === 'number' ? null : t.statistics[count];
