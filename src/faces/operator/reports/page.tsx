import type { Part } from '../../../reports/parts.ts';
import { units } from '../../../reports/period.ts';
import { formatDay } from '../../i18n/format.ts';
import { Alert } from '../../ui/alert/alert.tsx';
import { Chart } from '../../ui/chart/chart.tsx';
import { DateField } from '../../ui/date-field/date-field.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { FilterBar } from '../../ui/filter-bar/filter-bar.tsx';
import { errorsOf } from '../../ui/form/form-view.ts';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { PrintButton } from '../../ui/print-button/print-button.tsx';
import { Select } from '../../ui/select/select.tsx';
import { Stat } from '../../ui/stat/stat.tsx';
import { Tabs } from '../../ui/tabs/tabs.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls, withQuery } from '../urls.ts';
import { type AskedReport, presetsFor } from './query.ts';
import { type Report, type ReportKey, type ReportKind, reportKeys } from './report.ts';

interface ReportPageProps extends AskedReport {
  desk: DeskPage;
  report: ReportKey;
  by: ReportKind['by'];
  parts: readonly Part[];
  today: string;
  /** Nothing: not one night was counted yet. */
  known: string | undefined;
  shown: Report;
}

export function ReportPage(props: ReportPageProps) {
  const { desk, report, form, period, query, known, shown, today } = props;
  const { page } = desk;
  const t = page.t.operatorReports;
  const title = t.names[report];
  const span = t.period.span(formatDay(period.from), formatDay(period.to));
  return (
    <DeskFrame
      desk={desk}
      title={`${t.title}: ${title}`}
      current="reports"
      failed={errorsOf(form).length > 0}
    >
      <ErrorSummary form={form} labels={{ od: t.period.from, do: t.period.to }} />
      <PageHead title={`${t.title}: ${title}`} lead={t.lead} actions={<PrintButton />} />
      <Tabs
        label={t.navigation}
        tabs={reportKeys.map((key) => ({
          label: t.names[key],
          href: withQuery(urls.report(key), { od: query.od, do: query.do, pokaz: query.pokaz }),
          current: key === report,
        }))}
      />
      <PeriodFilter {...props} />
      <p class="km-tabular">{span}</p>
      {known === undefined ? (
        <EmptyState title={t.notYet} drawing="list">
          {t.notYetHint}
        </EmptyState>
      ) : (
        <>
          {known < today && <Alert kind="warning">{t.late(formatDay(known))}</Alert>}
          <div class="km-figures">
            {shown.figures.map((each) => (
              <Stat {...each} />
            ))}
          </div>
          {shown.charts.map((chart) => (
            <Chart chart={chart} csvHref={withQuery(urls.reportCsv(report, chart.id), query)} />
          ))}
        </>
      )}
    </DeskFrame>
  );
}

function PeriodFilter({ desk, report, form, query, by, parts, today }: ReportPageProps) {
  const { page } = desk;
  const t = page.t.operatorReports;
  const action = urls.report(report);
  const filtered = Object.values(query).some(Boolean);
  return (
    <>
      <nav aria-label={t.period.presets} class="km-presets">
        <ul>
          {presetsFor(today).map(({ key, ...days }) => (
            <li>
              <a
                class="ds-link"
                href={withQuery(action, { ...days, typ: query.typ, punkt: query.punkt })}
                aria-current={days.od === form.values.od && days.do === form.values.do ? 'true' : undefined}
              >
                {t.period[key]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <FilterBar page={page} action={action} label={t.period.label} resetHref={filtered ? action : undefined}>
        <DateField form={form} name="od" label={t.period.from} max={today} />
        <DateField form={form} name="do" label={t.period.to} max={today} />
        <Select
          form={form}
          name="pokaz"
          label={t.period.unit}
          options={units.map((unit) => ({ value: unit, label: t.period.units[unit] }))}
        />
        {by && (
          <Select
            form={form}
            name={by === 'type' ? 'typ' : 'punkt'}
            label={by === 'type' ? t.type : t.point}
            placeholder={by === 'type' ? t.allTypes : t.allPoints}
            options={parts.map(({ id, name }) => ({ value: id, label: name[page.locale] ?? name.pl }))}
          />
        )}
      </FilterBar>
    </>
  );
}
