import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskedPesel, readPesel } from './pesel.ts';

describe('a PESEL', () => {
  test.each([
    ['75031234564', '1975-03-12'],
    ['750312 34564', '1975-03-12'],
    ['02270803624', '2002-07-08'],
  ])('%s is right, and tells the day of birth', (typed, birthDate) => {
    expect(readPesel(typed)?.birthDate).toBe(birthDate);
  });

  test.each([
    ['75031234565', 'a wrong control digit'],
    ['7503123456', 'ten digits'],
    ['7503123456a', 'a letter'],
    ['75023012348', '30 February'],
    ['', 'nothing'],
  ])('%s is refused: %s', (typed) => {
    expect(readPesel(typed)).toBeUndefined();
  });

  test('with any one digit changed is refused', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digits = [...'75031234564'];
        digits[at] = String((Number(digits[at]) + by) % 10);
        return readPesel(digits.join('')) === undefined;
      }),
    );
  });

  test('is masked to what the day of birth says', () => {
    expect(maskedPesel('1975-03-12')).toBe('750312•••••');
    expect(maskedPesel('2002-07-08')).toBe('022708•••••');
  });
});
