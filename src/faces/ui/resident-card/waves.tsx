const lines = Array.from({ length: 34 }, (_, index) => wave(index));

/** The river as a guilloche: one wave drawn many times, each a little shifted; below it the city's second colour. */
export function Waves({ accent }: { accent: string }) {
  return (
    <g fill="none" stroke="#fff" stroke-width="1.4">
      {lines.map((d, index) => (
        <path d={d} opacity={(0.04 + 0.2 * Math.sin((index / lines.length) * Math.PI)).toFixed(2)} />
      ))}
      <path d={river(0)} stroke={accent} stroke-width="6" />
      <path d={river(15)} stroke={accent} stroke-width="2.5" opacity="0.7" />
    </g>
  );
}

function wave(index: number): string {
  return path((x) => {
    const swing = 96 * Math.sin(x / 300 + 0.6) * Math.cos(index * 0.052 - x / 760);
    return 96 + index * 9 + swing - x * 0.13;
  });
}

function river(down: number): string {
  return path((x) => 492 + down + 9 * Math.sin(x / 62 + down / 14));
}

function path(height: (x: number) => number): string {
  const points = Array.from({ length: 59 }, (_, step) => {
    const x = step * 15 - 7;
    return `${x} ${height(x).toFixed(1)}`;
  });
  return `M${points.join('L')}`;
}
