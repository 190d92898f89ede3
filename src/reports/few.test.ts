import { expect, test } from 'vitest';
import { concealFew } from './few.ts';

test.each([
  [[], []],
  [
    [0, 5, 120],
    [0, 5, 120],
  ],
  [
    [1, 4, 30],
    ['few', 'few', 30],
  ],
  [
    [4, 30, 9, 0],
    ['few', 30, 'withheld', 0],
  ],
  [
    [3, 0],
    ['few', 0],
  ],
] as const)('%j is published as %j', (counts, told) => {
  expect(concealFew(counts)).toEqual(told);
});
