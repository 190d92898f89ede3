import { ages } from '../../../../reports/measure.ts';
import { districtParts } from '../../../../reports/parts.ts';
import { lastStock, stockTallies } from '../../../../reports/tallies.ts';
import { formatDay } from '../../../i18n/format.ts';
import type { ReportKind } from '../report.ts';
import { figure, partRows, sum, timeAxis } from '../series.ts';

/** As the nights have written it down; nothing is counted for today. */
export const cardsReport: ReportKind = {
  async build(scene) {
    const { page, db, clerk, period } = scene;
    const t = page.t.operatorReports;
    const last = await lastStock(db, clerk, 'cards', period);
    const facts = last?.facts ?? [];
    const asOf = last && t.asOf(formatDay(last.day));
    const tallies = await stockTallies(db, clerk, 'cards', period);
    const { each, ...axis } = timeAxis(scene);
    const districts = partRows(page, await districtParts(db, clerk), facts);
    const known = [...ages, ''] as const;
    const aged = known
      .map((age) => ({ age, count: sum(facts.filter(({ dimension }) => dimension === age)) }))
      .filter(({ age, count }) => age !== '' || count > 0);
    return {
      figures: [figure(page, t.figures.cards, sum(facts), asOf)],
      charts: [
        {
          id: 'wiek',
          title: t.charts.ages.title,
          description: told(t.charts.ages.text, asOf),
          kind: 'rows',
          heading: t.charts.ages.heading,
          labels: aged.map(({ age }) => t.ages[age]),
          series: [{ label: t.charts.cards.series, values: aged.map(({ count }) => count) }],
        },
        {
          id: 'dzielnice',
          title: t.charts.districts.title,
          description: told(t.charts.districts.text, asOf),
          kind: 'rows',
          heading: t.charts.districts.heading,
          labels: districts.map(({ label }) => label),
          series: [{ label: t.charts.cards.series, values: districts.map((row) => sum(row.facts)) }],
        },
        {
          id: 'w-obiegu',
          title: t.charts.cards.title,
          description: t.charts.cards.text,
          kind: 'lines',
          ...axis,
          series: [
            {
              label: t.charts.cards.series,
              values: each(tallies, (some) => (some.length > 0 ? sum(some) : null)),
            },
          ],
        },
      ],
    };
  },
};

/** "Ile lat mają … Stan na koniec dnia 22.11.2026." */
export function told(text: string, asOf: string | undefined): string {
  return asOf ? `${text} ${asOf.charAt(0).toUpperCase()}${asOf.slice(1)}.` : text;
}
