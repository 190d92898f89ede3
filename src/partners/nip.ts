import { code, line } from '../platform/input.ts';

const weights = [6, 5, 7, 2, 3, 4, 5, 6, 7];

/** Ten digits whose last one fits the others. */
export function isNip(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^0+$/.test(digits)) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return sum % 11 === Number(digits[9]);
}

/** As people write it, with hyphens, spaces or the country before it. Yields ten digits. */
export const nip = line(20)
  .transform((text) => text.replace(/^PL/i, '').replace(/[\s-]/g, ''))
  .refine(isNip, code('nip-invalid'));
