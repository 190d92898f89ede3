import { z } from 'zod';
import { type CityOutline, cityOutline } from './outline.ts';

const ring = z.array(z.tuple([z.number(), z.number()]).rest(z.number()));
const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) }),
]);
const feature = z.object({
  type: z.literal('Feature'),
  properties: z.record(z.string(), z.unknown()).nullish(),
  geometry,
});
const collection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(feature).min(1).max(100),
});

/** So many corners are enough for a drawing. */
const mostCorners = 400;

/** The parts of a city out of a GeoJSON file: polygons with a `name` or `nazwa`. Nothing when it is none. */
export function readOutline(text: string): CityOutline | undefined {
  const read = collection.safeParse(parsed(text));
  if (!read.success) return undefined;
  const parts = read.data.features.flatMap(({ properties, geometry: { type, coordinates } }) => {
    const name = String(properties?.nazwa ?? properties?.name ?? '').slice(0, 80);
    const rings = type === 'Polygon' ? [coordinates[0]] : coordinates.map(([outer]) => outer);
    // Of what lies in pieces only the first one is named.
    return rings.map((corners, index) => ({ name: index === 0 ? name : '', ring: thinned(corners ?? []) }));
  });
  return cityOutline.safeParse(parts).data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function thinned(corners: z.output<typeof ring>): [number, number][] {
  const step = Math.ceil(corners.length / mostCorners);
  return corners.filter((_, index) => index % step === 0).map(([x, y]) => [x, y]);
}
