import { expect, test } from 'vitest';
import { type ValidityRule, validUntil } from './validity.ts';

const tenthOfMay: ValidityRule = { kind: 'day-of-year', month: 5, day: 10, atLeastDays: 60 };

test.each<[string, ValidityRule, string, string | undefined]>([
  ['36 months', { kind: 'months', months: 36 }, '2026-07-28', '2029-07-28'],
  ['a month, from the last of January', { kind: 'months', months: 1 }, '2026-01-31', '2026-02-28'],
  ['10 May of this year', tenthOfMay, '2026-01-15', '2026-05-10'],
  ['10 May of the next year, when this one is too near', tenthOfMay, '2026-04-01', '2027-05-10'],
  ['10 May exactly sixty days ahead', tenthOfMay, '2026-03-11', '2026-05-10'],
  ['10 May over New Year', tenthOfMay, '2026-12-20', '2027-05-10'],
  ['29 February', { kind: 'day-of-year', month: 2, day: 29, atLeastDays: 0 }, '2026-01-01', '2026-02-28'],
  ['the proof, which is missing', { kind: 'proof-date' }, '2026-01-01', undefined],
])('%s', (_what, rule, from, until) => {
  expect(validUntil(rule, from, undefined)).toBe(until);
});

test('the day on the proof', () => {
  expect(validUntil({ kind: 'proof-date' }, '2026-01-01', '2026-09-30')).toBe('2026-09-30');
});
