import { type BenefitTally, benefitsByPartner, benefitTallies } from '../../../../reports/benefits.ts';
import { formatMoney } from '../../../i18n/format.ts';
import type { ReportKind } from '../report.ts';
import { figure, sum, timeAxis } from '../series.ts';

/** More names than this are no picture any more. */
const mostPartners = 40;

const inZloty = (grosze: number): number => grosze / 100;
const savedIn = (tallies: readonly Pick<BenefitTally, 'saved'>[]): number =>
  tallies.reduce((total, { saved }) => total + saved, 0);

export const benefitsReport: ReportKind = {
  async build(scene) {
    const { page, db, clerk, period } = scene;
    const t = page.t.operatorReports;
    const tallies = await benefitTallies(db, clerk, period);
    const partners = await benefitsByPartner(db, clerk, period, mostPartners);
    const { heading, labels, each } = timeAxis(scene);
    const names = partners.map(({ name }) => name ?? t.charts.benefitPartners.others);
    return {
      figures: [
        figure(page, t.figures.benefits, sum(tallies)),
        { label: t.figures.saved, value: formatMoney(savedIn(tallies), page.locale) },
      ],
      charts: [
        {
          id: 'ulgi',
          title: t.charts.benefits.title,
          description: t.charts.benefits.text,
          kind: 'columns',
          heading,
          labels,
          series: [{ label: t.figures.benefits, values: each(tallies, sum) }],
        },
        {
          id: 'oszczednosci',
          title: t.charts.savings.title,
          description: t.charts.savings.text,
          kind: 'columns',
          heading,
          labels,
          series: [
            { label: t.charts.savings.series, values: each(tallies, (some) => inZloty(savedIn(some))) },
          ],
        },
        {
          id: 'partnerzy',
          title: t.charts.benefitPartners.title,
          description: t.charts.benefitPartners.text,
          kind: 'rows',
          heading: t.charts.benefitPartners.heading,
          labels: names,
          series: [{ label: t.figures.benefits, values: partners.map(({ count }) => count) }],
        },
        {
          id: 'oszczednosci-u-partnerow',
          title: t.charts.partnerSavings.title,
          description: t.charts.partnerSavings.text,
          kind: 'rows',
          heading: t.charts.benefitPartners.heading,
          labels: names,
          series: [{ label: t.charts.savings.series, values: partners.map(({ saved }) => inZloty(saved)) }],
        },
      ],
    };
  },
};
