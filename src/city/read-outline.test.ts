import { expect, test } from 'vitest';
import { readOutline } from './read-outline.ts';

const corners = [
  [23, 53],
  [24, 53],
  [24, 54],
];
const file = (geometry: unknown, properties: unknown = { nazwa: 'Zamoście' }) =>
  JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties, geometry }] });

test('reads the parts of a city with their names', () => {
  expect(readOutline(file({ type: 'Polygon', coordinates: [corners] }))).toEqual([
    { name: 'Zamoście', ring: corners },
  ]);
  const pieces = readOutline(
    file({ type: 'MultiPolygon', coordinates: [[corners], [corners]] }, { name: 'Wyspy' }),
  );
  expect(pieces?.map(({ name }) => name)).toEqual(['Wyspy', '']);
});

test('keeps so many corners as a drawing needs', () => {
  const many = Array.from({ length: 5000 }, (_, index) => [23 + index / 10_000, 53]);
  expect(readOutline(file({ type: 'Polygon', coordinates: [many] }))?.[0]?.ring).toHaveLength(385);
});

test.each([
  ['no JSON', 'to nie jest mapa'],
  ['a point', file({ type: 'Point', coordinates: [23, 53] })],
  ['metres instead of degrees', file({ type: 'Polygon', coordinates: [[...corners, [637_000, 487_000]]] })],
  ['a line', file({ type: 'Polygon', coordinates: [corners.slice(0, 2)] })],
])('is nothing when it is %s', (_what, text) => {
  expect(readOutline(text)).toBeUndefined();
});
