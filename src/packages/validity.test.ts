import { expect, test } from 'vitest';
import { validUntil } from './validity.ts';

test.each([
  [{ kind: 'months', months: 36 }, '2026-11-23', '2029-11-23'],
  [{ kind: 'months', months: 1 }, '2027-01-31', '2027-02-28'],
  [{ kind: 'months', months: 12 }, '2028-02-29', '2029-02-28'],
  [{ kind: 'day-of-year', month: 5, day: 10, atLeastDays: 60 }, '2026-11-23', '2027-05-10'],
  [{ kind: 'day-of-year', month: 5, day: 10, atLeastDays: 60 }, '2027-03-11', '2027-05-10'],
  [{ kind: 'day-of-year', month: 5, day: 10, atLeastDays: 60 }, '2027-03-12', '2028-05-10'],
  [{ kind: 'day-of-year', month: 12, day: 31, atLeastDays: 0 }, '2026-12-31', '2026-12-31'],
] as const)('%o from %s holds until %s', (rule, from, until) => {
  expect(validUntil(rule, from, undefined)).toBe(until);
});

test('a package that follows the proof holds until the day on the proof, and asks for it', () => {
  expect(validUntil({ kind: 'proof-date' }, '2026-11-23', '2027-09-30')).toBe('2027-09-30');
  expect(validUntil({ kind: 'proof-date' }, '2026-11-23', undefined)).toBeUndefined();
});
