import { formatNumber } from '../../i18n/format.ts';
import { usePage } from '../page-scope.ts';
import { type ChartData, pileOf } from './chart-data.ts';
import { Bar } from './marks.tsx';
import { Drawing, useMarkLabel, width } from './plot.tsx';

const rowHeight = 34;
const names = 250;
const right = 60;
/** Letters in a line of a name; it has two. */
const longestLine = 38;

/** A bar lying at each name, its series piled up, the sum behind it. */
export function Rows({ chart }: { chart: ChartData }) {
  const { locale } = usePage();
  const told = useMarkLabel(chart);
  const most = Math.max(1, ...chart.labels.map((_, index) => pileOf(chart, index)));
  const long = (value: number): number => (value / most) * (width - names - right);
  return (
    <Drawing chart={chart} height={chart.labels.length * rowHeight + 8}>
      {chart.labels.map((label, index) => {
        const y = index * rowHeight + 6;
        let before = 0;
        return (
          <>
            <Name y={y}>{label}</Name>
            {chart.series.map(({ values }, series) => {
              const value = values[index] ?? 0;
              if (value === 0) return null;
              const x = names + long(before);
              before += value;
              return (
                <Bar chart={chart} index={series} x={x} y={y} width={long(value)} height={rowHeight - 12}>
                  {told(series, index)}
                </Bar>
              );
            })}
            <text class="km-chart__tick" x={names + long(before) + 8} y={y + 16}>
              {chart.series[0]?.words?.[index] ?? `${formatNumber(before, locale)}${chart.unit ?? ''}`}
            </text>
          </>
        );
      })}
    </Drawing>
  );
}

function Name({ y, children }: { y: number; children: string }) {
  const [first, second] = inTwoLines(children);
  const place = { x: names - 10, 'text-anchor': 'end' } as const;
  return (
    <text class="km-chart__tick" y={second ? y + 9 : y + 16} {...place}>
      {first}
      {second && (
        <tspan dy="14" {...place}>
          {second}
        </tspan>
      )}
    </text>
  );
}

/** Broken between words; what is too long even so goes on in the table. */
function inTwoLines(name: string): [string, string?] {
  if (name.length <= longestLine) return [name];
  const space = name.lastIndexOf(' ', longestLine);
  const at = space > 0 ? space : longestLine;
  const rest = name.slice(at).trim();
  return [name.slice(0, at), rest.length > longestLine ? `${rest.slice(0, longestLine - 1)}…` : rest];
}
