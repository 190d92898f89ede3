import { expect, test } from 'vitest';
import { reminderSpans } from './reminders.ts';

test('each last day belongs to the nearest reminder only', () => {
  expect(reminderSpans({ before: 60, reminders: [60, 30, 7] }, '2026-11-23')).toEqual([
    { daysBefore: 7, from: '2026-11-23', until: '2026-11-30' },
    { daysBefore: 30, from: '2026-12-01', until: '2026-12-23' },
    { daysBefore: 60, from: '2026-12-24', until: '2027-01-22' },
  ]);
});

test('none comes before the form opens, none twice, and a city may have none', () => {
  expect(reminderSpans({ before: 14, reminders: [60, 30, 7] }, '2026-11-23')).toEqual([
    { daysBefore: 7, from: '2026-11-23', until: '2026-11-30' },
    { daysBefore: 14, from: '2026-12-01', until: '2026-12-07' },
  ]);
  expect(reminderSpans({ before: 60, reminders: [] }, '2026-11-23')).toEqual([]);
});
