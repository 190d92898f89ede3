import { type ChartData, pileOf } from './chart-data.ts';
import { Bar } from './marks.tsx';
import { Plot, useMarkLabel } from './plot.tsx';

/** A column for each label, its series piled up. */
export function Columns({ chart }: { chart: ChartData }) {
  const told = useMarkLabel(chart);
  const most = Math.max(...chart.labels.map((_, index) => pileOf(chart, index)));
  return (
    <Plot chart={chart} most={most}>
      {({ x, y, step }) =>
        chart.labels.map((_, index) => {
          let below = 0;
          const thick = Math.min(step * 0.8, 56);
          return chart.series.map(({ values }, series) => {
            const value = values[index] ?? 0;
            if (value === 0) return null;
            below += value;
            const place = { x: x(index) - thick / 2, y: y(below), width: thick, height: y(0) - y(value) };
            return (
              <Bar chart={chart} index={series} {...place}>
                {told(series, index)}
              </Bar>
            );
          });
        })
      }
    </Plot>
  );
}
