import type { ComponentChildren } from 'preact';
import type { ChartData } from './chart-data.ts';

/** The series after these look like the first ones again. */
export const looks = 9;

const patterns = [
  undefined,
  'M-2 8 8-2M0 10 10 0',
  'M2 2h2v2H2zM6 6h2v2H6z',
  'M0 2h8M0 6h8',
  'M0 0l8 8M-2 6l4 4M6-2l4 4',
  'M2 0v8M6 0v8',
  'M0 0l8 8M8 0L0 8',
  'M0 4h8M4 0v8',
  'M4 2a2 2 0 1 0 .1 0',
];

const patternId = (chart: Pick<ChartData, 'id'>, index: number): string =>
  `${chart.id}-wzor-${index % looks}`;

/** Of one series: its colour comes by `data-series`, its pattern lies over it. */
export function Patterns({ chart }: { chart: ChartData }) {
  return (
    <defs>
      {chart.series.slice(0, looks).map((_, index) => (
        <pattern
          id={patternId(chart, index)}
          data-series={index}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
        >
          <rect class="km-chart__fill" width="8" height="8" />
          {patterns[index] && <path class="km-chart__hatch" d={patterns[index]} />}
        </pattern>
      ))}
    </defs>
  );
}

interface BarProps {
  chart: ChartData;
  index: number;
  x: number;
  y: number;
  width: number;
  height: number;
  children: ComponentChildren;
}

export function Bar({ chart, index, children, ...place }: BarProps) {
  return (
    <rect
      class="km-chart__bar"
      data-series={index % looks}
      fill={`url(#${patternId(chart, index)})`}
      {...place}
    >
      <title>{children}</title>
    </rect>
  );
}

/** A circle, a square, a diamond or a triangle around a point. */
export function Point({
  index,
  x,
  y,
  children,
}: {
  index: number;
  x: number;
  y: number;
  children?: ComponentChildren;
}) {
  const shapes = [
    `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0-8 0`,
    `M${x - 4} ${y - 4}h8v8h-8z`,
    `M${x} ${y - 5}l5 5-5 5-5-5z`,
    `M${x} ${y - 5}l5 9h-10z`,
  ];
  return (
    <path class="km-chart__point" data-series={index % looks} d={shapes[index % shapes.length]}>
      {children && <title>{children}</title>}
    </path>
  );
}

/** How a series looks, for the legend. */
export function Swatch({ chart, index }: { chart: ChartData; index: number }) {
  const size = { width: 16, height: 16 };
  return (
    <svg class="km-chart__swatch" aria-hidden="true" viewBox="0 0 16 16" {...size}>
      {chart.kind === 'lines' ? (
        <>
          <path class="km-chart__line" data-series={index % looks} d="M0 8h16" />
          <Point index={index} x={8} y={8} />
        </>
      ) : (
        <Bar chart={chart} index={index} x={0.5} y={0.5} width={15} height={15}>
          {chart.series[index]?.label}
        </Bar>
      )}
    </svg>
  );
}
