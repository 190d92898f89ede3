import { expect, test } from 'vitest';
import { layOut } from './lay-out.ts';

const at = (name: string, longitude: number, latitude: number) => ({ name, place: { longitude, latitude } });
const outline = [
  {
    name: 'Miasto',
    ring: [
      [23, 53],
      [23.2, 53],
      [23.2, 53.1],
      [23, 53.1],
    ] as [number, number][],
  },
];

test('what lies close together shares a mark, and each mark has a run of numbers', () => {
  const points = [at('a', 23.05, 53.05), at('b', 23.15, 53.05), at('c', 23.0501, 53.0501)];
  const { marks, ordered } = layOut(outline, points);
  expect(ordered.map(({ name }) => name)).toEqual(['a', 'c', 'b']);
  expect(marks.map(({ first, last }) => [first, last])).toEqual([
    [1, 2],
    [3, 3],
  ]);
});

test('east is right, north is up, and everything is on the page', () => {
  const { marks, width, height } = layOut(outline, [
    at('south-west', 23.01, 53.01),
    at('north-east', 23.19, 53.09),
  ]);
  const [one, other] = marks;
  expect(other?.x).toBeGreaterThan(one?.x ?? 0);
  expect(other?.y).toBeLessThan(one?.y ?? 0);
  for (const { x, y } of marks) {
    expect([x > 0, x < width, y > 0, y < height]).toEqual([true, true, true, true]);
  }
});

test('without an outline one place stands in the middle', () => {
  const { marks, parts, width } = layOut([], [at('only', 23, 53)]);
  expect([parts, marks[0]?.x]).toEqual([[], width / 2]);
});
