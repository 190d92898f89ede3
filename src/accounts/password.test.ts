import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseInput } from '../platform/input.ts';
import { newPasswordInput } from './forms.ts';
import { isGuessable } from './password.ts';
import { hashPassword, isPassword } from './password-hash.ts';

const errorOf = (password: string, passwordAgain = password) => {
  const parsed = parseInput(newPasswordInput, { password, passwordAgain });
  return parsed.ok ? undefined : parsed.errors;
};

test('any twelve characters do, no composition is asked for', () => {
  expect(errorOf('zielony tramwaj')).toBeUndefined();
  expect(errorOf('żółć żółć żółć')).toBeUndefined();
  expect(errorOf('🐱🐶🐭🐹🐰🦊🐻🐼🐨🐯🦁🐮')).toBeUndefined();
  expect(errorOf('a8#Kq'.repeat(40))).toBeUndefined();
});

test('too short, too long, empty and different ones are refused', () => {
  expect(errorOf('jedenaście1')).toEqual({ password: 'password-short' });
  expect(errorOf('🐱🐶🐭🐹🐰🦊'), 'surrogates are not characters').toEqual({ password: 'password-short' });
  expect(errorOf('x7'.repeat(101))).toEqual({ password: 'password-long' });
  expect(errorOf('')).toEqual({ password: 'required', passwordAgain: 'required' });
  expect(errorOf('zielony tramwaj', 'zielony tramvaj')).toEqual({ passwordAgain: 'password-different' });
});

test.each(['zzzzzzzzzzzz', 'ZZZZZZZZZZZZ', 'qwertyuiop123'])('%s is on the list', (password) => {
  expect(errorOf(password)).toEqual({ password: 'password-common' });
});

test('the password of the demo accounts may be set', () => {
  expect(errorOf('Demo-Karta-2026')).toBeUndefined();
});

test.each([
  ['anna.nowak@poczta.pl', true],
  ['Anna.Nowak@Poczta.PL', true],
  ['anna.nowak', true],
  ['AnnaNowakAnna', true],
  ['anna-nowak-77', true],
  ['Łucja nad rzeką', false],
  ['zielony tramwaj Anna', false],
])('%s is a guess for Anna Nowak: %s', (password, guessable) => {
  expect(isGuessable(password, 'anna.nowak@poczta.pl', ['Anna', 'Nowak'])).toBe(guessable);
});

test('a hash is Argon2id, and knows its password in any composition of its letters', async () => {
  const hash = await hashPassword('zażółć gęślą jaźń');
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await isPassword('zażółć gęślą jaźń'.normalize('NFD'), hash)).toBe(true);
  expect(await isPassword('zażółć gęślą jaźn', hash)).toBe(false);
});

test('without a hash the same work is done, and fails', async () => {
  expect(await isPassword('niebieski tramwaj', null)).toBe(false);
  // What stands in for a missing hash must cost what a real one costs: the same parameters.
  const source = readFileSync(new URL('password-hash.ts', import.meta.url), 'utf8');
  const [, standIn] = /'(\$argon2id\$[^']+)'/.exec(source) ?? [];
  const parameters = (hash: string): string => hash.split('$').slice(0, 4).join('$');
  expect(parameters(standIn ?? '')).toBe(parameters(await hashPassword('zielony tramwaj')));
});
