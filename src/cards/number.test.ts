import { expect, test } from 'vitest';
import { formatCardNumber, normaliseCardNumber } from './number.ts';

const format = { prefix: '01', width: 7 };

test('a card number has the prefix and seven digits, as in the manual', () => {
  expect(formatCardNumber(format, 18)).toBe('01-0000018');
});

test.each(['01-0000018', '010000018', '01 0000 018', ' 01-0000018 ', '01 – 0000018'.replace('–', '-')])(
  'typed as "%s" it is the same number',
  (typed) => {
    expect(normaliseCardNumber(format, typed)).toBe('01-0000018');
  },
);

test.each(['', '18', '02-0000018', '01-00000018', "01-0000018' or 1=1", '０１-0000018'])(
  '"%s" is no number of this city',
  (typed) => {
    expect(normaliseCardNumber(format, typed)).toBeUndefined();
  },
);
