import { formatNumber } from '../../i18n/format.ts';
import { usePage } from '../page-scope.ts';
import { type ChartData, chartRows, isEmptyChart } from './chart-data.ts';
import { Columns } from './columns.tsx';
import { Lines } from './lines.tsx';
import { Swatch } from './marks.tsx';
import { Rows } from './rows.tsx';

const drawn = { columns: Columns, rows: Rows, lines: Lines };

/** A chart with its table beside it; told apart by colour, pattern and shape. Drawn by the server. */
export function Chart({ chart, csvHref }: { chart: ChartData; csvHref?: string | undefined }) {
  const { t } = usePage();
  const { id, title, description, series, kind } = chart;
  const Drawing = drawn[kind];
  return (
    <section
      class="km-chart"
      id={id}
      aria-labelledby={`${id}-nazwa`}
      data-kind={kind}
      data-wide={series.length > 3 ? '' : undefined}
    >
      <div class="km-chart__head">
        <h2 class="ds-heading" data-size="xs" id={`${id}-nazwa`}>
          {title}
        </h2>
        {csvHref && !isEmptyChart(chart) && (
          <a class="ds-link km-print" href={csvHref}>
            {t.ui.chart.csv}
            <span class="ds-sr-only">: {title}</span>
          </a>
        )}
      </div>
      <p class="km-subtle">{description}</p>
      {isEmptyChart(chart) ? (
        <p class="km-chart__empty">{t.ui.chart.empty}</p>
      ) : (
        <div class="km-chart__body">
          <figure class="km-chart__figure">
            <Drawing chart={chart} />
            {series.length > 1 && <Legend chart={chart} />}
          </figure>
          <Numbers chart={chart} />
        </div>
      )}
    </section>
  );
}

function Legend({ chart }: { chart: ChartData }) {
  return (
    <ul class="km-chart__legend" aria-hidden="true">
      {chart.series.map(({ label }, index) => (
        <li>
          <Swatch chart={chart} index={index} />
          {label}
        </li>
      ))}
    </ul>
  );
}

function Numbers({ chart }: { chart: ChartData }) {
  const { locale, t } = usePage();
  const { heading, series, unit, title } = chart;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard.
    <section class="km-chart__numbers" tabIndex={0} aria-label={`${t.ui.chart.table}: ${title}`}>
      <table class="ds-table">
        <caption class="ds-sr-only">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            {series.map(({ label }) => (
              <th scope="col">{label}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chartRows(chart).map(([label, ...values]) => (
            <tr>
              <th scope="row">{label}</th>
              {values.map((value) => (
                <td>
                  {typeof value === 'number' ? `${formatNumber(value, locale)}${unit ?? ''}` : (value ?? '–')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
