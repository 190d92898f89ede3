import { expect, test } from 'vitest';
import { parseInput, phone } from './input.ts';

test.each([
  ['600 100 200', '+48600100200'],
  ['600-100-200', '+48600100200'],
  [' (22) 555 01 23 ', '+48225550123'],
  ['48 600 100 200', '+48600100200'],
  ['0048600100200', '+48600100200'],
  ['+48\u00a0600\u00a0100\u00a0200', '+48600100200'],
  ['+380 50 123 45 67', '+380501234567'],
  ['+44 (0)20 7946 0958', '+442079460958'],
])('the telephone number %j is %s', (typed, number) => {
  expect(parseInput(phone, typed)).toEqual({ ok: true, value: number });
});

test.each([
  '60010020',
  '6001002000',
  '112',
  '+1',
  'telefon',
  'tel. 600 100 200',
  '600100200 wew. 5',
  '600100200 ext. 5',
])('the telephone number %j is none', (typed) => {
  expect(parseInput(phone, typed)).toEqual({ ok: false, errors: { '': 'phone-invalid' } });
});
