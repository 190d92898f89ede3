import type { CityOutline } from '../../../city/outline.ts';
import type { Place } from '../../../partners/branch.ts';
import { flatten, round, type Spot } from '../../ui/city-map/flat.ts';
import { roomiest } from '../../ui/city-map/roomiest.ts';

interface Part {
  readonly name: string;
  readonly path: string;
  /** Where its name stands. */
  readonly x: number;
  readonly y: number;
}

/** One mark for whatever would lie on top of one another: places `first` to `last`, counted from one. */
interface Mark {
  readonly x: number;
  readonly y: number;
  readonly first: number;
  readonly last: number;
}

export interface Drawing<Point> {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly Part[];
  readonly marks: readonly Mark[];
  /** In the order of the marks, so that each has a run of numbers. */
  readonly ordered: readonly Point[];
}

/** Closer than this two marks cannot be touched apart. */
const reach = 56;

/** Puts everything on a flat page. */
export function layOut<Point extends { readonly place: Place }>(
  outline: CityOutline,
  points: readonly Point[],
): Drawing<Point> {
  const corners = outline.flatMap(({ ring }) => ring);
  const all = [...corners, ...points.map(({ place }) => [place.longitude, place.latitude] as const)];
  const { width, height, at } = flatten(all, { width: 640, margin: 44 });
  const groups = grouped(points, ({ place }) => at([place.longitude, place.latitude]));
  const spots = groups.map(({ spot }) => spot);
  let last = 0;
  return {
    width,
    height,
    parts: outline.map(({ name, ring }) => {
      const drawn = ring.map(at);
      return { name, path: `M${drawn.map(({ x, y }) => `${x} ${y}`).join('L')}Z`, ...clearOf(spots, drawn) };
    }),
    marks: groups.map(({ spot, members }) => {
      const first = last + 1;
      last += members.length;
      return { ...spot, first, last };
    }),
    ordered: groups.flatMap(({ members }) => members),
  };
}

function grouped<Point>(points: readonly Point[], spotOf: (point: Point) => Spot) {
  const groups: { readonly spot: Spot; readonly members: Point[] }[] = [];
  for (const point of points) {
    const spot = spotOf(point);
    const near = groups.find((group) => distance(group.spot, spot) < reach);
    if (near) near.members.push(point);
    else groups.push({ spot, members: [point] });
  }
  return groups;
}

/** Inside of a part, where the fewest marks stand in the way of its name. */
function clearOf(marks: readonly Spot[], corners: readonly Spot[]): Spot {
  const middle = roomiest(corners);
  // A name is wider than it is high.
  const room = (spot: Spot): number =>
    Math.min(90, ...marks.map((mark) => Math.hypot((mark.x - spot.x) / 2, mark.y - spot.y)));
  const towards = (corner: Spot, part: number): Spot => ({
    x: round(middle.x + (corner.x - middle.x) * part),
    y: round(middle.y + (corner.y - middle.y) * part),
  });
  const places = [middle, ...[0.5, 0.7].flatMap((part) => corners.map((corner) => towards(corner, part)))];
  return places.reduce((best, spot) => (room(spot) > room(best) ? spot : best));
}

const distance = (one: Spot, other: Spot): number => Math.hypot(one.x - other.x, one.y - other.y);
