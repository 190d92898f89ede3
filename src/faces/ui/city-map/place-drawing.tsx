import type { CityOutline } from '../../../city/outline.ts';
import type { Corner } from './flat.ts';
import { pickerPage } from './picked.ts';
import { roomiest } from './roomiest.ts';

interface PlaceDrawingProps {
  outline: CityOutline;
  point: Corner | undefined;
}

/** A picture of its own, so it brings its colours along. */
export function PlaceDrawing({ outline, point }: PlaceDrawingProps) {
  const page = pickerPage(outline);
  if (!page) return null;
  const { width, height } = page;
  const mark = point && page.at(point);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it is shown by an image with a text of its own.
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      font-family="sans-serif"
    >
      <rect width={width} height={height} fill="#e8ecef" />
      {outline.map(({ ring }) => {
        const path = ring.map((corner) => page.at(corner)).map(({ x, y }) => `${x} ${y}`);
        return <path d={`M${path.join('L')}Z`} fill="#ffffff" stroke="#68737d" stroke-width="1.5" />;
      })}
      {outline.map(({ name, ring }) => {
        const { x, y } = roomiest(ring.map((corner) => page.at(corner)));
        return (
          <text
            x={x}
            y={y}
            fill="#3d4750"
            stroke="#ffffff"
            stroke-width="4"
            paint-order="stroke"
            font-size="21"
            text-anchor="middle"
          >
            {name}
          </text>
        );
      })}
      {mark && (
        <g fill="none" stroke-linecap="round">
          <circle cx={mark.x} cy={mark.y} r="15" stroke="#ffffff" stroke-width="9" />
          <circle cx={mark.x} cy={mark.y} r="15" stroke="#b3261e" stroke-width="5" />
          <circle cx={mark.x} cy={mark.y} r="4" fill="#b3261e" />
        </g>
      )}
    </svg>
  );
}
