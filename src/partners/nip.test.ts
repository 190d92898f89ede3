import { expect, test } from 'vitest';
import { isNip, nip } from './nip.ts';

test.each([
  ['5260250274', '5260250274'],
  ['526-025-02-74', '5260250274'],
  ['PL 526 025 02 74', '5260250274'],
  ['5260250275', undefined],
  ['526025027', undefined],
  ['0000000000', undefined],
  ['kot', undefined],
])('%s', (typed, read) => {
  expect(nip.safeParse(typed).data).toBe(read);
});

test('a sum whose rest is ten fits no digit', () => {
  const digits = Array.from({ length: 10 }, (_, last) => `100000004${last}`);
  expect(digits.filter(isNip).length).toBeLessThanOrEqual(1);
  expect(Array.from({ length: 10 }, (_, last) => `123456789${last}`).filter(isNip)).toEqual([]);
});
