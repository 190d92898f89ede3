import { expect, test } from 'vitest';
import { fillPlaceholders, unknownPlaceholder } from './placeholders.ts';

test('what is known is filled in, anything else stays as it was written', () => {
  expect(fillPlaceholders('{miasto}: {numer}, {inne} i { }', { miasto: 'Nowy Gród', numer: '12' })).toBe(
    'Nowy Gród: 12, {inne} i { }',
  );
  expect(unknownPlaceholder('{miasto} i {imię}', ['miasto'])).toBe('imię');
  expect(unknownPlaceholder('{miasto}, {}', ['miasto'])).toBeUndefined();
});
