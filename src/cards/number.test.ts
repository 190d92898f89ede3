import { expect, test } from 'vitest';
import { formatCardNumber, normaliseCardNumber } from './number.ts';

const format = { prefix: '01', width: 7 };

test('a number is padded to the width that the city chose, and may outgrow it', () => {
  expect(formatCardNumber(format, 18)).toBe('01-0000018');
  expect(formatCardNumber(format, 12_345_678)).toBe('01-12345678');
});

test.each([
  ['01-0000018', '01-0000018'],
  [' 01 0000 018 ', '01-0000018'],
  ['010000018', '01-0000018'],
  ['02-0000018', undefined],
  ['01-18', undefined],
  ['karta', undefined],
  ['', undefined],
])('%j as typed is %j', (typed, number) => {
  expect(normaliseCardNumber(format, typed)).toBe(number);
});
