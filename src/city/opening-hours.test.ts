import { expect, test } from 'vitest';
import { comingClosures, type Week, weekInWords } from './opening-hours.ts';

const hours = (from: string, to: string) => ({ from, to });
const week = (...days: Week): Week => [...days, ...Array(7 - days.length).fill(null)];

test('days that are alike stand together, in the order of the week', () => {
  const usual = hours('08:00', '16:00');
  expect(weekInWords(week(hours('08:00', '18:00'), usual, usual, usual, usual))).toEqual({
    pl: 'pon. 8:00–18:00, wt.–pt. 8:00–16:00',
    uk: 'пн 8:00–18:00, вт–пт 8:00–16:00',
    en: 'Mon 8:00–18:00, Tue–Fri 8:00–16:00',
  });
  expect(weekInWords(week(usual, null, usual)).pl).toBe('pon. 8:00–16:00, śr. 8:00–16:00');
  expect(weekInWords([null, null, null, null, null, null, hours('10:00', '14:00')]).pl).toBe(
    'niedz. 10:00–14:00',
  );
  expect(weekInWords(week()).pl).toBe('nieczynne');
});

test('a closure is told until its last day is over', () => {
  const summer = { from: '2026-07-27', to: '2026-08-07', remark: '' };
  const eve = { from: '2026-12-24', to: '2026-12-24', remark: 'Wigilia' };
  expect(comingClosures([eve, summer], '2026-08-07')).toEqual([summer, eve]);
  expect(comingClosures([eve, summer], '2026-08-08')).toEqual([eve]);
});
