const lines = Array.from({ length: 26 }, (_, index) => wave(index));

/** The river as a guilloche: one wave drawn many times, each a little shifted; two lines in the second colour. */
export function Waves({ accent }: { accent: string }) {
  return (
    <g fill="none" stroke="#fff" stroke-width="1.3">
      {lines.map((d, index) => (
        <path d={d} opacity={0.05 + 0.11 * Math.sin((index / lines.length) * Math.PI)} />
      ))}
      <path d={wave(27.5)} stroke={accent} stroke-width="5" opacity="0.95" />
      <path d={wave(29)} stroke={accent} stroke-width="2" opacity="0.6" />
    </g>
  );
}

function wave(index: number): string {
  const base = 120 + index * 13;
  const swing = 58 - index * 0.9;
  const points = Array.from({ length: 45 }, (_, step) => {
    const x = step * 20 - 10;
    const angle = x / 150 + index * 0.085;
    const y = base + swing * Math.sin(angle) * Math.cos(x / 420 - index * 0.03) - x * 0.04;
    return `${x} ${y.toFixed(1)}`;
  });
  return `M${points.join('L')}`;
}
