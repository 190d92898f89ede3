/** East and north, in degrees. */
export type Corner = readonly [longitude: number, latitude: number];

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A flat page with a part of the earth on it, north up. */
export interface Flat {
  readonly width: number;
  readonly height: number;
  at(corner: Corner): Spot;
  /** Where a spot of the page lies. */
  degreesAt(spot: Spot): Corner;
}

/** Puts everything on a page of this width: within one city the earth is flat enough. */
export function flatten(
  corners: readonly Corner[],
  { width, margin }: { readonly width: number; readonly margin: number },
): Flat {
  const [west, east] = [Math.min(...corners.map(([x]) => x)), Math.max(...corners.map(([x]) => x))];
  const [south, north] = [Math.min(...corners.map(([, y]) => y)), Math.max(...corners.map(([, y]) => y))];
  const narrowing = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const scale = (width - 2 * margin) / Math.max((east - west) * narrowing, north - south, 0.005);
  const middle = (west + east) / 2;
  return {
    width,
    height: round(2 * margin + (north - south) * scale),
    at: ([longitude, latitude]) => ({
      x: round(width / 2 + (longitude - middle) * narrowing * scale),
      y: round(margin + (north - latitude) * scale),
    }),
    degreesAt: ({ x, y }) => [middle + (x - width / 2) / (narrowing * scale), north - (y - margin) / scale],
  };
}

export const round = (value: number): number => Math.round(value * 10) / 10;
