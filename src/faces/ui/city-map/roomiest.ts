import polylabel from 'polylabel';
import { round, type Spot } from './flat.ts';

/** The spot of a part of the map that is furthest from its borders; sideways half counts, as a name is wide. */
export function roomiest(border: readonly Spot[]): Spot {
  const [x, y] = polylabel([border.map((spot) => [spot.x / 2, spot.y])]);
  return { x: round(x * 2), y: round(y) };
}
