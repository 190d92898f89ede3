import type { MapPoint } from '../../../partners/offers/on-map.ts';
import type { PageContext } from '../../ui/page-context.ts';
import type { Drawing } from './lay-out.ts';

interface OffersMapProps {
  page: PageContext;
  drawing: Drawing<MapPoint>;
}

/** The city's own outline, or plain ground; the numbers lead to the list. Nothing comes from elsewhere. */
export function OffersMap({ page, drawing }: OffersMapProps) {
  const t = page.t.catalogue;
  const { width, height, parts, marks, ordered: points } = drawing;
  return (
    <nav aria-label={t.mapDrawing(points.length)}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: its navigation is named, and so is every link in it. */}
      <svg class="km-offer-map__drawing" viewBox={`0 0 ${width} ${height}`}>
        <rect class="km-offer-map__ground" width={width} height={height} rx="12" />
        {parts.map(({ path }) => (
          <path class="km-offer-map__part" d={path} />
        ))}
        {parts.map(({ name, x, y }) => (
          <text class="km-offer-map__name" x={x} y={y}>
            {name}
          </text>
        ))}
        {marks.map(({ x, y, first, last }) => (
          <a href={`#miejsce-${first}`} aria-label={named(first, last)}>
            <circle class="km-offer-map__mark" cx={x} cy={y} r="26" />
            <text class="km-offer-map__number" x={x} y={y + 7}>
              {first === last ? first : `${first}–${last}`}
            </text>
          </a>
        ))}
      </svg>
    </nav>
  );

  function named(first: number, last: number): string {
    return points
      .slice(first - 1, last)
      .map(({ partnerName, name }, index) => t.place(first + index, `${partnerName}, ${name}`))
      .join('; ');
  }
}
