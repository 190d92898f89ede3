import { expect, test } from 'vitest';
import { workingDaysBetween } from './working-days.ts';

test.each([
  ['2026-11-23', '2026-11-23', 0, 'the same day'],
  ['2026-11-20', '2026-11-23', 1, 'over a weekend'],
  ['2026-04-03', '2026-04-07', 1, 'over Easter Monday'],
  ['2025-04-18', '2025-04-22', 1, 'over an Easter in the middle of April'],
  ['2026-06-03', '2026-06-05', 1, 'over Corpus Christi'],
  ['2026-12-23', '2026-12-28', 1, 'over Christmas'],
  ['2024-12-23', '2024-12-24', 1, 'on Christmas Eve when it was no holiday yet'],
  ['2026-05-04', '2026-05-01', 0, 'backwards'],
])('from %s to %s there are %i working days: %s', (from, to, count) => {
  expect(workingDaysBetween(from, to)).toBe(count);
});
