import { expect, test } from 'vitest';
import { distributionOf, percentile } from './distribution.ts';

test.each([
  [[], 0.5, undefined],
  [[[3, 1]], 0.9, 3],
  [
    [
      [1, 1],
      [2, 1],
      [9, 1],
    ],
    0.5,
    2,
  ],
  [
    [
      [0, 9],
      [7, 1],
    ],
    0.9,
    0,
  ],
  [
    [
      [7, 2],
      [0, 8],
    ],
    0.9,
    7,
  ],
] as const)('of %j the share %d has at most %s', (counts, share, value) => {
  const tallies = counts.map(([each, count]) => ({ each, count }));
  expect(
    percentile(
      distributionOf(tallies, ({ each }) => each),
      share,
    ),
  ).toBe(value);
});
