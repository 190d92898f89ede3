import type { ComponentChildren } from 'preact';
import { formatNumber } from '../../i18n/format.ts';
import { usePage } from '../page-scope.ts';
import type { ChartData } from './chart-data.ts';
import { Patterns } from './marks.tsx';
import { everyNth, ticksTo } from './scale.ts';

export const width = 640;
const height = 280;
const left = 52;
const right = 12;
const top = 10;
const bottom = 30;
const mostLabels = 8;

/** Where the values of a chart lie that stands on a line of labels. */
export interface Ground {
  /** The space that one label has. */
  readonly step: number;
  /** Its middle. */
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
}

export function Plot({
  chart,
  most,
  children,
}: {
  chart: ChartData;
  most: number;
  children: (ground: Ground) => ComponentChildren;
}) {
  const { locale } = usePage();
  const { labels } = chart;
  const ticks = ticksTo(most);
  const step = (width - left - right) / Math.max(1, labels.length);
  const ground: Ground = {
    step,
    x: (index) => left + step * (index + 0.5),
    y: (value) => height - bottom - (value / (ticks.at(-1) ?? 1)) * (height - top - bottom),
  };
  const nth = everyNth(labels.length, mostLabels);
  return (
    <Drawing chart={chart} height={height}>
      {ticks.map((tick) => (
        <>
          <path class="km-chart__grid" d={`M${left} ${ground.y(tick)}H${width - right}`} />
          <text class="km-chart__tick" x={left - 8} y={ground.y(tick) + 4} text-anchor="end">
            {formatNumber(tick, locale)}
            {chart.unit}
          </text>
        </>
      ))}
      {labels.map(
        (label, index) =>
          index % nth === 0 && (
            <text
              class="km-chart__tick"
              data-second={index % (2 * nth) === 0 ? undefined : ''}
              x={ground.x(index)}
              y={height - 8}
              text-anchor="middle"
            >
              {label}
            </text>
          ),
      )}
      {children(ground)}
    </Drawing>
  );
}

/** The picture, with its name and what it shows for whoever does not see it. */
export function Drawing({
  chart,
  height,
  children,
}: {
  chart: ChartData;
  height: number;
  children: ComponentChildren;
}) {
  const { id, title, description } = chart;
  return (
    <svg
      class="km-chart__drawing"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-tytul ${id}-opis`}
    >
      <title id={`${id}-tytul`}>{title}</title>
      <desc id={`${id}-opis`}>{description}</desc>
      <Patterns chart={chart} />
      {children}
    </svg>
  );
}

/** What a mark says when the pointer rests on it: "12.11.2026, Złożony: 5". */
export function useMarkLabel(chart: ChartData): (series: number, index: number) => string {
  const { locale } = usePage();
  return (series, index) => {
    const { label, values } = chart.series[series] ?? { label: '', values: [] };
    return `${chart.labels[index]}, ${label}: ${formatNumber(values[index] ?? 0, locale)}${chart.unit ?? ''}`;
  };
}
