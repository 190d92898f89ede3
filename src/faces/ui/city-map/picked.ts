import type { CityOutline } from '../../../city/outline.ts';
import { type Flat, flatten } from './flat.ts';

/** The page on which a place is picked; nothing for a city without an outline. */
export function pickerPage(outline: CityOutline): Flat | undefined {
  const corners = outline.flatMap(({ ring }) => ring);
  return corners.length > 0 ? flatten(corners, { width: 640, margin: 24 }) : undefined;
}

/** A browser says where a picture was pressed in the pixels that it shows: one picture for each width. */
export const pickerWidths = [288, 640] as const;

export const pickerName = (width: number): string => `mapa${width}`;

/** Five digits are a metre; with a comma, as the fields show them. */
export const inDegrees = (value: number): string => value.toFixed(5).replace('.', ',');

type Picked = { readonly latitude: string; readonly longitude: string };

/** What the press of a picture came to. `none` is a press without a place, by the keyboard; nothing: no press at all. */
export function pickedIn(
  raw: Readonly<Record<string, string | string[] | undefined>>,
  outline: CityOutline,
): Picked | 'none' | undefined {
  const width = pickerWidths.find((each) => raw[`${pickerName(each)}.x`] !== undefined);
  if (width === undefined) return undefined;
  const [x, y] = ['x', 'y'].map((axis) => Number(raw[`${pickerName(width)}.${axis}`])) as [number, number];
  const page = pickerPage(outline);
  if (!page || !(x >= 0 && x <= width && y >= 0) || (x === 0 && y === 0)) return 'none';
  const [longitude, latitude] = page.degreesAt({ x: (x * page.width) / width, y: (y * page.width) / width });
  return Math.abs(latitude) <= 90
    ? { latitude: inDegrees(latitude), longitude: inDegrees(longitude) }
    : 'none';
}
