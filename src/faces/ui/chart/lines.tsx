import type { ChartData } from './chart-data.ts';
import { looks, Point } from './marks.tsx';
import { Plot, useMarkLabel } from './plot.tsx';

/** More points than this are only a line. */
const mostPoints = 62;

export function Lines({ chart }: { chart: ChartData }) {
  const told = useMarkLabel(chart);
  const most = Math.max(...chart.series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  return (
    <Plot chart={chart} most={most}>
      {({ x, y }) =>
        chart.series.map(({ values }, series) => (
          <>
            <path class="km-chart__line" data-series={series % looks} d={pathOf(values, x, y)} />
            {values.map((value, index) =>
              value !== null && (values.length <= mostPoints || isAlone(values, index)) ? (
                <Point index={series} x={x(index)} y={y(value)}>
                  {told(series, index)}
                </Point>
              ) : null,
            )}
          </>
        ))
      }
    </Plot>
  );
}

/** Where there is no number the line is broken. */
function pathOf(
  values: readonly (number | null)[],
  x: (index: number) => number,
  y: (value: number) => number,
): string {
  return values
    .map((value, index) => {
      if (value === null) return '';
      const begins = index === 0 || values[index - 1] === null;
      return `${begins ? 'M' : 'L'}${x(index)} ${y(value)}`;
    })
    .join('');
}

const isAlone = (values: readonly (number | null)[], index: number): boolean =>
  (values[index - 1] ?? null) === null && (values[index + 1] ?? null) === null;
